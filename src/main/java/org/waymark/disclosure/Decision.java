package org.waymark.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be shown of a proposal, and what that rests on.
 *
 * @param tables those that are published, each as fine as could be protected
 * @param cells every cell of these, and headlines
 * @param heldBack names of tables that stay as they were, because too little has changed since they were published
 * @param toApprove headlines that changed by too little to be restated, unless the information owner says so
 * @param hidden every hidden cell, with what all the world may know of it
 * @param bounds of all that is protected, beside all earlier releases; for workings only
 */
public record Decision(
        List<Table> tables,
        SortedMap<CellId, Verdict> cells,
        List<String> heldBack,
        SortedSet<CellId> toApprove,
        List<CellBounds> hidden,
        List<Bounds> bounds,
        String ruleSet,
        String solver) {
    public Decision {
        tables = List.copyOf(tables);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        heldBack = List.copyOf(heldBack);
        toApprove = Collections.unmodifiableSortedSet(new TreeSet<>(toApprove));
        hidden = List.copyOf(hidden);
        bounds = List.copyOf(bounds);
    }

    /** Every number that leaves the house. */
    public SortedMap<CellId, Integer> shown() {
        return shown(cells);
    }

    static SortedMap<CellId, Integer> shown(Map<CellId, Verdict> cells) {
        SortedMap<CellId, Integer> shown = new TreeMap<>();
        cells.forEach((cell, verdict) -> {
            if (verdict instanceof Verdict.Shown(var value)) {
                shown.put(cell, value);
            }
        });
        return shown;
    }

    /** Of all of it; the same for the same children, in whatever order and under whatever keys they come. */
    public String digest() {
        return Workings.digest(this);
    }
}
