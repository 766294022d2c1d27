package org.waymark.intake.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of days of which either may not be known: nothing is held against what is not known. */
final class Days {
    private Days() {}

    static boolean isAfter(@Nullable LocalDate day, Optional<LocalDate> other) {
        return day != null && other.isPresent() && day.isAfter(other.get());
    }

    static boolean isBefore(@Nullable LocalDate day, Optional<LocalDate> other) {
        return day != null && other.isPresent() && day.isBefore(other.get());
    }
}
