package org.waymark.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.publication.WaitingAnswer.Shown;
import org.waymark.statistics.OtherWaysOut;
import org.waymark.statistics.Spell;
import org.waymark.statistics.WaitingCurve;
import org.waymark.timeliness.Stretches;
import org.waymark.timeliness.Stretches.Stretch;

/** Turns stretches of waiting into what is shown of them. */
final class ShownWaits {
    private ShownWaits() {}

    static Shown of(List<Stretch> stretches, OtherWaysOut otherWaysOut, int horizonDays) {
        var counted = stretches.stream()
                .filter(each -> each.excludedBecause() == null)
                .toList();
        var waysOut = tally(counted.stream().map(Stretch::outcome).filter(Objects::nonNull));
        int children = (int) counted.stream().map(Stretch::child).distinct().count();
        int stillWaiting =
                (int) counted.stream().filter(each -> each.outcome() == null).count();
        var arrived = counted.stream()
                .filter(each -> Stretches.ARRIVED.equals(each.outcome()))
                .mapToInt(ShownWaits::until)
                .average();
        var curve = WaitingCurve.of(
                counted.stream().flatMap(ShownWaits::spell).toList(), Stretches.ARRIVED, otherWaysOut, horizonDays);
        return new Shown(
                text(children, counted.size(), stillWaiting, curve),
                children,
                counted.size(),
                stillWaiting,
                waysOut,
                arrived.isPresent() ? arrived.getAsDouble() : null,
                curve,
                tally(stretches.stream().map(Stretch::excludedBecause).filter(Objects::nonNull)));
    }

    /** Whoever waits on the last day that anybody tells of is a case, and nothing is seen of what comes then. */
    private static Stream<Spell> spell(Stretch stretch) {
        int after = Objects.requireNonNull(stretch.after());
        return until(stretch) > after
                ? Stream.of(new Spell(after, until(stretch), stretch.outcome(), stretch.family()))
                : Stream.empty();
    }

    private static int until(Stretch stretch) {
        return Objects.requireNonNull(stretch.until());
    }

    private static Map<String, Integer> tally(Stream<String> names) {
        return names.collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
    }

    private static String text(int children, int stretches, int stillWaiting, WaitingCurve curve) {
        if (stretches == 0) {
            return "no cases";
        }
        var median = curve.median().value();
        return "%s; %d of %d%s still wait"
                .formatted(
                        median == null ? "half not reached" : "half by day " + Math.round(median),
                        stillWaiting,
                        stretches,
                        stretches == children ? "" : " waits of %d children".formatted(children));
    }
}
