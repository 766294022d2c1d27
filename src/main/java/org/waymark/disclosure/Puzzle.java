package org.waymark.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is not known, and what is known of it whatever will be shown now.
 *
 * @param unknowns how many whole numbers, none below nought
 * @param noughts those of them that can be nothing else
 */
record Puzzle(int unknowns, List<Tie> ties, List<Known> known, List<Limit> limits, BitSet noughts) {
    static Puzzle of(int unknowns, List<Tie> ties, List<Known> known, List<Limit> limits) {
        return new Puzzle(unknowns, ties, known, limits, Noughts.of(ties, known));
    }

    Puzzle with(List<Limit> more) {
        return new Puzzle(
                unknowns,
                ties,
                known,
                Stream.concat(limits.stream(), more.stream()).toList(),
                noughts);
    }

    boolean fits(int[] world) {
        for (int number : world) {
            if (number < 0) {
                return false;
            }
        }
        return ties.stream().allMatch(tie -> tie.holds(world))
                && known.stream().allMatch(each -> each.holds(world))
                && limits.stream().allMatch(each -> each.holds(world));
    }

    /** @param floors what each unknown is at least; empty for nought */
    Programme programme(int[] floors) {
        var programme = new Programme();
        for (int place = 0; place < unknowns; place++) {
            programme.unknown(floors.length == 0 ? 0 : floors[place], noughts.get(place) ? 0 : Programme.FREE, 0);
        }
        ties.forEach(programme::same);
        known.forEach(each -> programme.between(each.sum(), each.value(), each.value()));
        limits.forEach(each -> each.keptBy(programme));
        return programme;
    }
}
