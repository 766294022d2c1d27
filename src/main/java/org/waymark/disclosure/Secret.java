package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.disclosure.Demand.Wanted;

/** A sum of cells that may not be found out: it must stay possible that it is next to none, and that it is no longer few. */
record Secret(Whose whose, CellId about, List<CellId> cells, Sum sum, int value) {

    /** @param families what each family knows of the unknowns */
    static List<Demand> demands(Collection<Secret> secrets, List<int[]> families, int threshold) {
        List<Demand> demands = new ArrayList<>();
        for (var secret : secrets) {
            demands.add(new Demand(secret.about, secret.sum, new Wanted.AtMost(1), Demand.OUTSIDER));
            demands.add(new Demand(secret.about, secret.sum, new Wanted.AtLeast(threshold), Demand.OUTSIDER));
        }
        for (var secret : secrets) {
            for (var family : families) {
                demands.add(new Demand(secret.about, secret.sum, new Wanted.Unlike(secret.value), family));
            }
        }
        return demands;
    }
}
