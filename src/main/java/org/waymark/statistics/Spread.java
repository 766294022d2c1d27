package org.waymark.statistics;

import java.util.HashMap;
import java.util.Map;

/** How far a difference of weighted means may be off by chance, families being what chance draws. */
final class Spread {
    private final Map<String, Double> byFamily = new HashMap<>();
    private double variances;
    private double variancesByFreedom;

    /** @param weight negative for the side that is taken away */
    void add(Stratum stratum, double weight) {
        int families = stratum.families();
        double scale = weight * Math.sqrt((double) families / (families - 1));
        stratum.deviations().forEach((family, deviation) -> byFamily.merge(family, scale * deviation, Double::sum));
        double variance = sumOfSquares(stratum.deviations(), scale);
        variances += variance;
        variancesByFreedom += variance * variance / (families - 1);
    }

    /** A family's own contributions are added before they are squared, wherever they stand. */
    double standardError() {
        return Math.sqrt(sumOfSquares(byFamily, 1));
    }

    /** Welch's and Satterthwaite's. */
    double degreesOfFreedom() {
        return variances * variances / variancesByFreedom;
    }

    private static double sumOfSquares(Map<String, Double> contributions, double scale) {
        return contributions.values().stream()
                .mapToDouble(each -> scale * each)
                .map(each -> each * each)
                .sorted()
                .reduce(0, Double::sum);
    }
}
