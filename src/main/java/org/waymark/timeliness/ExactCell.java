package org.waymark.timeliness;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of one period and combination of codes come to, exactly. Only the gate may pass it on.
 *
 * @param cases in the figure, those left out not counted
 * @param mean null where there is no case with a value; so are the quantiles
 * @param familyMeans the mean of each family's cases, in order of size
 * @param excluded how many were left out, by reason
 */
public record ExactCell(
        int cases,
        int numerator,
        @Nullable Double mean,
        @Nullable Double p25,
        @Nullable Double median,
        @Nullable Double p75,
        @Nullable Double p90,
        List<Double> familyMeans,
        Map<String, Integer> excluded) {
    public static final ExactCell EMPTY = new ExactCell(0, 0, null, null, null, null, null, List.of(), Map.of());
}
