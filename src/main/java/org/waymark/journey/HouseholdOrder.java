package org.waymark.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.journey.events.Confirmation;
import org.waymark.shared.Refusal;

/** Judges what would hold by the {@link HouseholdRule}s. What broke a rule before is not held against what is new. */
final class HouseholdOrder {
    private record Finding(HouseholdRule rule, String factId) {}

    private HouseholdOrder() {}

    /**
     * Those of the confirmations that something was confirmed by.
     *
     * @throws Refusal where a rule forbids it, or one that warns was not confirmed; it names all such rules
     */
    static List<Confirmation> judged(
            HouseholdTimeline before, HouseholdTimeline after, LocalDate today, List<Confirmation> confirmed) {
        var found = findings(after, today);
        found.removeAll(findings(before, today));
        var broken = found.stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HouseholdRule.class)));
        var blocking = broken.stream().filter(HouseholdRule::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new Refusal("ORDER_RULES", "This cannot be. " + sentences(blocking));
        }
        var sure = confirmed.stream().map(Confirmation::rule).collect(Collectors.toSet());
        var unconfirmed =
                broken.stream().filter(rule -> !sure.contains(rule.name())).toList();
        if (!unconfirmed.isEmpty()) {
            throw new Refusal(
                    "TO_BE_CONFIRMED",
                    "This is unusual: if it is true, confirm it with a reason. " + sentences(unconfirmed),
                    unconfirmed.stream().map(Enum::name).toList());
        }
        return confirmed.stream()
                .filter(each -> broken.stream().anyMatch(rule -> rule.name().equals(each.rule())))
                .toList();
    }

    private static Set<Finding> findings(HouseholdTimeline timeline, LocalDate today) {
        Set<Finding> findings = new HashSet<>();
        for (var way : timeline.ways()) {
            for (var fact : way.steps()) {
                Arrays.stream(HouseholdRule.values())
                        .filter(rule -> rule.isBrokenBy(fact, way, today))
                        .forEach(rule -> findings.add(new Finding(rule, fact.id())));
            }
        }
        return findings;
    }

    private static String sentences(List<HouseholdRule> rules) {
        return rules.stream().map(rule -> rule.name() + ": " + rule.sentence()).collect(Collectors.joining(" "));
    }
}
