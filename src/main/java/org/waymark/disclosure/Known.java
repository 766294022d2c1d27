package org.waymark.disclosure;

/** A sum that everybody knows. */
record Known(Sum sum, int value) {
    boolean holds(int[] world) {
        return sum.of(world) == value;
    }
}
