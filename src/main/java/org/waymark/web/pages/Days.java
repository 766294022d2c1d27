package org.waymark.web.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.London;

/** Days and moments as people write them, where it is the time of London. */
public final class Days {
    /** Stands where there is none. */
    public static final String NONE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Days() {}

    /** As {@code 30 June 2023}. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    /** As well as it is known: {@code June 2023}, {@code about 30 June 2023}. */
    public static String of(@Nullable LocalDate day, String precision) {
        return switch (precision) {
            case "MONTH" -> day == null ? NONE : MONTH.format(day);
            case "ESTIMATED" -> day == null ? NONE : "about " + of(day);
            default -> of(day);
        };
    }

    /** The day, and the time of day where it is not midnight: {@code 30 June 2023, 14:05}. */
    public static String of(@Nullable OffsetDateTime moment) {
        if (moment == null) {
            return NONE;
        }
        var day = of(London.dayOf(moment.toInstant()));
        var time = London.timeOf(moment.toInstant());
        return time.equals(LocalTime.MIDNIGHT) ? day : day + ", " + TIME.format(time);
    }
}
