package org.waymark.disclosure;

/** Two sums that are the same, whatever the data. */
record Tie(Sum left, Sum right) {
    boolean holds(int[] world) {
        return left.of(world) == right.of(world);
    }
}
