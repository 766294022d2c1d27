package org.waymark.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a date is known. Figures count from the date that is given; what is not known to the day is marked where a case is shown. */
public enum Precision {
    DAY,
    /** Only the month is known; the date is the first of it, as with the month of birth. */
    MONTH,
    /** The day is somebody's best guess. */
    ESTIMATED;

    /** The first day on which it may have been: a guess is taken to be of the right month. */
    public LocalDate earliest(LocalDate given) {
        return this == DAY ? given : given.withDayOfMonth(1);
    }

    /** The last day on which it may have been. */
    public LocalDate latest(LocalDate given) {
        return this == DAY ? given : YearMonth.from(given).atEndOfMonth();
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Precision> ofFileName(String text) {
        return Arrays.stream(values())
                .filter(each -> each.fileName().equals(text))
                .findFirst();
    }
}
