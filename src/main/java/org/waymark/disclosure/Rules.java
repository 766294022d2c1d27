package org.waymark.disclosure;

import java.util.List;

/**
 * What makes a cell tell too much, and what is published at all.
 *
 * @param threshold 1 up to below this many children are too few
 * @param families fewer than this many are too few
 * @param floor of fewer children than this there are no tables, whatever else they are
 * @param decoys one cell in so many is hidden by chance; 0 for none
 */
public record Rules(String version, int threshold, int families, int floor, int decoys, Means means) {
    /** The recommended set. */
    public static final Rules DEFAULT = new Rules("2", 6, 3, 32, 10, Means.DEFAULT);

    public Rules {
        if (threshold < 2 || families < 1) {
            throw new IllegalArgumentException("These rules protect nobody.");
        }
    }

    boolean tooFew(int children) {
        return children > 0 && children < threshold;
    }

    /** All that they ask, in words, for whoever wants to do it again. */
    public String text() {
        return "%s: fewer than %d children or %d families are few; no tables of fewer than %d; %s; %s"
                .formatted(
                        version,
                        threshold,
                        families,
                        floor,
                        decoys > 0 ? "one cell in %d hidden by chance".formatted(decoys) : "none hidden by chance",
                        means.text());
    }

    /** Those of which there are no tables, by a number that is always shown and by nothing else. */
    List<Table> belowFloor(List<Table> tables, Counts counts) {
        return tables.stream()
                .filter(table -> counts.children(new CellId(table.within())) < floor)
                .toList();
    }
}
