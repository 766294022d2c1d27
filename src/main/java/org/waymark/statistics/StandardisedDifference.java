package org.waymark.statistics;

import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.jspecify.annotations.Nullable;

/**
 * What two sides come to as if both had the same mix of cases, and how far apart they are, with the 95% interval. Only
 * strata are used in which each side has two families, since one family alone does not show how much is chance. Over a
 * single stratum this is the plain difference.
 *
 * @param one, other the figures of the two; null where no stratum can be used, and so is the difference
 * @param covered which share of the standard the used strata hold
 * @param fewerFamilies how many families are on the side that has fewer, in the used strata
 * @param difference the one less the other
 * @param lower, upper null where nothing seen tells how much is chance: no stratum can be used, or no two values differ
 */
public record StandardisedDifference(
        @Nullable Double one,
        @Nullable Double other,
        double covered,
        int fewerFamilies,
        @Nullable Double difference,
        @Nullable Double lower,
        @Nullable Double upper) {
    private static final double CONFIDENCE = 0.95;

    /**
     * Of means. The interval is Welch's, with families for the single cases: children of one family are one piece of
     * evidence, also where they stand on different sides or in different strata.
     *
     * @param standard how many cases each stratum has in the mix that both sides are brought to
     */
    public static StandardisedDifference ofMeans(
            List<Observed> one, List<Observed> other, Map<String, Integer> standard) {
        var sides = Sides.of(one, other, standard);
        var spread = new Spread();
        sides.weights().forEach((stratum, weight) -> {
            spread.add(sides.one(stratum), weight);
            spread.add(sides.other(stratum), -weight);
        });
        double error = spread.standardError();
        if (error == 0) {
            return sides.without();
        }
        double reach =
                error * new TDistribution(spread.degreesOfFreedom()).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return sides.within(reach, reach);
    }

    /**
     * Of shares. The interval is Newcombe's, from Wilson's of each stratum; it takes each case for a piece of evidence of
     * its own, as the intervals of single shares do.
     *
     * @param standard how many cases each stratum has in the mix that both sides are brought to
     */
    public static StandardisedDifference ofShares(
            List<Observed> one, List<Observed> other, Map<String, Integer> standard) {
        var sides = Sides.of(one, other, standard);
        double down = 0;
        double up = 0;
        for (var each : sides.weights().entrySet()) {
            double weight = each.getValue() * each.getValue();
            var first = sides.one(each.getKey());
            var second = sides.other(each.getKey());
            down += weight * (below(first) + above(second));
            up += weight * (above(first) + below(second));
        }
        return sides.weights().isEmpty() ? sides.without() : sides.within(Math.sqrt(down), Math.sqrt(up));
    }

    private static double below(Stratum stratum) {
        double reach = stratum.mean()
                - BinomialProportion.getWilsonScoreInterval(stratum.cases(), stratum.mean(), CONFIDENCE)
                        .getLowerBound();
        return reach * reach;
    }

    private static double above(Stratum stratum) {
        double reach = BinomialProportion.getWilsonScoreInterval(stratum.cases(), stratum.mean(), CONFIDENCE)
                        .getUpperBound()
                - stratum.mean();
        return reach * reach;
    }
}
