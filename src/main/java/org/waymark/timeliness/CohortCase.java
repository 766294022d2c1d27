package org.waymark.timeliness;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of those that a measure considered, those that it leaves out among them. Only the gate reads it.
 *
 * @param child the case is of; it may be of several
 * @param family the same for siblings; only ever compared
 * @param codes by dimension
 * @param inNumerator null where the measure leaves the case out
 * @param value in the measure's unit; null where it leaves the case out, or has none
 */
public record CohortCase(
        String caseKey,
        String child,
        String family,
        LocalDate countedOn,
        Map<String, String> codes,
        @Nullable Boolean inNumerator,
        @Nullable Double value) {
    public CohortCase {
        codes = Map.copyOf(codes);
    }
}
