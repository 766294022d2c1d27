package org.waymark.publication;

import java.util.List;
import java.util.Locale;
import org.waymark.statistics.RatioOfCounts;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;

/** Says in plain words how sure it is that a count moved. */
final class RatioWords {
    private RatioWords() {}

    static String of(RatioOfCounts ratio, int before, int after, List<Period> years, Definition definition) {
        var counts = "%d %s in %s, %d in %s"
                .formatted(
                        before,
                        definition.unit(),
                        years.get(0).label(),
                        after,
                        years.get(1).label());
        var opening = ratio.leavesOpen() ? "No evidence of a change: " : "";
        if (ratio.lower() == null) {
            return "%s%s.".formatted(opening, counts);
        }
        if (ratio.ratio() == null || ratio.upper() == null) {
            return "%s%s. Chance leaves open anything from %s times as many upwards."
                    .formatted(opening, counts, times(ratio.lower()));
        }
        return "%s%s. That is %s times as many; %s %s to %s times."
                .formatted(
                        opening,
                        counts,
                        times(ratio.ratio()),
                        ratio.leavesOpen() ? "chance leaves open anything from" : "allowing for chance, from",
                        times(ratio.lower()),
                        times(ratio.upper()));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
