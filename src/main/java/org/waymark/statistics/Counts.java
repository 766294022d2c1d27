package org.waymark.statistics;

/**
 * How many stand where on each day on which something happens: all that a curve is made of.
 *
 * @param left for each day, how many left by each way out and, last, how many were not seen again
 */
record Counts(int[] days, int ways, int[] atRisk, int[] joined, int[] left) {
    int left(int step, int way) {
        return left[step * (ways + 1) + way];
    }

    int notSeenAgain(int step) {
        return left(step, ways);
    }

    int ended(int step) {
        var ended = 0;
        for (int way = 0; way < ways; way++) {
            ended += left(step, way);
        }
        return ended;
    }

    /** How many of those who left bring a curve down. */
    int ending(int step, int arrival, OtherWaysOut otherWaysOut) {
        return otherWaysOut == OtherWaysOut.CENSORED ? left(step, arrival) : ended(step);
    }

    int stillAtRisk(int step) {
        return atRisk[step] - ended(step) - notSeenAgain(step) + joined[step];
    }
}
