package org.waymark.intake;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.shared.Milestone;

/** What may be told of a milestone beside its day, and in which codes: no name, number or free text gets into an event. */
final class MilestoneDetails {
    private static final Set<String> AGENCIES = Set.of("own_region", "other_region", "voluntary");

    private static final Map<Milestone, Map<String, Set<String>>> CODES = Map.of(
            Milestone.DELAY,
            Map.of(
                    "stage", Set.of("court", "family_finding", "matching", "transition", "other"),
                    "reason",
                            Set.of(
                                    "listing",
                                    "further_assessments",
                                    "contested",
                                    "complex_needs",
                                    "sibling_group",
                                    "connected_person",
                                    "adopters_withdrew",
                                    "other")),
            Milestone.MATCH,
            Map.of("agency", AGENCIES),
            Milestone.MOVED_IN,
            Map.of("agency", AGENCIES, "out_of_area", Set.of("yes", "no")),
            Milestone.CONTACT_PLAN,
            Map.of("kind", Set.of("direct", "letterbox", "sibling", "digital")),
            Milestone.SIBLING_CONTACT,
            Map.of("kind", Set.of("direct", "letterbox", "digital")));

    private MilestoneDetails() {}

    /** The details as {@code key=value;...} tells them; empty where it tells anything else. */
    static Optional<SortedMap<String, String>> parse(Milestone milestone, String text) {
        var details = new TreeMap<String, String>();
        if (!text.isEmpty()) {
            for (var part : text.split(";")) {
                var pair = part.strip().split("=", 2);
                if (pair.length < 2
                        || !of(milestone).getOrDefault(pair[0], Set.of()).contains(pair[1])) {
                    return Optional.empty();
                }
                details.put(pair[0], pair[1]);
            }
        }
        return Optional.of(Collections.unmodifiableSortedMap(details));
    }

    /** What may be told of it, in words. */
    static String allowed(Milestone milestone) {
        var codes = new TreeMap<String, String>();
        of(milestone)
                .forEach((key, values) -> codes.put(
                        key,
                        key + "=" + String.join("|", values.stream().sorted().toList())));
        return codes.isEmpty() ? "nothing" : String.join(" ; ", codes.values());
    }

    private static Map<String, Set<String>> of(Milestone milestone) {
        return CODES.getOrDefault(milestone, Map.of());
    }
}
