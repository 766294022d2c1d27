package org.waymark.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a wait lasts, read from those who arrived and from those who still wait: Kaplan-Meier and Aalen-Johansen
 * with exact ties and delayed entry, as R's survfit has them, and intervals that know of families (decision 15).
 *
 * @param seen null where there are no spells
 * @param median the day by which half have left; under {@link OtherWaysOut#CENSORED} by which half have arrived
 * @param medianArrival the first day by which half have arrived, where others left otherwise; not reached where more
 *     than half do
 * @param restrictedMean days waited up to the horizon on average; without a value where some still wait and nobody is
 *     seen up to the horizon
 * @param incidence for each way out, the arrival included, the share that has left by it up to and including the
 *     horizon; without a value where some still wait and nobody is seen up to the horizon
 */
public record WaitingCurve(
        int spells,
        int families,
        List<Step> steps,
        @Nullable Seen seen,
        Estimate median,
        Estimate medianArrival,
        Estimate restrictedMean,
        Map<String, Estimate> incidence) {
    public static final int RESAMPLES = 1_000;
    public static final long SEED = 426;

    /**
     * A day on which something happens. All of one day happen at once, and outcomes before last sightings: who is last
     * seen on a day was at risk on it.
     *
     * @param atRisk how many were seen waiting on that day, before anybody left
     * @param joined how many are seen waiting from the next day on whose wait had begun unseen
     * @param outcomes how many left by each way out, the arrival included
     * @param notSeenAgain how many waited that day and were not seen later
     * @param standardError Greenwood's, as if nobody waited together; null where nobody waits any more
     * @param lower the 95% interval's, from families drawn again; null under two families
     * @param incidence the share that has left by each way out up to and including that day
     */
    public record Step(
            int day,
            int atRisk,
            int joined,
            int arrived,
            Map<String, Integer> outcomes,
            int notSeenAgain,
            double survival,
            @Nullable Double standardError,
            @Nullable Double lower,
            @Nullable Double upper,
            Map<String, Double> incidence) {}

    /**
     * The days on which somebody was at risk without a break, from the first. Before {@code from} nobody was: the curve
     * speaks of those who had waited that long.
     *
     * @param refilled whether others joined after the last one seen had gone: what the steps say from there on, as R
     *     does, supposes that nobody would have left in between, or that those others do not count
     */
    public record Seen(int from, int until, boolean refilled) {}

    public WaitingCurve {
        steps = List.copyOf(steps);
    }

    public static WaitingCurve of(List<Spell> spells, String arrival, OtherWaysOut otherWaysOut, int horizon) {
        return of(spells, arrival, otherWaysOut, horizon, RESAMPLES, SEED);
    }

    public static WaitingCurve of(
            List<Spell> spells, String arrival, OtherWaysOut otherWaysOut, int horizon, int resamples, long seed) {
        var drawing = new Drawing(new Waits(spells, arrival), arrival, otherWaysOut, horizon);
        return drawing.draw(resamples, seed);
    }
}
