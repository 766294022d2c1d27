package org.waymark.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Unknowns of a sum that is known to be nought are nought, and so is what is tied to them: a solver need not look at them. */
final class Noughts {
    private final BitSet found = new BitSet();

    private Noughts() {}

    static BitSet of(List<Tie> ties, List<Known> known) {
        var noughts = new Noughts();
        known.stream().filter(each -> each.value() == 0).forEach(each -> noughts.add(each.sum()));
        int before;
        do {
            before = noughts.found.cardinality();
            for (var tie : ties) {
                if (noughts.has(tie.left())) {
                    noughts.add(tie.right());
                } else if (noughts.has(tie.right())) {
                    noughts.add(tie.left());
                }
            }
        } while (noughts.found.cardinality() > before);
        return noughts.found;
    }

    private void add(Sum sum) {
        IntStream.of(sum.places()).forEach(found::set);
    }

    private boolean has(Sum sum) {
        return IntStream.of(sum.places()).allMatch(found::get);
    }
}
