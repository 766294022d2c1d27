package org.waymark.journey;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.timeline.FactId;
import org.waymark.shared.Precision;
import org.waymark.shared.SubmissionId;

/** How the facts of a child were told last, with how well the day is known and their details. */
final class ToldLast {
    private final List<AdoptionJourneyEvent> told;
    private final Set<SubmissionId> holding;

    ToldLast(List<AdoptionJourneyEvent> told, List<Holding> holding) {
        this.told = told;
        this.holding = holding.stream().map(Holding::submission).collect(Collectors.toSet());
    }

    /** The fact of the same name as it was told; what only returns tell is a day and nothing more. */
    MilestoneFact likeThat(MilestoneFact fact) {
        var factId = idOf(fact);
        return told.reversed().stream()
                .flatMap(this::told)
                .filter(each -> idOf(each).equals(factId))
                .findFirst()
                .orElseGet(
                        () -> new MilestoneFact(fact.milestone(), fact.occurredOn(), Precision.DAY, new TreeMap<>()));
    }

    private static String idOf(MilestoneFact fact) {
        return FactId.of(fact.milestone(), fact.occurredOn(), fact.detail());
    }

    private Stream<MilestoneFact> told(AdoptionJourneyEvent event) {
        return switch (event) {
            case MilestoneRecorded said -> Stream.of(said.milestone());
            case MilestoneCorrected said -> Stream.of(said.milestone());
            case MilestoneStated said when holding.contains(said.submission()) -> ofRow(said);
            default -> Stream.of();
        };
    }

    private static Stream<MilestoneFact> ofRow(MilestoneStated said) {
        var row = said.milestone();
        return row.occurredOn() == null
                ? Stream.of()
                : Stream.of(new MilestoneFact(
                        row.milestone(), row.occurredOn(), row.precision(), new TreeMap<>(row.detail())));
    }
}
