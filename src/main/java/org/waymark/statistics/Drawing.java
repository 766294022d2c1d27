package org.waymark.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.statistics.WaitingCurve.Seen;
import org.waymark.statistics.WaitingCurve.Step;

/** Draws one waiting curve: its steps, its figures, and both again from resamples for how far they can be trusted. */
final class Drawing {
    private static final int MEDIAN = 0;
    private static final int MEDIAN_ARRIVAL = 1;
    private static final int RESTRICTED_MEAN = 2;
    private static final int INCIDENCE = 3;

    private final Waits waits;
    private final List<String> ways;
    private final int arrival;
    private final OtherWaysOut otherWaysOut;
    private final int horizon;
    private final Counts counts;
    private final Curve curve;
    private final @Nullable Seen seen;

    Drawing(Waits waits, String arrival, OtherWaysOut otherWaysOut, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("a horizon of " + horizon + " days leaves nothing to look at");
        }
        this.waits = waits;
        this.ways = waits.ways();
        this.arrival = ways.indexOf(arrival);
        this.otherWaysOut = otherWaysOut;
        this.horizon = horizon;
        this.counts = waits.counted();
        this.curve = curve(counts);
        this.seen = seen(counts);
    }

    private Curve curve(Counts counts) {
        return Curve.of(counts, arrival, otherWaysOut);
    }

    WaitingCurve draw(int times, long seed) {
        var resamples = Resamples.of(waits, times, seed, again -> figures(curve(again)));
        var figures = figures(curve);
        return new WaitingCurve(
                waits.spells(),
                waits.families(),
                steps(resamples),
                seen,
                resamples.around(Resamples.reached(figures[MEDIAN]), MEDIAN),
                resamples.around(Resamples.reached(figures[MEDIAN_ARRIVAL]), MEDIAN_ARRIVAL),
                atHorizon(curve::survivalOn, resamples, figures, RESTRICTED_MEAN),
                byWay(way -> atHorizon(curve::waitingOn, resamples, figures, INCIDENCE + way)));
    }

    /** In the order of the constants above: incidence for each way out, and then what waits at each step. */
    private double[] figures(Curve curve) {
        var survival = curve.survival();
        var figures = new double[INCIDENCE + ways.size() + survival.length];
        figures[MEDIAN] = whereSeen(curve.median());
        figures[MEDIAN_ARRIVAL] = whereSeen(curve.medianOf(arrival));
        figures[RESTRICTED_MEAN] = curve.areaTo(horizon);
        for (int way = 0; way < ways.size(); way++) {
            figures[INCIDENCE + way] = curve.incidenceOn(horizon, way);
        }
        System.arraycopy(survival, 0, figures, INCIDENCE + ways.size(), survival.length);
        return figures;
    }

    /** A day past the last one on which the first of them were seen is reached by supposition only. */
    private double whereSeen(double day) {
        return seen == null || day > seen.until() ? Double.POSITIVE_INFINITY : day;
    }

    /** A wait that goes on beyond the last day on which anybody was seen may last for ever. */
    private Estimate atHorizon(IntToDoubleFunction waitingOn, Resamples resamples, double[] figures, int figure) {
        var known = seen != null && (seen.until() >= horizon || waitingOn.applyAsDouble(seen.until()) == 0);
        return known ? resamples.around(figures[figure], figure) : Estimate.UNSEEN;
    }

    private List<Step> steps(Resamples resamples) {
        var greenwood = new Greenwood(counts, arrival, otherWaysOut);
        return IntStream.range(0, counts.days().length)
                .mapToObj(step -> step(step, greenwood.upTo(step), resamples))
                .toList();
    }

    private Step step(int step, double relativeVariance, Resamples resamples) {
        var survival = curve.survival()[step];
        var interval = resamples.around(survival, INCIDENCE + ways.size() + step);
        return new Step(
                counts.days()[step],
                counts.atRisk()[step],
                counts.joined()[step],
                counts.left(step, arrival),
                byWay(way -> counts.left(step, way)),
                counts.notSeenAgain(step),
                survival,
                survival == 0 ? null : survival * Math.sqrt(relativeVariance),
                interval.lower(),
                interval.upper(),
                byWay(way -> curve.incidence(step, way)));
    }

    private <T> Map<String, T> byWay(IntFunction<T> figure) {
        var byWay = new TreeMap<String, T>();
        for (int way = 0; way < ways.size(); way++) {
            byWay.put(ways.get(way), figure.apply(way));
        }
        return Collections.unmodifiableMap(byWay);
    }

    private static @Nullable Seen seen(Counts counts) {
        var days = counts.days();
        if (days.length == 0) {
            return null;
        }
        var last = 0;
        while (counts.stillAtRisk(last) > 0) {
            last++;
        }
        var from = counts.atRisk()[0] > 0 ? 0 : days[0] + 1;
        return new Seen(from, days[last], last < days.length - 1);
    }
}
