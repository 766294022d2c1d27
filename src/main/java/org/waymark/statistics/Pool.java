package org.waymark.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;

/**
 * Those on their way in a year, each tally with how many of them arrived within it, by group.
 *
 * @param carriedOver who were on their way already when the year began
 * @param newcomers who came within it, by the quarter in which they came
 * @param outside how many are counted beside those who arrived; below nought where not all of these are counted
 */
public record Pool(Map<List<String>, Tally> carriedOver, List<Map<List<String>, Tally>> newcomers, int outside) {

    Tally allCarriedOver() {
        return sum(carriedOver.values().stream());
    }

    Tally allNewcomers() {
        return sum(newcomers.stream().flatMap(quarter -> quarter.values().stream()));
    }

    Tally carriedOver(List<String> group) {
        return carriedOver.getOrDefault(group, Tally.NONE);
    }

    /** Of a group, whoever was on the way at any time. */
    public Tally all(List<String> group) {
        return carriedOver(group).and(newcomers(group));
    }

    Tally newcomers(List<String> group) {
        return sum(newcomers.stream().map(quarter -> quarter.getOrDefault(group, Tally.NONE)));
    }

    Tally newcomers(List<String> group, int quarter) {
        return newcomers.get(quarter).getOrDefault(group, Tally.NONE);
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::and);
    }

    /** How large a part of a whole is; of an empty whole, how large it is in another year. */
    static BigFraction share(Tally part, Tally whole, Tally otherPart, Tally otherWhole) {
        return new Tally(whole.cases(), new BigFraction(part.cases()))
                .meanOr(new Tally(otherWhole.cases(), new BigFraction(otherPart.cases())));
    }
}
