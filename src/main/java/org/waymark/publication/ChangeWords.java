package org.waymark.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.waymark.publication.ChangeExplanation.Part;
import org.waymark.shared.LocalAuthorities;
import org.waymark.statistics.Cause;
import org.waymark.statistics.PartOfChange;
import org.waymark.statistics.Rounding;
import org.waymark.statistics.Tally;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Dimension;

/**
 * Writes out the parts of a change, so that those printed come to the printed change.
 *
 * @param years the labels of the windows, the one before first
 */
record ChangeWords(Definition definition, List<Dimension> by, List<String> years, LocalAuthorities authorities) {
    private static final int PER_CENT = 100;

    static ChangeWords of(Resolved resolved, List<Dimension> by, LocalAuthorities authorities) {
        return new ChangeWords(
                resolved.definitions().getFirst(),
                by,
                resolved.periods().stream().map(period -> period.label()).toList(),
                authorities);
    }

    /** The parts in the order of print. */
    List<Part> parts(List<PartOfChange> exact, Function<PartOfChange, String> facts) {
        var sorted = exact.stream()
                .sorted(Comparator.comparing(PartOfChange::cause).thenComparing(PartOfChange::group, new RowOrder(by)))
                .toList();
        var printed = Rounding.parts(sorted.stream().map(this::inPrintedUnits).toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            var part = sorted.get(i);
            var text = text(printed.get(i));
            parts.add(new Part(
                    part.cause(),
                    RowCodes.keys(by, part.group(), authorities),
                    title(part.cause()),
                    part.value().doubleValue(),
                    text,
                    "%s; this makes %s.".formatted(facts.apply(part), text)));
        }
        return parts;
    }

    static BigFraction sum(List<PartOfChange> parts) {
        return parts.stream().map(PartOfChange::value).reduce(BigFraction.ZERO, BigFraction::add);
    }

    String change(BigFraction change) {
        return text(Rounding.of(change.multiply(definition.figure() == Figure.SHARE ? PER_CENT : 1)));
    }

    private BigFraction inPrintedUnits(PartOfChange part) {
        return definition.figure() == Figure.SHARE ? part.value().multiply(PER_CENT) : part.value();
    }

    private String text(BigDecimal value) {
        return "%s%s %s"
                .formatted(
                        value.signum() > 0 ? "+" : "",
                        value.toPlainString(),
                        definition.figure() == Figure.SHARE ? "percentage points" : definition.unit());
    }

    private static String title(Cause cause) {
        return switch (cause) {
            case MIX -> "Which groups there were more of";
            case WITHIN -> "What moved within the group";
            case ENTRIES -> "How many came";
            case CARRIED_OVER -> "How many were on the way already";
            case TIMING -> "When in the year they came";
            case RATE -> "How many of those on the way arrived";
            case OUTSIDE_THE_POOL -> "Who had not been seen on the way";
        };
    }

    /** {@code White, 1 child}; {@code All} where there is no group. */
    String group(PartOfChange part) {
        return part.group().isEmpty()
                ? "All"
                : RowCodes.keys(by, part.group(), authorities).stream()
                        .map(ComparisonWords::name)
                        .collect(Collectors.joining(", "));
    }

    /** {@code 12 of 40 in 2021-22 and 3 of 20 in 2022-23}. */
    String each(Tally before, Tally after) {
        return both(arrivedOf(before), arrivedOf(after));
    }

    String both(Object before, Object after) {
        return "%s in %s and %s in %s".formatted(before, years.get(0), after, years.get(1));
    }

    private static String arrivedOf(Tally tally) {
        return "%d of %d".formatted(tally.sum().intValue(), tally.cases());
    }

    /** {@code 459 days over 38 cases}. */
    String figure(Map<List<String>, Tally> groups, List<String> group) {
        var tally = groups.getOrDefault(group, Tally.NONE);
        return tally.cases() == 0
                ? "nobody"
                : "%s over %d"
                        .formatted(
                                new Amounts(definition)
                                        .figure(tally.sum()
                                                .divide(tally.cases())
                                                .doubleValue()),
                                tally.cases());
    }
}
