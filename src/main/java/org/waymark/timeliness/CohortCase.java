package org.waymark.timeliness;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One child of those whom a measure considered, those whom it leaves out among them. Only the gate reads it.
 *
 * @param family the same for siblings; only ever compared
 * @param codes by dimension
 * @param inNumerator null where the measure leaves the child out
 * @param value in the measure's unit; null where it leaves the child out, or has none
 */
public record CohortCase(
        String child,
        String family,
        Map<String, String> codes,
        @Nullable Boolean inNumerator,
        @Nullable Double value) {
    public CohortCase {
        codes = Map.copyOf(codes);
    }
}
