package org.waymark.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Means and medians of enough children of enough families, none of which makes up most of it, and rounded. */
public final class Averages {
    private static final Means RULES = Means.DEFAULT;

    private Averages() {}

    /** Rounded so far that the others' durations leave more than two months of doubt on anyone's. */
    public static OptionalInt mean(List<TimedChild> children) {
        return mayBeReleased(children) ? OptionalInt.of(rounded(sum(children), children.size())) : OptionalInt.empty();
    }

    /** The mean of the three or four in the middle, so that it is nobody's own. */
    public static OptionalInt median(List<TimedChild> children) {
        if (!mayBeReleased(children)) {
            return OptionalInt.empty();
        }
        var sorted = children.stream().mapToInt(TimedChild::days).sorted().toArray();
        var from = (sorted.length - 3) / 2;
        var to = sorted.length - from;
        var sum = 0L;
        for (int n = from; n < to; n++) {
            sum += sorted[n];
        }
        return OptionalInt.of(rounded(sum, to - from));
    }

    /** Half a step goes up. */
    private static int rounded(long sum, int children) {
        int step = RULES.step();
        var whole = 2L * children * step;
        return Math.toIntExact((2 * sum + (long) children * step) / whole * step);
    }

    private static long sum(List<TimedChild> children) {
        return children.stream().mapToLong(TimedChild::days).sum();
    }

    private static boolean mayBeReleased(List<TimedChild> children) {
        var families = children.stream()
                .collect(Collectors.groupingBy(TimedChild::family, Collectors.summingLong(TimedChild::days)))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        return children.size() >= RULES.children()
                && families.size() >= RULES.families()
                && !isDominated(families, sum(children));
    }

    /** Two families make up nine tenths, or the others less than a tenth of the largest. */
    private static boolean isDominated(List<Long> families, long sum) {
        var largest = families.get(0);
        var two = largest + families.get(1);
        return 10 * two >= 9 * sum || 10 * (sum - two) < largest;
    }
}
