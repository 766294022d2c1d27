package org.waymark.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.rules.Judgement;
import org.waymark.journey.rules.OrderRules;
import org.waymark.journey.rules.Step;
import org.waymark.journey.timeline.FactId;
import org.waymark.journey.timeline.Timeline;
import org.waymark.shared.Refusal;

/** What holds of a child as a recorder speaks, and whether what the recorder says can stand beside it. */
final class Holds {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Timeline timeline;
    private final LocalDate today;
    private final Recorder by;

    Holds(List<AdoptionJourneyEvent> told, Recorder by) {
        this.by = by;
        today = by.knownAt().atZone(LONDON).toLocalDate();
        timeline = Timeline.at(by.knownAt(), told, by.holding());
    }

    void check(AdoptionJourneyEvent.Recorded event) {
        switch (event) {
            case MilestoneRecorded recorded -> {
                unlessThere(recorded.factId());
                judge(null, recorded.milestone(), recorded.confirmed());
            }
            case MilestoneCorrected corrected -> {
                mustHold(corrected.factId());
                var to = FactId.of(
                        corrected.milestone().milestone(),
                        corrected.occurredOn(),
                        corrected.milestone().detail());
                if (!to.equals(corrected.factId())) {
                    unlessThere(to);
                }
                judge(corrected.factId(), corrected.milestone(), corrected.confirmed());
            }
            case MilestoneRetracted retracted -> mustHold(retracted.factId());
            default -> throw new IllegalArgumentException("Not a milestone");
        }
    }

    private void unlessThere(String factId) {
        if (factIds().contains(factId)) {
            throw new Refusal(
                    "ALREADY_RECORDED",
                    "This is recorded of the child already. If something about it is wrong, correct it instead.");
        }
    }

    private void mustHold(String factId) {
        if (!factIds().contains(factId)) {
            throw new Refusal(
                    "UNKNOWN_FACT",
                    "No such fact holds of this child: it was never told, or has been corrected or retracted since. Look at the case for the facts that hold.",
                    factIds().stream().sorted().toList());
        }
    }

    private void judge(@Nullable String without, MilestoneFact with, List<Confirmation> confirmed) {
        onlyRules(confirmed);
        var before = steps();
        var after = new ArrayList<>(before);
        after.removeIf(step -> step.factId().equals(without));
        var step = new Step(
                FactId.of(with.milestone(), with.occurredOn(), with.detail()),
                with.milestone(),
                with.occurredOn(),
                timeline.care().periodOf(with.occurredOn()));
        after.add(step);
        Breaches.refuse(new Judgement(today, by.bornIn()).of(before, after, step.factId(), without), confirmed);
    }

    /** A confirmation is stored, so nothing but the name of a rule may stand in it. */
    private static void onlyRules(List<Confirmation> confirmed) {
        if (!confirmed.stream().map(Confirmation::rule).allMatch(OrderRules.NAMES::contains)) {
            throw new Refusal(
                    "UNKNOWN_RULE",
                    "A rule that is to be confirmed does not exist. Name it as the refusal did.",
                    OrderRules.NAMES.stream().sorted().toList());
        }
    }

    private Set<String> factIds() {
        return timeline.held().stream().flatMap(held -> held.factIds().stream()).collect(Collectors.toSet());
    }

    private List<Step> steps() {
        return timeline.held().stream()
                .flatMap(held -> held.factIds().stream()
                        .map(factId -> new Step(factId, held.milestone(), held.occurredOn(), held.carePeriod())))
                .toList();
    }
}
