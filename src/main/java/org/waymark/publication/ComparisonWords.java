package org.waymark.publication;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.publication.Comparison.Verdict;
import org.waymark.statistics.StandardisedDifference;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;

/**
 * Says in plain words how far two groups are apart.
 *
 * @param figures the figure of each with the number of cases behind it
 */
record ComparisonWords(Amounts amounts, String group, String others, String figures) {
    private static final String DIFFERENCE = "difference";
    private static final Set<String> SAY_LITTLE = Set.of("YES", "NO", "NOT_KNOWN");

    static ComparisonWords of(
            Definition definition, String group, PublishedCell.Shown cell, String others, PublishedCell.Shown other) {
        var figures = "%s %s, %s %s".formatted(group, counted(cell), others, counted(other));
        return new ComparisonWords(new Amounts(definition), group, others, figures);
    }

    static String caution(int comparisons) {
        return ("%d comparisons are made here. Where there is nothing but chance, the interval of one comparison in twenty "
                        + "still leaves out 0.")
                .formatted(comparisons);
    }

    String asItStands(StandardisedDifference apart, Verdict verdict) {
        return asItStands(DIFFERENCE, apart, verdict);
    }

    /** The two sides are two years. */
    String ofAChange(StandardisedDifference apart, Verdict verdict) {
        return asItStands("change", apart, verdict);
    }

    private String asItStands(String what, StandardisedDifference apart, Verdict verdict) {
        var sentence = verdict == Verdict.TOO_FEW_TO_SAY
                ? "Too few to say: %s. %s.".formatted(figures, whyTooFew(apart))
                : howFar(what, apart, verdict, figures) + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    String withTheSameMix(StandardisedDifference apart, Verdict verdict, List<Dimension> by) {
        var mix = "with the same mix of "
                + by.stream().map(ComparisonWords::words).collect(Collectors.joining(" and "));
        var known = Math.round(apart.covered() * 100);
        if (verdict == Verdict.TOO_FEW_TO_SAY) {
            return "Too few to say how it would be %s: %s. %s."
                    .formatted(
                            mix,
                            figures,
                            apart.covered() < Differences.LEAST_COVERED
                                    ? "Only %d%% of all cases have codes of which each side has two families"
                                            .formatted(known)
                                    : whyTooFew(apart));
        }
        var adjusted = "%s %s, %s %s"
                .formatted(
                        group,
                        amounts.figure(Objects.requireNonNull(apart.one())),
                        others,
                        amounts.figure(Objects.requireNonNull(apart.other())));
        var opening = verdict == Verdict.NO_EVIDENCE_OF_A_DIFFERENCE ? "" : "W" + mix.substring(1) + ": ";
        return "%s%s.%s"
                .formatted(
                        opening,
                        howFar(DIFFERENCE + " " + mix, apart, verdict, adjusted),
                        known == 100 ? "" : " This rests on %d%% of all cases.".formatted(known));
    }

    private static String whyTooFew(StandardisedDifference apart) {
        return apart.fewerFamilies() < Differences.FEWEST_FAMILIES
                ? "On one side there are fewer than five families"
                : "No two cases of a side differ, so nothing shows how much is chance";
    }

    private String howFar(String what, StandardisedDifference apart, Verdict verdict, String compared) {
        double difference = Objects.requireNonNull(apart.difference());
        double lower = Objects.requireNonNull(apart.lower());
        double upper = Objects.requireNonNull(apart.upper());
        if (verdict == Verdict.NO_EVIDENCE_OF_A_DIFFERENCE) {
            return "No evidence of a %s: %s. %s, and chance leaves open anything from %s to %s"
                    .formatted(
                            what,
                            compared,
                            difference == 0 ? "The two are alike" : "It is " + amounts.moved(difference),
                            amounts.moved(lower),
                            amounts.moved(upper));
        }
        double nearer = difference < 0 ? upper : lower;
        double farther = difference < 0 ? lower : upper;
        return "%s. It is %s; allowing for chance, from %s to %s"
                .formatted(compared, amounts.moved(difference), amounts.bare(nearer), amounts.moved(farther));
    }

    /** {@code Asian or Asian British}; where that alone would say little, {@code minority ethnic (yes)}. */
    static String name(Answer.Key key) {
        return SAY_LITTLE.contains(key.code())
                ? "%s (%s)".formatted(words(key.dimension()), key.label().toLowerCase(Locale.ROOT))
                : key.label();
    }

    private static String words(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A share's own words say how many there are. */
    private static String counted(PublishedCell.Shown cell) {
        return cell.share() != null || cell.count() == 0
                ? cell.text()
                : "%s (%d %s)".formatted(cell.text(), cell.count(), cell.count() == 1 ? "case" : "cases");
    }
}
