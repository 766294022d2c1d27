package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.journey.events.Episode;

/** A child's episodes, which follow each other and never run side by side. */
final class EpisodeChain {
    /** Two rows of which the later begins before the earlier has ended. */
    record Overlap(At<Episode> earlier, At<Episode> later) {}

    private EpisodeChain() {}

    static List<At<Episode>> inOrder(List<At<Episode>> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((At<Episode> each) -> each.value().startedOn())
                        .thenComparing(each -> endOf(each.value())))
                .toList();
    }

    /** Each episode that begins inside another, with the one of those before it that runs longest. */
    static List<Overlap> overlaps(List<At<Episode>> rows) {
        var inOrder = inOrder(rows);
        List<Overlap> overlaps = new ArrayList<>();
        int longest = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            var earlier = inOrder.get(longest).value();
            var later = inOrder.get(i).value();
            if (earlier.startedOn().equals(later.startedOn()) || endOf(earlier).isAfter(later.startedOn())) {
                overlaps.add(new Overlap(inOrder.get(longest), inOrder.get(i)));
            }
            if (!endOf(later).isBefore(endOf(inOrder.get(longest).value()))) {
                longest = i;
            }
        }
        return overlaps;
    }

    private static LocalDate endOf(Episode episode) {
        return episode.endedOn() == null ? LocalDate.MAX : episode.endedOn();
    }
}
