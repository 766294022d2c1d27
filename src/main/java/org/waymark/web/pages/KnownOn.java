package org.waymark.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;

/**
 * As at which day figures are shown: with all that was known by its end, in London.
 *
 * @param day null for now
 */
public record KnownOn(@Nullable LocalDate day) {
    /** Its name in addresses and forms. */
    public static final String NAME = "knownOn";

    static final KnownOn NOW = new KnownOn(null);

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * @param said as forms send it, {@code 2023-06-30}; null or empty for now
     * @throws Refusal {@link AsKnownAt#CODE} where it is no day, or one to come
     */
    static KnownOn said(@Nullable String said, Clock clock) {
        if (said == null || said.isBlank()) {
            return NOW;
        }
        try {
            var day = LocalDate.parse(said.strip());
            var today = London.dayOf(clock.instant());
            if (!day.isAfter(today)) {
                return day.equals(today) ? NOW : new KnownOn(day);
            }
        } catch (DateTimeParseException e) {
            // told beneath, as a day to come is
        }
        throw new Refusal(
                AsKnownAt.CODE,
                "The day that figures are shown as at is one up to today, written as 2023-06-30. Leave it empty for today.");
    }

    public boolean isNow() {
        return day == null;
    }

    /** The last instant of the day; null for now. */
    public @Nullable Instant instant() {
        return day == null ? null : London.startOf(day.plusDays(1)).minusMillis(1);
    }

    /** As a form shows it; empty for now. */
    public String field() {
        return day == null ? "" : day.toString();
    }

    /** As {@code 30 June 2023}, or {@code now}. */
    public String words() {
        return day == null ? "now" : WORDS.format(day);
    }

    String takenTo(String address) {
        return day == null ? address : "%s%s%s=%s".formatted(address, address.contains("?") ? "&" : "?", NAME, day);
    }
}
