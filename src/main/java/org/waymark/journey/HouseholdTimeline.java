package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.journey.events.AdopterHouseholdEvent;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdDescribed;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepCorrected;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRecorded;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRetracted;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdStep;

/** What holds of one household of adopters: its steps in the order of their days. */
public final class HouseholdTimeline {
    public static final HouseholdTimeline EMPTY = new HouseholdTimeline(Map.of());

    /** Leaving comes last of its day, or of its month where only that is known. */
    private static final Comparator<HouseholdFact> IN_ORDER = Comparator.comparing(HouseholdTimeline::placedOn)
            .thenComparing(HouseholdFact::step)
            .thenComparing(HouseholdFact::id);

    private final Map<String, HouseholdFact> steps;

    private HouseholdTimeline(Map<String, HouseholdFact> steps) {
        this.steps = steps;
    }

    private static LocalDate placedOn(HouseholdFact fact) {
        return fact.step() == HouseholdStep.LEFT ? fact.latestOn() : fact.occurredOn();
    }

    /** As known at an instant, from all events of a household in their order. */
    public static HouseholdTimeline asKnownAt(Instant instant, List<AdopterHouseholdEvent> events) {
        var timeline = EMPTY;
        for (var event : events) {
            timeline = event.knownAt().isAfter(instant) ? timeline : timeline.after(event);
        }
        return timeline;
    }

    HouseholdTimeline after(AdopterHouseholdEvent event) {
        return switch (event) {
            case HouseholdStepRecorded said -> with(said.step());
            case HouseholdStepCorrected said -> without(said.factId()).with(said.step());
            case HouseholdStepRetracted said -> without(said.factId());
            case HouseholdDescribed _ -> this;
        };
    }

    HouseholdTimeline with(HouseholdFact fact) {
        var more = new HashMap<>(steps);
        more.put(fact.id(), fact);
        return new HouseholdTimeline(more);
    }

    HouseholdTimeline without(String factId) {
        var fewer = new HashMap<>(steps);
        fewer.remove(factId);
        return new HouseholdTimeline(fewer);
    }

    Optional<HouseholdFact> fact(String factId) {
        return Optional.ofNullable(steps.get(factId));
    }

    public List<HouseholdFact> steps() {
        return steps.values().stream().sorted(IN_ORDER).toList();
    }

    /** The ways that they went, one after the other: leaving ends one. */
    List<HouseholdWay> ways() {
        List<HouseholdWay> ways = new ArrayList<>();
        List<HouseholdFact> way = new ArrayList<>();
        for (var fact : steps()) {
            way.add(fact);
            if (fact.step() == HouseholdStep.LEFT) {
                ways.add(new HouseholdWay(List.copyOf(way), !ways.isEmpty()));
                way.clear();
            }
        }
        ways.add(new HouseholdWay(List.copyOf(way), !ways.isEmpty()));
        return ways;
    }
}
