package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.Decision;
import org.waymark.shared.Milestone;

/**
 * What holds of a child at a knowledge date, folded from the child's own events. The projection derives the same for all
 * children at once ({@code queries/derive}); {@code TimelineAgreementTests} holds the two together.
 *
 * @param held in the order of their days, those without one first
 */
public record Timeline(List<Held> held, Care care) {
    private static final Comparator<Held> BY_DAY = Comparator.comparing(
                    Held::occurredOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Held::milestone)
            .thenComparing(Held::source);

    /**
     * @param ofTheChild all events of the child, in the order in which they are stored
     * @param submissionsThatHold those of the child's authority that are complete and not withdrawn
     */
    public static Timeline at(Instant t, List<AdoptionJourneyEvent> ofTheChild, List<Holding> submissionsThatHold) {
        var spoken = Coverage.knownAt(t, ofTheChild, submissionsThatHold);
        var episodes = Merged.of(Mentions.ofEpisodes(spoken));
        var decisions = Merged.of(Mentions.ofDecisions(spoken, episodes)).stream()
                .filter(Fact::holds)
                .toList();
        var trackers = Trackers.knownAt(t, ofTheChild, submissionsThatHold);
        var recordings = Recordings.knownAt(t, ofTheChild);
        var told = Noted.of(trackers, recordings);
        var lastReturns = new LastReturns(spoken);
        var care = new Comings(told, lastReturns, trackers, recordings).parting(episodes);
        var noted = told.in(care, lastReturns);
        var returned = Stream.of(
                        CareMilestones.of(care).stream(),
                        DecisionMilestones.ofDecisions(care, decisions),
                        DecisionMilestones.match(care, spoken).stream())
                .flatMap(each -> each)
                .filter(each -> !isReplaced(each, trackers, recordings, noted))
                .toList();
        var beside = new BesideReturns(lastReturns, returned);
        var standing = Stream.concat(
                        returned.stream(), noted.occurrences().stream().flatMap(beside::standing))
                .toList();
        return new Timeline(held(standing, decisions), care);
    }

    /** Whether what a return told gives way to what a tracker or recorder has said since. */
    private static boolean isReplaced(
            Occurrence told, Trackers trackers, Recordings recordings, Noted.InPeriods noted) {
        var milestone = told.milestone();
        var turn = told.turn();
        return switch (milestone) {
                    // AD1 wins over milestones.csv
                    case MATCH -> false;
                    case ENTERED_CARE, PLACEMENT_ORDER, EARLY_PERMANENCE_PLACEMENT, ADOPTION_ORDER, LEFT_CARE ->
                        trackers.toldSince(milestone, turn) || noted.recordedSince(milestone, told.carePeriod(), turn);
                    default -> trackers.toldSince(milestone, turn);
                }
                || recordings.tookBack(told.factIds().first(), turn);
    }

    private static List<Held> held(List<Occurrence> standing, List<Fact<Decision>> decisions) {
        var ceasing = new Ceasing(standing, decisions);
        return standing.stream()
                .map(each -> new Held(
                        each.factIds(),
                        each.milestone(),
                        each.occurredOn(),
                        each.precision(),
                        each.carePeriod(),
                        each.milestone() == Milestone.ADM_DECISION && each.occurredOn() != null
                                ? ceasing.of(each.occurredOn())
                                : null,
                        each.ledToAdoption(),
                        each.source()))
                .sorted(BY_DAY)
                .toList();
    }
}
