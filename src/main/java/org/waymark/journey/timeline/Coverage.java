package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.AdoptionDetailsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.DecisionStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** Which returns speak of the child: those that list it, and those that drop it whom an earlier one of their year listed. */
final class Coverage {
    private final Map<SubmissionId, Said> said = new HashMap<>();

    private Coverage() {}

    /** What one return states of the child. */
    private static final class Said {
        private final SortedMap<LocalDate, Episode> episodes = new TreeMap<>();
        private final SortedMap<LocalDate, Decision> decisions = new TreeMap<>();
        private @Nullable AdoptionDetails adoption;

        Spoken by(Holding holding) {
            var startsOn = holding.year().startsOn();
            episodes.values().removeIf(each -> isBefore(startsOn, each.endedOn()));
            decisions.values().removeIf(each -> isBefore(startsOn, each.ceasedOn()));
            return new Spoken(holding, Turn.of(holding), true, episodes, decisions, adoption);
        }

        private static boolean isBefore(LocalDate startsOn, @Nullable LocalDate end) {
            return end != null && end.isBefore(startsOn);
        }
    }

    /** In the order of knowledge. */
    static List<Spoken> knownAt(Instant t, List<AdoptionJourneyEvent> events, List<Holding> holding) {
        var coverage = new Coverage();
        events.forEach(coverage::hear);
        return coverage.spoken(holding.stream()
                .filter(each ->
                        each.kind() == SubmissionKind.RETURN && !each.knownAt().isAfter(t))
                .sorted(Comparator.comparing(Turn::of))
                .toList());
    }

    private void hear(AdoptionJourneyEvent event) {
        switch (event) {
            case ReturnStated listed -> said(listed.submission());
            case EpisodeStated stated -> said(stated.submission()).episodes.put(stated.occurredOn(), stated.episode());
            case DecisionStated stated ->
                said(stated.submission()).decisions.put(stated.occurredOn(), stated.decision());
            case AdoptionDetailsStated stated -> said(stated.submission()).adoption = stated.adoption();
            default -> {}
        }
    }

    private Said said(SubmissionId submission) {
        return said.computeIfAbsent(submission, _ -> new Said());
    }

    private List<Spoken> spoken(List<Holding> returns) {
        List<Spoken> spoken = new ArrayList<>();
        Set<FinancialYear> listedIn = new HashSet<>();
        for (var each : returns) {
            var listed = said.get(each.submission());
            if (listed != null) {
                listedIn.add(each.year());
                spoken.add(listed.by(each));
            } else if (listedIn.contains(each.year())) {
                spoken.add(new Spoken(each, Turn.of(each), false, new TreeMap<>(), new TreeMap<>(), null));
            }
        }
        return spoken;
    }
}
