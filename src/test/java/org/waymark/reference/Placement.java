package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An adoptive placement: a run of A3-A6 episodes joined by L, T or U, and the episode that came after it, if any. */
record Placement(List<Episode> episodes, @Nullable Episode next) {

    static List<Placement> of(List<Episode> career) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < career.size(); i++) {
            if (!career.get(i).isAdoptive()) {
                continue;
            }
            int end = i + 1;
            while (end < career.size()
                    && career.get(end).isAdoptive()
                    && career.get(end).staysWithCarer()) {
                end++;
            }
            placements.add(
                    new Placement(List.copyOf(career.subList(i, end)), end < career.size() ? career.get(end) : null));
            i = end - 1;
        }
        return placements;
    }

    Episode first() {
        return episodes.getFirst();
    }

    Episode last() {
        return episodes.getLast();
    }

    LocalDate begun() {
        return first().decom();
    }

    boolean holds(Episode episode) {
        return episodes.contains(episode);
    }

    /** Ended with X1, and the next placement is with another carer. */
    boolean broke() {
        return last().dec() != null && last().endsInCare() && next != null && !next.staysWithCarer();
    }
}
