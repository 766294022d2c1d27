package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;

/**
 * Why more or fewer arrived: how many came and how many were on their way already, of which groups, when in the year,
 * and what part of them arrived. Each is owed what its change does on average over all orders in which they could have
 * changed (Das Gupta 1993), so that no order is preferred. A share of nobody is as in the other year.
 */
public final class ChangeOfCount {
    private final Pool before;
    private final Pool after;
    private final List<PartOfChange> mix = new ArrayList<>();
    private final List<PartOfChange> rates = new ArrayList<>();
    private final Map<Cause, BigFraction> ofAll = new TreeMap<>();

    private ChangeOfCount(Pool before, Pool after) {
        this.before = before;
        this.after = after;
    }

    /** The parts, which come to exactly the change: of all first, then by group. Both years have as many quarters. */
    public static List<PartOfChange> parts(Pool before, Pool after) {
        return new ChangeOfCount(before, after).parts();
    }

    private List<PartOfChange> parts() {
        for (var group : groups()) {
            var ofGroup = new TreeMap<Cause, BigFraction>();
            carriedOver(group, ofGroup);
            for (int quarter = 0; quarter < before.newcomers().size(); quarter++) {
                newcomers(group, quarter, ofGroup);
            }
            mix.add(new PartOfChange(Cause.MIX, group, of(Cause.MIX, ofGroup).subtract(whatAnyGroupDoes(group))));
            rates.add(new PartOfChange(Cause.RATE, group, of(Cause.RATE, ofGroup)));
        }
        List<PartOfChange> parts = new ArrayList<>();
        for (var cause : List.of(Cause.ENTRIES, Cause.CARRIED_OVER, Cause.TIMING)) {
            parts.add(new PartOfChange(cause, List.of(), of(cause, ofAll)));
        }
        parts.addAll(mix);
        parts.addAll(rates);
        parts.add(new PartOfChange(
                Cause.OUTSIDE_THE_POOL, List.of(), new BigFraction(after.outside() - before.outside())));
        return parts;
    }

    private List<List<String>> groups() {
        var everywhere = new ArrayList<>(List.of(before.carriedOver(), after.carriedOver()));
        everywhere.addAll(before.newcomers());
        everywhere.addAll(after.newcomers());
        return Groups.inOrder(everywhere);
    }

    private void carriedOver(List<String> group, Map<Cause, BigFraction> ofGroup) {
        var owed = Products.parts(carried(before, after, group), carried(after, before, group));
        ofAll.merge(Cause.CARRIED_OVER, owed.get(0), BigFraction::add);
        ofGroup.merge(Cause.MIX, owed.get(1), BigFraction::add);
        ofGroup.merge(Cause.RATE, owed.get(2), BigFraction::add);
    }

    private void newcomers(List<String> group, int quarter, Map<Cause, BigFraction> ofGroup) {
        var owed = Products.parts(came(before, after, group, quarter), came(after, before, group, quarter));
        ofAll.merge(Cause.ENTRIES, owed.get(0), BigFraction::add);
        ofGroup.merge(Cause.MIX, owed.get(1), BigFraction::add);
        ofAll.merge(Cause.TIMING, owed.get(2), BigFraction::add);
        ofGroup.merge(Cause.RATE, owed.get(3), BigFraction::add);
    }

    /** How many there were, the group's share of them, and what part of these arrived. */
    private static List<BigFraction> carried(Pool year, Pool other, List<String> group) {
        return List.of(
                new BigFraction(year.allCarriedOver().cases()),
                carriedShare(year, other, group),
                year.carriedOver(group).meanOr(other.carriedOver(group)));
    }

    /** How many came, the group's share of them, what part of these came in the quarter, and what part of these arrived. */
    private static List<BigFraction> came(Pool year, Pool other, List<String> group, int quarter) {
        return List.of(
                new BigFraction(year.allNewcomers().cases()),
                cameShare(year, other, group),
                Pool.share(
                        year.newcomers(group, quarter),
                        year.newcomers(group),
                        other.newcomers(group, quarter),
                        other.newcomers(group)),
                year.newcomers(group, quarter).meanOr(other.newcomers(group, quarter)));
    }

    /**
     * Groups' shares change by nought together, so what a child of any group does can be taken from each: then a part is
     * above nought where there were more of those who arrive more often than others.
     */
    private BigFraction whatAnyGroupDoes(List<String> group) {
        var carried = carriedShare(after, before, group)
                .subtract(carriedShare(before, after, group))
                .multiply(arrivals(before.allCarriedOver(), after.allCarriedOver()));
        var came = cameShare(after, before, group)
                .subtract(cameShare(before, after, group))
                .multiply(arrivals(before.allNewcomers(), after.allNewcomers()));
        return carried.add(came);
    }

    /** What the middle of both years' numbers and rates would make. */
    private static BigFraction arrivals(Tally before, Tally after) {
        return new BigFraction(before.cases() + after.cases(), 2)
                .multiply(before.meanOr(after).add(after.meanOr(before)).divide(2));
    }

    private static BigFraction carriedShare(Pool year, Pool other, List<String> group) {
        return Pool.share(
                year.carriedOver(group), year.allCarriedOver(), other.carriedOver(group), other.allCarriedOver());
    }

    private static BigFraction cameShare(Pool year, Pool other, List<String> group) {
        return Pool.share(year.newcomers(group), year.allNewcomers(), other.newcomers(group), other.allNewcomers());
    }

    private static BigFraction of(Cause cause, Map<Cause, BigFraction> parts) {
        return parts.getOrDefault(cause, BigFraction.ZERO);
    }
}
