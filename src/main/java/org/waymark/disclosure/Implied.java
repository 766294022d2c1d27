package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What one who knows the rules can tell of the other cells of a line because a cell of it is shown: by the rules it would not be,
 * were they otherwise. Where a rule leaves two ways it is told which one it is: it is the truth, and leaves less open.
 *
 * @param cells whose sum it is
 */
record Implied(List<CellId> cells, int least, int most) {

    /** @param others of the line */
    static List<Implied> by(int own, List<CellId> others, boolean sensitive, Rules rules, Counts counts) {
        var rest = others.stream().mapToInt(counts::children).sum();
        if (own == 0 && !sensitive || rules.tooFew(rest)) {
            return List.of();
        }
        if (rest == 0) {
            return List.of(new Implied(others, 0, 0));
        }
        return own > 0 ? List.of(atLeast(rules.threshold(), others)) : twoOf(others, counts);
    }

    /** Beside a nought that is shown no other is alone: the two largest are there. */
    private static List<Implied> twoOf(List<CellId> others, Counts counts) {
        List<Implied> two = new ArrayList<>();
        others.stream()
                .filter(other -> counts.children(other) > 0)
                .sorted(Comparator.<CellId>comparingInt(other -> -counts.children(other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .forEach(other -> two.add(atLeast(1, List.of(other))));
        return two.size() == 2 ? two : List.of();
    }

    Limit limit(Function<CellId, Sum> sums) {
        return new Limit(cells.stream().map(sums).reduce(Sum.NONE, Sum::and), least, most);
    }

    private static Implied atLeast(int least, List<CellId> cells) {
        return new Implied(cells, least, Integer.MAX_VALUE);
    }
}
