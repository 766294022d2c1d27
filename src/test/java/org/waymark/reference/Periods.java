package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The periods of care of one child: each S begins one; the first known episode begins the first. */
record Periods(List<LocalDate> starts) {

    static Periods of(Collection<Episode> episodesByDecom) {
        List<LocalDate> starts = new ArrayList<>();
        for (Episode episode : episodesByDecom) {
            if (!episode.isShortBreak() && (starts.isEmpty() || episode.startsCare())) {
                starts.add(episode.decom());
            }
        }
        return new Periods(starts);
    }

    /** The number of the period begun last by that day, or of the first. */
    int of(LocalDate day) {
        int period = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (!starts.get(i).isAfter(day)) {
                period = i;
            }
        }
        return period;
    }
}
