package org.waymark.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cases of one measure, window and group add up to; excluded cases add nothing. */
public record Figure(
        int count,
        int numerator,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double share) {

    static Figure over(List<Case> cases) {
        int count = 0;
        int numerator = 0;
        boolean isShare = false;
        List<Double> values = new ArrayList<>();
        for (Case each : cases) {
            if (!each.counts()) {
                continue;
            }
            count++;
            if (each.inNumerator() != null) {
                isShare = true;
                numerator += each.inNumerator() ? 1 : 0;
            }
            if (each.value() != null) {
                values.add(each.value());
            }
        }
        return new Figure(
                count, numerator, mean(values), quantile(values, 0.5), isShare ? (double) numerator / count : null);
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

    private static @Nullable Double quantile(List<Double> values, double share) {
        if (values.isEmpty()) {
            return null;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double position = share * (sorted.size() - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (position - below);
    }
}
