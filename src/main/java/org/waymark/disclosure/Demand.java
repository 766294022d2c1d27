package org.waymark.disclosure;

import java.util.List;

/**
 * What must stay possible to one who sees all that is shown.
 *
 * @param about the cell that it protects
 * @param floors what the one knows of the unknowns, because they are their own family; empty for an outsider
 */
record Demand(CellId about, Sum sum, Wanted wanted, int[] floors) {
    static final int[] OUTSIDER = {};

    sealed interface Wanted {
        record AtMost(int value) implements Wanted {}

        record AtLeast(int value) implements Wanted {}

        record Unlike(int value) implements Wanted {}
    }

    boolean metBy(int[] world) {
        for (int place = 0; place < floors.length; place++) {
            if (world[place] < floors[place]) {
                return false;
            }
        }
        var value = sum.of(world);
        return switch (wanted) {
            case Wanted.AtMost(var most) -> value <= most;
            case Wanted.AtLeast(var least) -> value >= least;
            case Wanted.Unlike(var other) -> value != other;
        };
    }

    /** The ways in which it can be met, none of which is a gap in whole numbers. */
    List<Wanted> ways() {
        return switch (wanted) {
            case Wanted.Unlike(var other) -> List.of(new Wanted.AtLeast(other + 1), new Wanted.AtMost(other - 1));
            default -> List.of(wanted);
        };
    }
}
