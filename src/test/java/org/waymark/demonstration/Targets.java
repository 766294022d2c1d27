package org.waymark.demonstration;

import java.util.Arrays;
import java.util.List;

/**
 * What the means of each year are to be, and how far the days are from it. The years 2020-21 to 2022-23 are those of the
 * annual report and weigh most; of the others it is only asked that they be likely beside them.
 */
final class Targets {
    /** Means of A2, A10 and A20 in days, and the numerator of A3; 0 where nothing is asked. */
    private record Year(int startYear, int a2, int a10, int a20, int a3) {
        boolean isPublished() {
            return a3 > 0;
        }
    }

    /** A mean under way. */
    private static final class Mean {
        private long days;
        private int children;

        void add(int size, int value) {
            days += (long) size * value;
            children += size;
        }

        double off(int target) {
            return target == 0 || children == 0 ? 0 : Math.abs((double) days / children - target);
        }
    }

    /** Fourteen months, A3's line. */
    private static final int QUICK = 426;

    private static final double UNLIKELIHOOD = 0.5;
    private static final double ROUNDING = 0.4;
    private static final int FIRST_PUBLISHED = 2020;
    private static final List<Year> YEARS = List.of(
            new Year(2018, 262, 0, 231, 0),
            new Year(2019, 291, 0, 243, 0),
            new Year(2020, 357, 440, 256, 36),
            new Year(2021, 236, 459, 383, 39),
            new Year(2022, 172, 508, 333, 39),
            new Year(2023, 189, 497, 309, 0),
            new Year(2024, 203, 486, 298, 0));

    private final Mean[] a2 = means();
    private final Mean[] a10 = means();
    private final Mean[] a20 = means();
    private final int[] quick = new int[YEARS.size()];

    /** Children of the published years of whom the returns do not tell when they entered care: A3 would leave them out. */
    private int leftOut;

    private double unlikelihood;

    Targets(List<Way> ways) {
        ways.forEach(way -> add(way, 1));
    }

    private static Mean[] means() {
        var means = new Mean[YEARS.size()];
        Arrays.setAll(means, _ -> new Mean());
        return means;
    }

    /** Whether every published figure comes out when it is rounded as it was printed. */
    boolean areMet() {
        boolean met = leftOut == 0;
        for (int n = 0; n < YEARS.size(); n++) {
            var year = YEARS.get(n);
            met &= !year.isPublished()
                    || (year.a3() == quick[n]
                            && a2[n].off(year.a2()) < ROUNDING
                            && a10[n].off(year.a10()) < ROUNDING
                            && a20[n].off(year.a20()) < ROUNDING);
        }
        return met;
    }

    /** Days off all means, weighted, and how unlikely the days are. */
    double distance() {
        double distance = 100.0 * leftOut + UNLIKELIHOOD * unlikelihood;
        for (int n = 0; n < YEARS.size(); n++) {
            var year = YEARS.get(n);
            double off = a2[n].off(year.a2()) + a10[n].off(year.a10()) + a20[n].off(year.a20());
            distance += year.isPublished() ? 4 * off + 40 * Math.abs(year.a3() - quick[n]) : Math.max(0, off - 12) / 10;
        }
        return distance;
    }

    /** Counts a way in, or with a minus out. */
    void add(Way way, int sign) {
        int size = sign * way.size();
        unlikelihood += sign * way.unlikelihood();
        if (way.takes(Step.ADOPTED) && way.yearOf(Step.ADOPTED) >= Flows.FIRST_YEAR) {
            addAdoption(way, size, way.yearOf(Step.ADOPTED) - Flows.FIRST_YEAR);
        }
        if (way.takes(Step.ORDERED) && way.yearOf(Step.ORDERED) >= Flows.FIRST_YEAR && way.isEntryKnown()) {
            a20[way.yearOf(Step.ORDERED) - Flows.FIRST_YEAR].add(size, way.daysBetween(Step.ENTERED, Step.ORDERED));
        }
        if (!way.isEntryKnown() && !way.hasMovedBeforeRecords() && lasts(way)) {
            leftOut += size;
        }
        if (way.takes(Step.PLACED) && way.isEntryKnown() && way.daysBetween(Step.ENTERED, Step.PLACED) < QUICK) {
            addQuick(way, size);
        }
    }

    /** Whether the child is still on the way in the years of the report. */
    private static boolean lasts(Way way) {
        return isLater(way, Step.ADOPTED) && isLater(way, Step.CHANGED) && isLater(way, Step.LEFT);
    }

    private static boolean isLater(Way way, Step step) {
        return !way.takes(step) || way.yearOf(step) >= FIRST_PUBLISHED;
    }

    private void addAdoption(Way way, int size, int year) {
        if (way.yearOf(Step.PLACED) >= Flows.FIRST_YEAR) {
            a2[year].add(size, Math.max(0, way.daysBetween(Step.ORDERED, Step.MATCHED)));
        }
        if (way.isEntryKnown()) {
            a10[year].add(size, way.daysBetween(Step.ENTERED, way.isByCarer() ? Step.WITH_CARER : Step.PLACED));
        }
    }

    /** Counts in every year from the placement to the adoption, or until it broke down. */
    private void addQuick(Way way, int size) {
        for (int n = 0; n < quick.length; n++) {
            int year = Flows.FIRST_YEAR + n;
            if (way.yearOf(Step.PLACED) <= year
                    && (!way.takes(Step.ADOPTED) || way.yearOf(Step.ADOPTED) >= year)
                    && (!way.takes(Step.BROKEN) || way.yearOf(Step.BROKEN) > year)) {
                quick[n] += size;
            }
        }
    }
}
