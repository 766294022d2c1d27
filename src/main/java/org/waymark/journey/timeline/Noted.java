package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.Recordings.Recording;
import org.waymark.shared.Milestone;

/** What milestones.csv files and recorders tell and nobody has taken back, whatever the returns say. */
final class Noted {
    private final Care care;
    private final Map<Milestone, TreeMap<LocalDate, Occurrence>> told = new EnumMap<>(Milestone.class);
    private final Map<Milestone, Map<Integer, Turn>> recordedIn = new EnumMap<>(Milestone.class);

    private Noted(Care care) {
        this.care = care;
    }

    static Noted of(Care care, Trackers trackers, Recordings recordings) {
        var noted = new Noted(care);
        trackers.sayings().forEach((milestone, saying) -> noted.addRows(milestone, saying, recordings));
        recordings.notTakenBack().stream()
                .filter(each -> !trackers.submittedSince(each.milestone().milestone(), each.turn()))
                .forEach(noted::add);
        return noted;
    }

    private void addRows(Milestone milestone, Trackers.Saying saying, Recordings recordings) {
        for (var row : saying.rows()) {
            var day = row.occurredOn();
            var factId = FactId.of(milestone, day, row.detail());
            if (day != null && !recordings.tookBack(factId, saying.saidIn())) {
                add(factId, milestone, day, Source.MILESTONES_CSV, saying.turn());
            }
        }
    }

    private void add(Recording recording) {
        var milestone = recording.milestone().milestone();
        var day = recording.milestone().occurredOn();
        add(recording.factId(), milestone, day, Source.RECORDER, recording.turn());
        recordedIn
                .computeIfAbsent(milestone, _ -> new HashMap<>())
                .merge(care.periodOf(day), recording.turn(), Turn::later);
    }

    private void add(String factId, Milestone milestone, LocalDate day, Source source, Turn turn) {
        var factIds = new TreeSet<>(Set.of(factId));
        var occurrence = new Occurrence(factIds, milestone, day, care.periodOf(day), null, source, turn);
        told.computeIfAbsent(milestone, _ -> new TreeMap<>()).merge(day, occurrence, Occurrence::joinedWith);
    }

    /** By milestone, in the order of their days. */
    List<List<Occurrence>> occurrences() {
        return told.values().stream().map(ofIt -> List.copyOf(ofIt.values())).toList();
    }

    /** Whether a recorder told the milestone later, of this period of care. */
    boolean recordedSince(Milestone milestone, int carePeriod, Turn turn) {
        var recorded = recordedIn.getOrDefault(milestone, Map.of()).get(carePeriod);
        return recorded != null && recorded.isAfter(turn);
    }
}
