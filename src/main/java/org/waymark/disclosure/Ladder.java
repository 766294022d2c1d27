package org.waymark.disclosure;

import java.util.List;

/** One table, then coarser ones to be published in its place, in an order that no data changes. After the last comes none. */
public record Ladder(List<Table> rungs) {
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    public static Ladder of(Table... rungs) {
        return new Ladder(List.of(rungs));
    }
}
