package org.waymark.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of one measure, window and group add up to. Excluded cases add nothing but their reason;
 * {@code familyMeans} are the means of each sibling group, in order of size.
 */
public record Figure(
        int count,
        int numerator,
        @Nullable Double share,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double p25,
        @Nullable Double p75,
        @Nullable Double p90,
        Map<String, Integer> excluded,
        List<Double> familyMeans) {

    static Figure over(List<Case> cases) {
        int count = 0;
        int numerator = 0;
        boolean isShare = false;
        List<Double> values = new ArrayList<>();
        Map<String, Integer> excluded = new TreeMap<>();
        Map<String, List<Double>> families = new TreeMap<>();
        for (Case each : cases) {
            if (each.excludedBecause() != null) {
                excluded.merge(each.excludedBecause(), 1, Integer::sum);
                continue;
            }
            count++;
            if (each.inNumerator() != null) {
                isShare = true;
                numerator += each.inNumerator() ? 1 : 0;
            }
            if (each.value() != null) {
                values.add(each.value());
                families.computeIfAbsent(each.siblingGroup(), _ -> new ArrayList<>())
                        .add(each.value());
            }
        }
        Collections.sort(values);
        return new Figure(
                count,
                numerator,
                isShare ? (double) numerator / count : null,
                mean(values),
                quantile(values, 0.5),
                quantile(values, 0.25),
                quantile(values, 0.75),
                quantile(values, 0.9),
                excluded,
                families.values().stream().map(Figure::mean).sorted().toList());
    }

    private static @Nullable Double mean(List<Double> values) {
        if (values.isEmpty()) {
            return null;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    /** Between two values, a straight line. */
    private static @Nullable Double quantile(List<Double> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double position = share * (sorted.size() - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (position - below);
    }
}
