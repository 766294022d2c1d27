package org.waymark.briefing.writing;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a cell's cases are spread.
 *
 * @param ninth what nine of ten cases reach at most; null where it was not asked for
 */
record Quartiles(
        double lower, double median, double upper, @Nullable Double ninth) {
    /** Null where the answer does not have them all. */
    static @Nullable Quartiles of(Told cell) {
        var lower = cell.number("p25");
        var median = cell.number("median");
        var upper = cell.number("p75");
        return lower == null || median == null || upper == null
                ? null
                : new Quartiles(lower, median, upper, cell.number("p90"));
    }
}
