package org.waymark.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;

/** A row of episodes.csv: what is kept in clear, and the need, which is kept sealed with the child's characteristics. */
record EpisodeRow(Episode episode, @Nullable CategoryOfNeed need) {
    static Map<String, List<At<Episode>>> episodes(Map<String, List<At<EpisodeRow>>> byChild) {
        Map<String, List<At<Episode>>> episodes = new LinkedHashMap<>();
        byChild.forEach((child, rows) -> episodes.put(
                child,
                rows.stream()
                        .map(at -> new At<>(at.row(), at.value().episode(), at.whole()))
                        .toList()));
        return episodes;
    }

    static SortedMap<LocalDate, CategoryOfNeed> needs(List<At<EpisodeRow>> rows) {
        SortedMap<LocalDate, CategoryOfNeed> needs = new TreeMap<>();
        for (var each : rows) {
            var need = each.value().need();
            if (need != null) {
                needs.put(each.value().episode().startedOn(), need);
            }
        }
        return needs;
    }
}
