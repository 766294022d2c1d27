package org.waymark.timeliness.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.shared.FinancialYear;

/** How long a window is; it is named by the year in which it ends. */
public enum Window {
    ONE_YEAR,
    THREE_YEARS,
    /** Gives four rows a year. */
    QUARTER;

    /** The windows of a year, each with every year that it needs. */
    public List<Period> endingIn(FinancialYear year) {
        return switch (this) {
            case ONE_YEAR -> List.of(new Period(year.label(), year.startsOn(), year.endsOn(), List.of(year)));
            case THREE_YEARS -> {
                var first = year.minusYears(2);
                var label = "%d-%s".formatted(first.startYear(), year.label().substring(5));
                yield List.of(
                        new Period(label, first.startsOn(), year.endsOn(), List.of(first, year.minusYears(1), year)));
            }
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> quarter(year, quarter))
                        .toList();
        };
    }

    private static Period quarter(FinancialYear year, int quarter) {
        LocalDate start = year.startsOn().plusMonths(3L * (quarter - 1));
        return new Period(
                year.label() + " Q" + quarter, start, start.plusMonths(3).minusDays(1), List.of(year));
    }
}
