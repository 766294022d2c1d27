package org.waymark.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What may be shown of a proposal, and what that rests on.
 *
 * @param tables those that are published, each as fine as could be protected
 * @param cells every cell of these
 * @param bounds of all that is protected
 */
public record Decision(
        List<Table> tables, SortedMap<CellId, Verdict> cells, List<Bounds> bounds, String ruleSet, String solver) {
    public Decision {
        tables = List.copyOf(tables);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        bounds = List.copyOf(bounds);
    }

    /** Of all of it; the same for the same children, in whatever order and under whatever keys they come. */
    public String digest() {
        return Workings.digest(this);
    }
}
