package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.Recordings.Recording;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/** What milestones.csv files and recorders tell and nobody has taken back, whatever the returns say. */
final class Noted {
    private final Map<Milestone, TreeMap<LocalDate, Occurrence>> told = new EnumMap<>(Milestone.class);
    private final List<Recording> recorded = new ArrayList<>();

    private Noted() {}

    static Noted of(Trackers trackers, Recordings recordings) {
        var noted = new Noted();
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
                add(factId, milestone, day, row.precision(), Source.MILESTONES_CSV, saying.turn());
            }
        }
    }

    private void add(Recording recording) {
        var milestone = recording.milestone();
        add(
                recording.factId(),
                milestone.milestone(),
                milestone.occurredOn(),
                milestone.precision(),
                Source.RECORDER,
                recording.turn());
        recorded.add(recording);
    }

    private void add(String factId, Milestone milestone, LocalDate day, Precision precision, Source source, Turn turn) {
        var factIds = new TreeSet<>(Set.of(factId));
        var occurrence = new Occurrence(factIds, milestone, day, precision, 0, null, source, turn);
        told.computeIfAbsent(milestone, _ -> new TreeMap<>()).merge(day, occurrence, Occurrence::joinedWith);
    }

    /** Of one milestone, in the order of their days; it is not settled to which periods of care they belong. */
    Stream<Occurrence> of(Milestone milestone) {
        return told.getOrDefault(milestone, new TreeMap<>()).values().stream();
    }

    InPeriods in(Care care, LastReturns lastReturns) {
        List<List<Occurrence>> occurrences = new ArrayList<>();
        told.forEach((milestone, ofIt) -> occurrences.add(ofIt.entrySet().stream()
                .map(each -> each.getValue().in(care.periodOf(milestone, each.getKey())))
                .toList()));
        Map<Milestone, Map<Integer, Turn>> recordedIn = new EnumMap<>(Milestone.class);
        for (var each : recorded) {
            var milestone = each.milestone().milestone();
            var day = each.milestone().occurredOn();
            if (!lastReturns.replace(milestone, day, each.turn())) {
                recordedIn
                        .computeIfAbsent(milestone, _ -> new HashMap<>())
                        .merge(care.periodOf(milestone, day), each.turn(), Turn::later);
            }
        }
        return new InPeriods(occurrences, recordedIn);
    }

    /**
     * The same in the child's periods of care.
     *
     * @param occurrences by milestone, in the order of their days
     */
    record InPeriods(List<List<Occurrence>> occurrences, Map<Milestone, Map<Integer, Turn>> recordedIn) {
        /** Whether a recorder told the milestone later, of this period of care, and no return has replaced that since. */
        boolean recordedSince(Milestone milestone, int carePeriod, Turn turn) {
            var last = recordedIn.getOrDefault(milestone, Map.of()).get(carePeriod);
            return last != null && last.isAfter(turn);
        }
    }
}
