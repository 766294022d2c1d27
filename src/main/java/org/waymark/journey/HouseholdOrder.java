package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.rules.Breach;
import org.waymark.shared.Refusal;

/** Judges what would hold by the {@link HouseholdRule}s. What broke a rule before is not held against what is new. */
final class HouseholdOrder {
    private HouseholdOrder() {}

    /**
     * Those of the confirmations that something was confirmed by.
     *
     * @throws Refusal where a rule forbids it, or one that warns was not confirmed
     */
    static List<Confirmation> judged(
            HouseholdTimeline before, HouseholdTimeline after, LocalDate today, List<Confirmation> confirmed) {
        var breaches = breaches(after, today);
        breaches.removeAll(breaches(before, today));
        Breaches.refuse(breaches, confirmed);
        return confirmed.stream()
                .filter(each ->
                        breaches.stream().anyMatch(breach -> breach.rule().equals(each.rule())))
                .toList();
    }

    private static List<Breach> breaches(HouseholdTimeline timeline, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        for (var way : timeline.ways()) {
            for (var fact : way.steps()) {
                for (var rule : HouseholdRule.values()) {
                    if (rule.isBrokenBy(fact, way, today)) {
                        breaches.add(new Breach(rule.name(), null, rule.severity(), rule.sentence(), fact.id()));
                    }
                }
            }
        }
        return breaches;
    }
}
