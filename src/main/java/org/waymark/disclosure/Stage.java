package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Copies of the unknowns, as many as there are releases to keep apart. Where something was released before, they are those who
 * stayed, left and came from each release to the next; one release is who stayed with who left after it, or who came
 * before it.
 *
 * @param releases the children of each, the one that is proposed last
 */
record Stage(Space space, List<List<Child>> releases) {
    int unknowns() {
        return space.size() * (releases.size() == 1 ? 1 : 3 * steps());
    }

    int steps() {
        return releases.size() - 1;
    }

    Sum release(Sum sum, int release) {
        if (releases.size() == 1) {
            return sum;
        }
        return release < steps()
                ? kept(sum, release).and(left(sum, release))
                : kept(sum, release - 1).and(joined(sum, release - 1));
    }

    private Sum kept(Sum sum, int step) {
        return sum.shifted(3 * step * space.size());
    }

    Sum left(Sum sum, int step) {
        return sum.shifted((3 * step + 1) * space.size());
    }

    Sum joined(Sum sum, int step) {
        return sum.shifted((3 * step + 2) * space.size());
    }

    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int offset = 0; offset < unknowns(); offset += space.size()) {
            for (var tie : space.ties()) {
                ties.add(new Tie(tie.left().shifted(offset), tie.right().shifted(offset)));
            }
        }
        for (int release = 1; release < steps(); release++) {
            for (int place = 0; place < space.size(); place++) {
                var one = new Sum(new int[] {place});
                ties.add(new Tie(kept(one, release - 1).and(joined(one, release - 1)), release(one, release)));
            }
        }
        return ties;
    }

    /** All the unknowns for some of the children. */
    int[] counted(List<List<Child>> ofReleases) {
        if (ofReleases.size() == 1) {
            return space.counted(ofReleases.getFirst());
        }
        return IntStream.range(0, steps())
                .mapToObj(step -> Coming.between(ofReleases.get(step), ofReleases.get(step + 1)))
                .flatMapToInt(coming -> List.of(coming.kept(), coming.left(), coming.joined()).stream()
                        .flatMapToInt(children -> IntStream.of(space.counted(children))))
                .toArray();
    }
}
