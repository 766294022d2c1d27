package org.waymark.journey.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.MilestoneFact;

/** What recorders said of the child, and what they took back. */
final class Recordings {
    /** A fact that a recorder told. */
    record Recording(String factId, MilestoneFact milestone, Turn turn) {}

    private final List<Recording> recordings = new ArrayList<>();
    private final Map<String, Turn> takenBack = new HashMap<>();

    private Recordings() {}

    static Recordings knownAt(Instant t, List<AdoptionJourneyEvent> events) {
        var recordings = new Recordings();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!event.knownAt().isAfter(t)) {
                recordings.hear(event, Turn.ofRecorder(event.knownAt(), i + 1));
            }
        }
        return recordings;
    }

    private void hear(AdoptionJourneyEvent event, Turn turn) {
        switch (event) {
            case MilestoneRecorded recorded -> record(recorded.milestone(), turn);
            case MilestoneCorrected corrected -> {
                takeBack(corrected.factId(), turn);
                record(corrected.milestone(), turn);
            }
            case MilestoneRetracted retracted -> takeBack(retracted.factId(), turn);
            default -> {}
        }
    }

    private void record(MilestoneFact fact, Turn turn) {
        recordings.add(new Recording(FactId.of(fact.milestone(), fact.occurredOn(), fact.detail()), fact, turn));
    }

    private void takeBack(String factId, Turn turn) {
        takenBack.merge(factId, turn, Turn::later);
    }

    /** Whether a recorder has taken the fact back since it was told. */
    boolean tookBack(String factId, Turn told) {
        var taken = takenBack.get(factId);
        return taken != null && taken.isAfter(told);
    }

    /** Those that nobody has taken back since. */
    List<Recording> notTakenBack() {
        return recordings.stream()
                .filter(each -> !tookBack(each.factId(), each.turn()))
                .toList();
    }
}
