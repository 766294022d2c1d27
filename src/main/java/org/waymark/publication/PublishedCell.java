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
            Map<String, Integer> excluded)
            implements PublishedCell {}

    /** No record can say: the returns of some years were not known by then. */
    record NotAvailable(String measure, String text, String explanation) implements PublishedCell {}
}
