package org.waymark.statistics;

/** Greenwood's sum: the relative variance of a curve's survival, as if nobody waited together. */
final class Greenwood {
    private final double[] sums;

    Greenwood(Counts counts, int arrival, OtherWaysOut otherWaysOut) {
        sums = new double[counts.days().length];
        var sum = 0.0;
        for (int step = 0; step < sums.length; step++) {
            double ending = counts.ending(step, arrival, otherWaysOut);
            double atRisk = counts.atRisk()[step];
            if (ending > 0) {
                sum += ending / (atRisk * (atRisk - ending));
            }
            sums[step] = sum;
        }
    }

    double upTo(int step) {
        return sums[step];
    }
}
