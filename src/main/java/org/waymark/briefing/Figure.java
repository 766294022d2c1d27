package org.waymark.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of an answer, or why there is none.
 *
 * @param measure its id, as {@code A10@2020}
 * @param statistic what of the measure
 * @param period as {@code 2022-23}
 * @param keys of whom; none for all
 * @param status why there is a number, or none
 * @param value as the answer has it, never rounded, shares from 0 to 1; null unless it is shown
 * @param unit of the value
 * @param decimals to which {@code text} rounds the value; a share's are those of its percentage
 * @param text ready to print, as {@code 508}, {@code 35%} or {@code [c]}; the unit stands in headings
 * @param explanation why there is no number, in words; null where there is one
 */
public record Figure(
        String measure,
        Statistic statistic,
        String period,
        List<Key> keys,
        Status status,
        @Nullable Double value,
        Unit unit,
        int decimals,
        String text,
        @Nullable String explanation) {
    /** A code of a dimension. */
    public record Key(String dimension, String code, String label) {}

    /** What of a measure's cases a number tells. */
    public enum Statistic {
        COUNT,
        MEAN,
        MEDIAN,
        LOWER_QUARTILE,
        UPPER_QUARTILE,
        /** What nine of ten cases reach at most. */
        NINTH_DECILE,
        SHARE,
        NUMERATOR,
        DENOMINATOR,
        LOWER,
        UPPER,
        DIFFERENCE,
        PART_OF_CHANGE,
        STILL_WAITING,
        VALUE
    }

    /** Four different things, with the marks of official statistics. */
    public enum Status {
        SHOWN(""),
        SUPPRESSED("[c]"),
        NOT_APPLICABLE("[z]"),
        NOT_AVAILABLE("[x]");

        private final String mark;

        Status(String mark) {
            this.mark = mark;
        }

        /** What stands in a cell; empty for a figure that is shown. */
        public String mark() {
            return mark;
        }
    }

    /** In what a value is counted. */
    public enum Unit {
        CHILDREN,
        CASES,
        DAYS,
        SHARE,
        OTHER
    }
}
