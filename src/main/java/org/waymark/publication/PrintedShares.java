package org.waymark.publication;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.publication.PrintedFigure.Near;
import org.waymark.publication.PrintedFigure.Possible;
import org.waymark.publication.PrintedFigure.Verdict;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.PublishedNumbers;
import org.waymark.timeliness.question.Definition;

/** Whether a printed percentage, numerator and denominator can be one figure. */
final class PrintedShares {
    private static final int MOST = 100;

    private final PublishedNumbers numbers;

    PrintedShares(PublishedNumbers numbers) {
        this.numbers = numbers;
    }

    /** What is wrong with a printed number whatever the ledger says. */
    record Fault(Verdict verdict, String text) {}

    /** Of how many it is a share: the denominator as printed, else the printed count of its cohort. */
    Optional<Possible> possible(
            String authority, FinancialYear year, PrintedKey key, Definition definition, BigDecimal value) {
        if (!key.isPercent()) {
            return Optional.empty();
        }
        var percent = new PrintedPercent(value);
        return Stream.of(Optional.of(key.beside(PrintedKey.DENOMINATOR)), Optional.ofNullable(definition.of()))
                .flatMap(Optional::stream)
                .flatMap(of -> numbers.count(authority, year, of).stream()
                        .map(count -> new Possible(
                                count,
                                of,
                                percent.nearest(count).stream()
                                        .map(near -> new Near(
                                                near.numerator(), near.percent().toPlainString()))
                                        .toList(),
                                percent.denominators(MOST))))
                .findFirst();
    }

    Optional<Fault> fault(
            String authority, FinancialYear year, PrintedKey key, Definition definition, BigDecimal value) {
        var numerator = numbers.count(authority, year, key.beside(PrintedKey.NUMERATOR));
        var denominator = numbers.count(authority, year, key.beside(PrintedKey.DENOMINATOR));
        if (key.part().equals(PrintedKey.NUMERATOR) && denominator.isPresent()) {
            return value.compareTo(BigDecimal.valueOf(denominator.get())) > 0
                    ? Optional.of(new Fault(
                            Verdict.CONTRADICTS_ITSELF,
                            "printed as %s of %d, which is more than all"
                                    .formatted(value.toPlainString(), denominator.get())))
                    : Optional.empty();
        }
        return possible(authority, year, key, definition, value).flatMap(possible -> {
            var percent = new PrintedPercent(value);
            if (!percent.canBeOf(possible.denominator())) {
                return Optional.of(
                        new Fault(Verdict.IMPOSSIBLE_FOR_DENOMINATOR, impossible(percent, possible, definition)));
            }
            return numerator
                    .filter(_ -> denominator.isPresent())
                    .filter(n -> n > possible.denominator() || !percent.canBe(n, possible.denominator()))
                    .map(n -> new Fault(
                            Verdict.CONTRADICTS_ITSELF,
                            "printed as %s%%, but %d of %d are printed beside it"
                                    .formatted(value.toPlainString(), n, possible.denominator())));
        });
    }

    private static String impossible(PrintedPercent percent, Possible possible, Definition definition) {
        if (possible.denominator() == 0) {
            return "nobody (%s as printed) has no share of %s%%"
                    .formatted(possible.denominatorKey(), percent.value().toPlainString());
        }
        var nearest = possible.nearest().stream()
                .map(near -> "%d of them %s%%".formatted(near.numerator(), near.percent()))
                .collect(Collectors.joining(", "));
        var some = possible.denominators().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "no whole number of %d (%s as printed) is %s%%: %s would be%s%s"
                .formatted(
                        possible.denominator(),
                        possible.denominatorKey(),
                        percent.value().toPlainString(),
                        nearest,
                        some.isEmpty() ? "" : "; it can be a share of " + some,
                        definition.leftOut() == null
                                        || possible.denominatorKey().contains(".")
                                ? ""
                                : "; the measure itself leaves some of them out");
    }
}
