package org.waymark.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A number that is the sum of some unknowns, each at most once. */
record Sum(int[] places) {
    static final Sum NONE = new Sum(new int[0]);

    int of(int[] world) {
        var sum = 0;
        for (int place : places) {
            sum += world[place];
        }
        return sum;
    }

    /** The same numbers in another copy of the unknowns. */
    Sum shifted(int by) {
        return new Sum(Arrays.stream(places).map(place -> place + by).toArray());
    }

    Sum and(Sum other) {
        return new Sum(IntStream.concat(Arrays.stream(places), Arrays.stream(other.places))
                .toArray());
    }
}
