package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.SiblingGroupCommand.StateSiblings;
import org.waymark.journey.commands.StatingCommand;
import org.waymark.journey.commands.YearlyCountCommand.StateCounts;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.AdoptionDetailsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.DecisionStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestonesStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.SiblingGroupEvent;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.journey.events.Source;
import org.waymark.journey.events.YearlyCountEvent;
import org.waymark.journey.events.YearlyCountEvent.CountStated;
import org.waymark.journey.events.YearlyCountEvent.CountsStated;

/** What a submission says of a child, a sibling group or yearly counts, as events: each fact that it contains, also where nothing changed. */
public final class Statements {
    private Statements() {}

    /** Of {@link AdoptionJourneyEvent}, {@link SiblingGroupEvent} or {@link YearlyCountEvent}, in the order in which they are stored. */
    public static List<?> of(StatingCommand command) {
        return switch (command) {
            case StateReturn said -> ofReturn(said);
            case StateMilestones said -> ofMilestones(said);
            case StateSiblings said -> ofSiblings(said);
            case StateCounts said -> ofCounts(said);
        };
    }

    private static List<AdoptionJourneyEvent> ofReturn(StateReturn said) {
        var child = said.child();
        var by = said.speaker();
        var submission = by.submission();
        var knownAt = by.knownAt();
        var source = Source.SSDA903;
        List<AdoptionJourneyEvent> events = new ArrayList<>();
        events.add(new ReturnStated(child, by.authority(), submission, by.year(), knownAt, by.digest(), source));
        if (said.characteristics() != null) {
            events.add(new CharacteristicsStated(
                    Characteristics.FACT_ID, child, submission, knownAt, source, said.characteristics()));
        }
        said.episodes()
                .forEach(episode -> events.add(new EpisodeStated(
                        "episode/" + episode.startedOn(),
                        episode.startedOn(),
                        child,
                        submission,
                        knownAt,
                        source,
                        episode)));
        said.decisions()
                .forEach(decision -> events.add(new DecisionStated(
                        "decision/" + decision.decidedOn(),
                        decision.decidedOn(),
                        child,
                        submission,
                        knownAt,
                        source,
                        decision)));
        if (said.adoption() != null) {
            events.add(new AdoptionDetailsStated("adoption", child, submission, knownAt, source, said.adoption()));
        }
        return events;
    }

    private static List<AdoptionJourneyEvent> ofMilestones(StateMilestones said) {
        var by = said.speaker();
        List<AdoptionJourneyEvent> events = new ArrayList<>();
        events.add(new MilestonesStated(
                said.child(),
                by.authority(),
                by.submission(),
                by.year(),
                by.knownAt(),
                by.digest(),
                Source.MILESTONES_CSV));
        for (var row : said.milestones()) {
            events.add(new MilestoneStated(
                    "%s/%s/%d".formatted(row.milestone().fileName(), by.submission(), events.size()),
                    row.occurredOn(),
                    said.child(),
                    by.submission(),
                    row.knownAt(),
                    Source.MILESTONES_CSV,
                    row));
        }
        return events;
    }

    private static List<SiblingGroupEvent> ofSiblings(StateSiblings said) {
        var by = said.speaker();
        var source = Source.SIBLINGS_CSV;
        List<SiblingGroupEvent> events = new ArrayList<>();
        events.add(new SiblingGroupStated(
                said.group(), by.authority(), by.submission(), by.year(), by.knownAt(), by.digest(), source));
        for (var member : said.members()) {
            var joinedOn = member.membership().joinedOn();
            events.add(new MembershipStated(
                    "membership/%s/%s".formatted(member.child(), joinedOn == null ? "always" : joinedOn),
                    joinedOn,
                    said.group(),
                    member.child(),
                    by.submission(),
                    by.knownAt(),
                    source,
                    member.membership()));
        }
        return events;
    }

    private static List<YearlyCountEvent> ofCounts(StateCounts said) {
        var by = said.speaker();
        var source = Source.COUNTS_CSV;
        List<YearlyCountEvent> events = new ArrayList<>();
        events.add(new CountsStated(by.authority(), by.submission(), by.year(), by.knownAt(), by.digest(), source));
        for (var count : said.counts()) {
            events.add(new CountStated(
                    "count/%s/%s/%s".formatted(count.year(), count.what().fileName(), count.key()),
                    by.authority(),
                    by.submission(),
                    count.knownAt(),
                    source,
                    count));
        }
        return events;
    }
}
