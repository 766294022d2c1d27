package org.waymark.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases that one side of a comparison has in one stratum.
 *
 * @param deviations by how much the mean is other for each family's being there, which come to nought together
 */
record Stratum(int cases, double mean, Map<String, Double> deviations) {
    static final Stratum NONE = new Stratum(0, 0, Map.of());

    /** Sums go by size, so that the order in which cases come changes not even the last digit. */
    static Map<String, Stratum> of(List<Observed> side) {
        Map<String, Stratum> strata = new TreeMap<>();
        side.stream()
                .sorted(Comparator.comparingDouble(Observed::value))
                .collect(groupingBy(Observed::stratum))
                .forEach((stratum, cases) -> strata.put(stratum, ofCases(cases)));
        return strata;
    }

    private static Stratum ofCases(List<Observed> cases) {
        int all = cases.size();
        double sum = sum(cases);
        Map<String, Double> deviations = new HashMap<>();
        // over a common denominator whole days stay exact, and equal values deviate by exactly nothing
        cases.stream()
                .collect(groupingBy(Observed::family))
                .forEach((family, own) ->
                        deviations.put(family, (sum(own) * all - own.size() * sum) / ((double) all * all)));
        return new Stratum(all, sum / all, deviations);
    }

    private static double sum(List<Observed> cases) {
        return cases.stream().mapToDouble(Observed::value).reduce(0, Double::sum);
    }

    int families() {
        return deviations.size();
    }
}
