package org.waymark.timeliness.question;

import org.jspecify.annotations.Nullable;

/**
 * The line that a scorecard drew for the windows that end in one year.
 *
 * @param window the first that it was drawn for, {@code 2011-14}
 * @param onwards whether it also holds for every window that ends later
 * @param days never worked out again from the months, which were rounded in more than one way
 * @param months as published; null where the line was not drawn in months
 * @param source where it was published; null where the definition's own source says it
 */
public record Threshold(
        Period window,
        boolean onwards,
        int days,
        @Nullable Integer months,
        @Nullable String source) {

    boolean holdsFor(Period period) {
        var end = period.needs().getLast().endsOn();
        return end.equals(window.endsOn()) || onwards && end.isAfter(window.endsOn());
    }
}
