package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;

/** Which return speaks of which episode or decision: by naming it, or by not naming what its coverage reaches. */
final class Mentions {
    private Mentions() {}

    /** Every return that has the file speaks of an episode whose first day its coverage reaches. */
    static SortedMap<LocalDate, List<Mention<Episode>>> ofEpisodes(List<Spoken> spoken) {
        SortedMap<LocalDate, List<Mention<Episode>>> mentions = new TreeMap<>();
        for (var each : spoken) {
            known(mentions, each.episodes());
            reached(mentions, each, ReturnFile.EPISODES).forEach((day, ofTheDay) -> {
                var told = each.episodes().get(day);
                ofTheDay.add(new Mention<>(each, told, told == null ? null : told.endedOn()));
            });
        }
        return mentions;
    }

    /** A decision is spoken of only by returns that list the period of care in which it was made. */
    static SortedMap<LocalDate, List<Mention<Decision>>> ofDecisions(
            List<Spoken> spoken, List<Fact<Episode>> episodes) {
        SortedMap<LocalDate, List<Mention<Decision>>> mentions = new TreeMap<>();
        var listed = new ListedPeriods(episodes);
        for (var each : spoken) {
            known(mentions, each.decisions());
            var periods = listed.by(each);
            reached(mentions, each, ReturnFile.DECISIONS).forEach((day, ofTheDay) -> {
                var told = each.decisions().get(day);
                if (told != null || periods.test(day)) {
                    ofTheDay.add(new Mention<>(each, told, told == null ? null : told.ceasedOn()));
                }
            });
        }
        return mentions;
    }

    private static <F> void known(SortedMap<LocalDate, List<Mention<F>>> mentions, SortedMap<LocalDate, F> named) {
        named.keySet().forEach(day -> mentions.computeIfAbsent(day, _ -> new ArrayList<>()));
    }

    private static <F> SortedMap<LocalDate, List<Mention<F>>> reached(
            SortedMap<LocalDate, List<Mention<F>>> mentions, Spoken by, ReturnFile file) {
        return by.speaksOf(file) ? mentions.headMap(by.year().endsOn().plusDays(1)) : new TreeMap<>();
    }
}
