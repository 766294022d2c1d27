package org.waymark.demonstration;

import java.util.ArrayDeque;
import java.util.List;
import org.waymark.madeup.Chances;

/** What may still change when the days are found, because no published figure rests on it. */
final class Afterthoughts {
    private static final int APPLIED_SOONER_SINCE = 2022;
    private static final int TEN_WEEKS = 70;
    private static final int QUICK = 480;
    private static final int SLOW = 560;

    private final Chances chances;

    Afterthoughts(Chances chances) {
        this.chances = chances;
    }

    /** Since 2022-23 most adopters apply as soon as ten weeks have passed. */
    void applySooner(List<Way> ways) {
        for (var way : ways) {
            if (way.takes(Step.APPLIED) && way.yearOf(Step.APPLIED) >= APPLIED_SOONER_SINCE && chances.happens(0.75)) {
                var day = way.day(Step.PLACED).plusDays(TEN_WEEKS + chances.between(0, 3));
                if (FirstDays.isIn(way, Step.APPLIED, day) && FirstDays.isWorkingDay(day)) {
                    way.set(Step.APPLIED, day);
                }
            }
        }
    }

    /** Black and Mixed children wait longer, as they do in England: some who did not change places with some who did. */
    void spreadEthnicGroups(List<Family> families) {
        var slow = new ArrayDeque<>(families.stream()
                .filter(family -> family.ethnicity().equals("WBRI") && isOne(family) && waited(family) > SLOW)
                .toList());
        for (var family : families) {
            boolean concerned =
                    family.ethnicity().startsWith("B") || family.ethnicity().startsWith("M");
            if (concerned && isOne(family) && waited(family) < QUICK && chances.happens(0.6)) {
                slow.pop().ethnicity(family.ethnicity());
                family.ethnicity("WBRI");
            }
        }
    }

    private static boolean isOne(Family family) {
        return family.size() == 1 && family.ways.getFirst().takes(Step.PLACED);
    }

    private static long waited(Family family) {
        return family.ways.getFirst().daysBetween(Step.ENTERED, Step.PLACED);
    }
}
