package org.waymark.disclosure;

/** @param fixed whether it is shown whatever it says */
record Published(CellId id, Sum sum, int value, boolean fixed, double weight) {
    boolean holds(int[] world) {
        return sum.of(world) == value;
    }
}
