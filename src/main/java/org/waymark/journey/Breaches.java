package org.waymark.journey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.rules.Breach;
import org.waymark.journey.rules.OrderRule.Severity;
import org.waymark.shared.Refusal;

/** What comes of breaking rules: what blocks is refused, what warns until it is confirmed, all at once. */
final class Breaches {
    private Breaches() {}

    /** @throws Refusal that names every rule that forbids it, or else every rule that was not confirmed */
    static void refuse(List<Breach> breaches, List<Confirmation> confirmed) {
        refuse(
                breaches.stream()
                        .filter(each -> each.severity() == Severity.BLOCKS)
                        .toList(),
                "ORDER_RULES",
                "This cannot be: ");
        var seen = confirmed.stream().map(Confirmation::rule).collect(Collectors.toSet());
        refuse(
                breaches.stream().filter(each -> !seen.contains(each.rule())).toList(),
                "TO_BE_CONFIRMED",
                "This is unlikely. If it is so, send it again and confirm each of these with a reason: ");
    }

    private static void refuse(List<Breach> breaches, String code, String words) {
        if (!breaches.isEmpty()) {
            throw new Refusal(
                            code,
                            words
                                    + breaches.stream()
                                            .map(Breach::sentence)
                                            .distinct()
                                            .collect(Collectors.joining(" ")))
                    .with("rules", breaches.stream().map(Breaches::told).toList());
        }
    }

    private static Map<String, String> told(Breach breach) {
        return Map.of(
                "rule",
                breach.rule(),
                "number",
                Objects.requireNonNullElse(breach.number(), ""),
                "severity",
                breach.severity().name(),
                "sentence",
                breach.sentence(),
                "factId",
                breach.factId());
    }
}
