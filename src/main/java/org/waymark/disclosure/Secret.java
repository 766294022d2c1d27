package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.disclosure.Demand.Wanted;

/**
 * A sum of cells that may not be found out: it must stay possible that it is next to none, and that it is no longer few.
 *
 * @param among how many came or left in all, where it counts such: they may be few, and that is known. Then it must stay
 *     possible that it is all of them, and that it is fewer than it is
 */
record Secret(Whose whose, CellId about, List<CellId> cells, Sum sum, int value, List<Known> among) {

    /** @param families what each family knows of the unknowns */
    static List<Demand> demands(Collection<Secret> secrets, List<int[]> families, int threshold) {
        List<Demand> demands = new ArrayList<>();
        for (var secret : secrets) {
            demands.add(secret.demand(new Wanted.AtMost(secret.next()), Demand.OUTSIDER));
            demands.add(secret.demand(new Wanted.AtLeast(secret.many(threshold)), Demand.OUTSIDER));
        }
        for (var secret : secrets) {
            families.stream()
                    .filter(family -> !secret.areAllIn(family))
                    .forEach(family -> demands.add(secret.demand(new Wanted.Unlike(secret.value), family)));
        }
        return demands;
    }

    private Demand demand(Wanted wanted, int[] floors) {
        return new Demand(about, sum, wanted, floors);
    }

    private int next() {
        return among.isEmpty() ? 1 : Math.max(0, Math.min(1, value - 1));
    }

    private int many(int threshold) {
        return among.stream().mapToInt(Known::value).reduce(threshold, Math::min);
    }

    /** One family is all who came or left: what they were is no secret to them. */
    private boolean areAllIn(int[] family) {
        return among.stream().anyMatch(all -> all.holds(family));
    }
}
