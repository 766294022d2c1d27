package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Copies of the unknowns, as many as there are releases to keep apart. Where something was released before, they are those who
 * stayed, left and came from each release to the next; one release is who stayed with who left after it, or who came
 * before it. Where nobody left or came, two releases are one: to tell so is the truth, and leaves less open.
 *
 * @param states the children of each release that differs from the one before
 * @param stateOf the number of the state of each release, the one that is proposed last
 */
record Stage(Space space, List<List<Child>> states, int[] stateOf) {

    /** @param releases the children of each */
    static Stage of(Space space, List<List<Child>> releases) {
        List<List<Child>> states = new ArrayList<>(List.of(releases.getFirst()));
        var stateOf = new int[releases.size()];
        for (int release = 1; release < stateOf.length; release++) {
            if (!Coming.between(states.getLast(), releases.get(release)).isNobody()) {
                states.add(releases.get(release));
            }
            stateOf[release] = states.size() - 1;
        }
        return new Stage(space, states, stateOf);
    }

    int unknowns() {
        return space.size() * (steps() == 0 ? 1 : 3 * steps());
    }

    private int steps() {
        return states.size() - 1;
    }

    Sum release(Sum sum, int release) {
        return state(sum, stateOf[release]);
    }

    private Sum state(Sum sum, int state) {
        if (steps() == 0) {
            return sum;
        }
        return state < steps()
                ? kept(sum, state).and(gone(sum, state))
                : kept(sum, state - 1).and(come(sum, state - 1));
    }

    private Sum kept(Sum sum, int step) {
        return sum.shifted(3 * step * space.size());
    }

    private Sum gone(Sum sum, int step) {
        return sum.shifted((3 * step + 1) * space.size());
    }

    private Sum come(Sum sum, int step) {
        return sum.shifted((3 * step + 2) * space.size());
    }

    /** Whether anybody left or came between a release and the next. */
    boolean isStep(int release) {
        return stateOf[release] != stateOf[release + 1];
    }

    /** Of those who left after a release with {@link #isStep a step}. */
    Sum left(Sum sum, int release) {
        return gone(sum, stateOf[release]);
    }

    /** Of those who came after it. */
    Sum joined(Sum sum, int release) {
        return come(sum, stateOf[release]);
    }

    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int offset = 0; offset < unknowns(); offset += space.size()) {
            for (var tie : space.ties()) {
                ties.add(new Tie(tie.left().shifted(offset), tie.right().shifted(offset)));
            }
        }
        for (int state = 1; state < steps(); state++) {
            for (int place = 0; place < space.size(); place++) {
                var one = new Sum(new int[] {place});
                ties.add(new Tie(kept(one, state - 1).and(come(one, state - 1)), state(one, state)));
            }
        }
        return ties;
    }

    /** All the unknowns for some of the children. */
    int[] counted(Predicate<Child> counts) {
        var some = states.stream()
                .map(children -> children.stream().filter(counts).toList())
                .toList();
        if (steps() == 0) {
            return space.counted(some.getFirst());
        }
        return IntStream.range(0, steps())
                .mapToObj(step -> Coming.between(some.get(step), some.get(step + 1)))
                .flatMapToInt(coming -> List.of(coming.kept(), coming.left(), coming.joined()).stream()
                        .flatMapToInt(children -> IntStream.of(space.counted(children))))
                .toArray();
    }
}
