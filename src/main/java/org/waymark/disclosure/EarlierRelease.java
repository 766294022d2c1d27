package org.waymark.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has been published before of the same or overlapping children, and cannot be taken back.
 *
 * @param tables those that it published; headlines aside
 * @param shown every cell that it showed, headlines among them
 * @param children as they were counted then
 */
public record EarlierRelease(List<Table> tables, Map<CellId, Integer> shown, List<Child> children) {
    public EarlierRelease {
        tables = List.copyOf(tables);
        shown = new TreeMap<>(shown);
        children = List.copyOf(children);
    }

    /** As it was decided then. */
    public static EarlierRelease of(Decision decision, List<Child> children) {
        return new EarlierRelease(decision.tables(), decision.shown(), children);
    }
}
