package org.waymark.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.TestHome;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.EventCatalogue;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.journey.events.SubmissionEvent.SubmissionWithdrawn;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;
import tools.jackson.databind.json.JsonMapper;

/** What a home's ledger keeps of one authority: each child's events in their order, and the submissions that hold. */
record TellingOfChildren(Map<ChildKey, List<AdoptionJourneyEvent>> children, List<Holding> holding) {
    private static final JsonMapper JSON = new JsonMapper();

    static TellingOfChildren of(TestHome home) {
        Map<ChildKey, List<AdoptionJourneyEvent>> children = new LinkedHashMap<>();
        Map<SubmissionId, SubmissionBegun> begun = new LinkedHashMap<>();
        Map<SubmissionId, Holding> holding = new LinkedHashMap<>();
        home.ledger().log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, stored -> {
            switch (read(stored)) {
                case AdoptionJourneyEvent event ->
                    children.computeIfAbsent(event.child(), _ -> new ArrayList<>())
                            .add(event);
                case SubmissionBegun event -> begun.put(event.submission(), event);
                case SubmissionCompleted event ->
                    holding.put(event.submission(), holding(begun.get(event.submission())));
                case SubmissionWithdrawn event -> holding.remove(event.submission());
                default -> {}
            }
        });
        return new TellingOfChildren(children, List.copyOf(holding.values()));
    }

    private static Object read(StoredEvent stored) {
        var type = EventCatalogue.named(stored.type()).orElseThrow();
        return JSON.readValue(stored.payload(), type.javaType());
    }

    private static Holding holding(SubmissionBegun begun) {
        return new Holding(
                begun.submission(), begun.year(), begun.kind(), begun.knownAt(), begun.digest(), begun.speaksOf());
    }
}
