package org.waymark.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a comparison, stratum by stratum.
 *
 * @param weights of the strata that are used, which come to 1 together; none where none is
 * @param covered which share of the standard they hold
 */
record Sides(Map<String, Stratum> ones, Map<String, Stratum> others, Map<String, Double> weights, double covered) {
    private static final int FEWEST_FAMILIES = 2;

    static Sides of(List<Observed> one, List<Observed> other, Map<String, Integer> standard) {
        var ones = Stratum.of(one);
        var others = Stratum.of(other);
        Map<String, Integer> used = new TreeMap<>(standard);
        used.keySet().removeIf(stratum -> isTooThin(ones.get(stratum)) || isTooThin(others.get(stratum)));
        double sum = used.values().stream().mapToInt(Integer::intValue).sum();
        double all = standard.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> weights = new TreeMap<>();
        used.forEach((stratum, cases) -> weights.put(stratum, cases / sum));
        return new Sides(ones, others, weights, all == 0 ? 0 : sum / all);
    }

    private static boolean isTooThin(@Nullable Stratum stratum) {
        return stratum == null || stratum.families() < FEWEST_FAMILIES;
    }

    Stratum one(String stratum) {
        return ones.getOrDefault(stratum, Stratum.NONE);
    }

    Stratum other(String stratum) {
        return others.getOrDefault(stratum, Stratum.NONE);
    }

    private double figure(Map<String, Stratum> side) {
        return weights.entrySet().stream()
                .mapToDouble(each -> each.getValue()
                        * side.getOrDefault(each.getKey(), Stratum.NONE).mean())
                .reduce(0, Double::sum);
    }

    /** How many families the side with fewer of them has in the used strata. */
    private int fewerFamilies() {
        return Math.min(families(ones), families(others));
    }

    private int families(Map<String, Stratum> side) {
        return (int) weights.keySet().stream()
                .flatMap(stratum -> side.getOrDefault(stratum, Stratum.NONE).deviations().keySet().stream())
                .distinct()
                .count();
    }

    StandardisedDifference within(double down, double up) {
        double one = figure(ones);
        double other = figure(others);
        return new StandardisedDifference(
                one, other, covered, fewerFamilies(), one - other, one - other - down, one - other + up);
    }

    StandardisedDifference without() {
        return weights.isEmpty()
                ? new StandardisedDifference(null, null, covered, 0, null, null, null)
                : new StandardisedDifference(
                        figure(ones),
                        figure(others),
                        covered,
                        fewerFamilies(),
                        figure(ones) - figure(others),
                        null,
                        null);
    }
}
