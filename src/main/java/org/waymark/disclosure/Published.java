package org.waymark.disclosure;

import java.util.List;

/**
 * A cell that is shown or hidden.
 *
 * @param fixed whether it is shown whatever it says
 * @param implied what one knows of others if it is shown
 */
record Published(CellId id, Sum sum, int value, boolean fixed, double weight, List<Limit> implied) {
    boolean holds(int[] world) {
        return sum.of(world) == value && implied.stream().allMatch(limit -> limit.holds(world));
    }

    void shownIn(Programme programme) {
        programme.between(sum, value, value);
        implied.forEach(limit -> limit.keptBy(programme));
    }
}
