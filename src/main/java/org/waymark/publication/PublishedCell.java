package org.waymark.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it may be shown. Whether there is a number is a matter of type: what is not shown has none.
 */
public sealed interface PublishedCell {
    /** The measure's id, as asked. */
    String measure();

    /** Ready to print. */
    String text();

    Remarks remarks();

    /**
     * What a reader must know beside the figure.
     *
     * @param threshold of the scorecard window that ends in the period's year, in days; null where there is none
     * @param seriesBreak why the figure does not compare with those of other periods; null where it does
     */
    record Remarks(@Nullable Integer threshold, @Nullable String seriesBreak) {
        static final Remarks NONE = new Remarks(null, null);
    }

    /** A figure, with all that it rests on. */
    record Shown(
            String measure,
            String text,
            int count,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable Double share,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double p25,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Double lower,
            @Nullable Double upper,
            Map<String, Integer> excluded,
            Remarks remarks)
            implements PublishedCell {}

    /** No record can say, and why. */
    record NotAvailable(String measure, String text, String explanation, Remarks remarks) implements PublishedCell {}
}
