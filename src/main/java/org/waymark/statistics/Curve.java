package org.waymark.statistics;

import java.util.function.DoublePredicate;

/** Kaplan-Meier's share of those who still wait, and Aalen-Johansen's shares of how the others left, from counts. */
final class Curve {
    /** R's survfit takes a share this near to one half for one half: products of fractions miss it by rounding. */
    private static final double NEAR = Math.sqrt(Math.ulp(1.0));

    private final int[] days;
    private final int ways;
    private final double[] waiting;
    private final double[] survival;
    private final double[] incidence;

    private Curve(int[] days, int ways) {
        this.days = days;
        this.ways = ways;
        this.waiting = new double[days.length];
        this.survival = new double[days.length];
        this.incidence = new double[days.length * ways];
    }

    static Curve of(Counts counts, int arrival, OtherWaysOut otherWaysOut) {
        var curve = new Curve(counts.days(), counts.ways());
        var waiting = 1.0;
        var survival = 1.0;
        for (int step = 0; step < curve.days.length; step++) {
            var ended = counts.ended(step);
            curve.carryIncidence(step);
            if (ended > 0) {
                var atRisk = counts.atRisk()[step];
                curve.addIncidence(step, counts, waiting / atRisk);
                waiting *= (double) (atRisk - ended) / atRisk;
                var ending = counts.ending(step, arrival, otherWaysOut);
                survival *= (double) (atRisk - ending) / atRisk;
            }
            curve.waiting[step] = waiting;
            curve.survival[step] = survival;
        }
        return curve;
    }

    private void carryIncidence(int step) {
        if (step > 0) {
            System.arraycopy(incidence, (step - 1) * ways, incidence, step * ways, ways);
        }
    }

    private void addIncidence(int step, Counts counts, double each) {
        for (int way = 0; way < ways; way++) {
            incidence[step * ways + way] += each * counts.left(step, way);
        }
    }

    double[] survival() {
        return survival;
    }

    double incidence(int step, int way) {
        return incidence[step * ways + way];
    }

    /** As at the end of {@code day}; what holds after the last step is what held there. */
    double incidenceOn(int day, int way) {
        var step = stepOn(day);
        return step < 0 ? 0 : incidence(step, way);
    }

    /** The share that has left by no way out. */
    double waitingOn(int day) {
        return shareOn(day, waiting);
    }

    double survivalOn(int day) {
        return shareOn(day, survival);
    }

    private double shareOn(int day, double[] shares) {
        var step = stepOn(day);
        return step < 0 ? 1 : shares[step];
    }

    private int stepOn(int day) {
        var step = days.length - 1;
        while (step >= 0 && days[step] > day) {
            step--;
        }
        return step;
    }

    /** The first day on which half or fewer wait; midway where it is exactly half until more leave; infinite if never. */
    double median() {
        var half = first(survival, 0, 1, share -> share < 0.5 + NEAR);
        if (half < 0) {
            return Double.POSITIVE_INFINITY;
        }
        var fewer = first(survival, half, 1, share -> share < survival[half]);
        var exactlyHalf = Math.abs(survival[half] - 0.5) < NEAR;
        return exactlyHalf && fewer >= 0 ? (days[half] + days[fewer]) / 2.0 : days[half];
    }

    /** The first day by which half have left this way; infinite if never. */
    double medianOf(int way) {
        var half = first(incidence, way, ways, share -> share > 0.5 - NEAR);
        return half < 0 ? Double.POSITIVE_INFINITY : days[half];
    }

    private static int first(double[] shares, int from, int stride, DoublePredicate wanted) {
        for (int place = from; place < shares.length; place += stride) {
            if (wanted.test(shares[place])) {
                return place / stride;
            }
        }
        return -1;
    }

    /** The days that a wait lasts on average if none is let last longer than {@code horizon}. */
    double areaTo(int horizon) {
        var area = 0.0;
        var share = 1.0;
        var since = 0;
        for (int step = 0; step < days.length && days[step] < horizon; step++) {
            area += share * (days[step] - since);
            share = survival[step];
            since = days[step];
        }
        return area + share * (horizon - since);
    }
}
