package org.waymark.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How many times as many there were after as before, and its exact 95% interval: of all cases of both years, those after
 * are a binomial share (Przyborowski and Wilenski 1940; the interval of the share is Clopper and Pearson's).
 *
 * @param ratio null where there were none before, and so has no upper end
 * @param lower null where there were none in either year
 */
public record RatioOfCounts(
        @Nullable Double ratio,
        @Nullable Double lower,
        @Nullable Double upper) {
    private static final double EACH_TAIL = 0.025;

    public static RatioOfCounts of(int before, int after) {
        return new RatioOfCounts(
                before == 0 ? null : (double) after / before,
                before + after == 0 ? null : after == 0 ? Double.valueOf(0) : odds(after, before + 1, EACH_TAIL),
                before == 0 ? null : odds(after + 1, before, 1 - EACH_TAIL));
    }

    /** Whether chance alone may have made the difference. */
    public boolean leavesOpen() {
        return lower == null || lower <= 1 && (upper == null || upper >= 1);
    }

    private static double odds(int alpha, int beta, double probability) {
        double share = new BetaDistribution(alpha, beta).inverseCumulativeProbability(probability);
        return share / (1 - share);
    }
}
