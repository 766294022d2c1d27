package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;

/**
 * Why a mean or share moved: since groups make up more or less of the cases, or since it moved within them (Kitagawa
 * 1955). What a group's weight does is measured from the middle of both years' figures, so that a part is above nought
 * where more cases came of those above the middle.
 */
public final class ChangeOfMean {
    private ChangeOfMean() {}

    /**
     * The parts, which come to exactly the change. A group without cases in one year has the mean of the other, so that
     * all it does is of the mix.
     *
     * @param before, after by group; neither year without any case
     */
    public static List<PartOfChange> parts(Map<List<String>, Tally> before, Map<List<String>, Tally> after) {
        var allBefore = all(before);
        var allAfter = all(after);
        var middle = middle(allBefore.meanOr(Tally.NONE), allAfter.meanOr(Tally.NONE));
        List<PartOfChange> mix = new ArrayList<>();
        List<PartOfChange> within = new ArrayList<>();
        for (var group : Groups.inOrder(List.of(before, after))) {
            var first = before.getOrDefault(group, Tally.NONE);
            var second = after.getOrDefault(group, Tally.NONE);
            var weightBefore = new BigFraction(first.cases(), allBefore.cases());
            var weightAfter = new BigFraction(second.cases(), allAfter.cases());
            var meanBefore = first.meanOr(second);
            var meanAfter = second.meanOr(first);
            mix.add(new PartOfChange(
                    Cause.MIX,
                    group,
                    weightAfter
                            .subtract(weightBefore)
                            .multiply(middle(meanBefore, meanAfter).subtract(middle))));
            within.add(new PartOfChange(
                    Cause.WITHIN, group, middle(weightBefore, weightAfter).multiply(meanAfter.subtract(meanBefore))));
        }
        mix.addAll(within);
        return mix;
    }

    private static Tally all(Map<List<String>, Tally> groups) {
        return groups.values().stream().reduce(Tally.NONE, Tally::and);
    }

    private static BigFraction middle(BigFraction one, BigFraction other) {
        return one.add(other).divide(2);
    }
}
