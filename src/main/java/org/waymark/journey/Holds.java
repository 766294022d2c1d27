package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.rules.Breach;
import org.waymark.journey.rules.Judgement;
import org.waymark.journey.rules.OrderRule.Severity;
import org.waymark.journey.rules.OrderRules;
import org.waymark.journey.rules.Step;
import org.waymark.journey.timeline.Care;
import org.waymark.journey.timeline.FactId;
import org.waymark.journey.timeline.Held;
import org.waymark.journey.timeline.Timeline;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;

/** What holds of a child as a recorder speaks, and whether what the recorder says can stand beside it. */
final class Holds {
    private final List<AdoptionJourneyEvent> told;
    private final Timeline timeline;
    private final ToldLast said;
    private final LocalDate today;
    private final Recorder by;

    Holds(List<AdoptionJourneyEvent> told, Recorder by) {
        this.told = told;
        this.by = by;
        today = London.dayOf(by.knownAt());
        said = new ToldLast(told, by.holding());
        timeline = Timeline.at(by.knownAt(), told, by.holding());
    }

    void check(AdoptionJourneyEvent.Recorded event) {
        switch (event) {
            case MilestoneRecorded recorded -> {
                unlessThere(recorded.factId());
                judge(with(recorded, recorded.factId()), null, recorded.milestone(), recorded.confirmed());
            }
            case MilestoneCorrected corrected -> {
                mustHold(corrected.factId());
                var to = FactId.of(
                        corrected.milestone().milestone(),
                        corrected.occurredOn(),
                        corrected.milestone().detail());
                if (to.equals(corrected.factId())) {
                    SaidByRecorder.mustDiffer(corrected.milestone(), said.likeThat(corrected.milestone()));
                } else {
                    unlessThere(to);
                }
                judge(
                        with(corrected, corrected.factId(), to),
                        corrected.factId(),
                        corrected.milestone(),
                        corrected.confirmed());
            }
            case MilestoneRetracted retracted -> {
                mustHold(retracted.factId());
                mustCarryNoPeriod(with(retracted, retracted.factId()), retracted.factId());
            }
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

    private void judge(Timeline with, @Nullable String without, MilestoneFact fact, List<Confirmation> confirmed) {
        onlyRules(confirmed);
        var after = stepsIn(with, without);
        var step = new Step(
                FactId.of(fact.milestone(), fact.occurredOn(), fact.detail()),
                fact.milestone(),
                fact.occurredOn(),
                fact.precision(),
                with.care().periodOf(fact.milestone(), fact.occurredOn()));
        after.add(step);
        Breaches.refuse(new Judgement(today, by.bornIn()).of(steps(), after, step.factId(), without), confirmed);
    }

    /** A period of care that begins with a return to care ends where that, or the leaving before it, is taken away. */
    private void mustCarryNoPeriod(Timeline with, String factId) {
        if (with.care().isPartedAs(timeline.care())) {
            return;
        }
        var resting = new Judgement(today, by.bornIn())
                .of(steps(), stepsIn(with, factId), factId, null).stream()
                        .filter(each -> each.severity() == Severity.BLOCKS)
                        .map(Breach::factId)
                        .distinct()
                        .sorted()
                        .toList();
        if (!resting.isEmpty()) {
            throw new Refusal(
                            "PERIOD_RESTS_ON_IT",
                            "What is known of a return to care rests on this: without it, facts of two periods of care would stand in one. Correct it instead, or retract those of the later period first.")
                    .with("factIds", resting);
        }
    }

    /** The periods of care as they would be; what neither comes nor goes leaves them as they are. */
    private Timeline with(AdoptionJourneyEvent event, String... factIds) {
        return Stream.of(factIds).noneMatch(Care::isPartedBy)
                ? timeline
                : Timeline.at(
                        by.knownAt(),
                        Stream.concat(told.stream(), Stream.of(event)).toList(),
                        by.holding());
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
                .flatMap(held -> held.factIds().stream().map(factId -> step(factId, held, held.carePeriod())))
                .toList();
    }

    /** What holds but for one fact, in the periods of care as they would be. */
    private List<Step> stepsIn(Timeline after, @Nullable String without) {
        Map<String, Integer> periods = new HashMap<>();
        after.held().forEach(held -> held.factIds().forEach(factId -> periods.put(factId, held.carePeriod())));
        List<Step> steps = new ArrayList<>();
        for (var held : timeline.held()) {
            var day = held.occurredOn();
            int otherwise = day == null ? held.carePeriod() : after.care().periodOf(held.milestone(), day);
            held.factIds().stream()
                    .filter(factId -> !factId.equals(without))
                    .map(factId -> step(factId, held, periods.getOrDefault(factId, otherwise)))
                    .forEach(steps::add);
        }
        return steps;
    }

    private static Step step(String factId, Held held, int carePeriod) {
        return new Step(factId, held.milestone(), held.occurredOn(), held.precision(), carePeriod);
    }
}
