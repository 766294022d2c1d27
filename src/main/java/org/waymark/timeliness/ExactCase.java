package org.waymark.timeliness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in a figure. Only the gate reads it, and shows what many come to.
 *
 * @param codes of the dimensions that were asked for
 * @param family a label that is only ever compared for equality
 * @param value in the measure's unit; null for counts
 */
public record ExactCase(
        String period,
        List<String> codes,
        String family,
        @Nullable Double value,
        boolean inNumerator) {}
