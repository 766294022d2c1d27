package org.waymark.shared;

import java.util.Map;
import java.util.Set;

/** What may be told of a milestone beside its day, and in which codes: no name, number or free text gets into an event. */
public final class MilestoneCodes {
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

    private MilestoneCodes() {}

    /** The codes that each key may have; none where nothing may be told. */
    public static Map<String, Set<String>> of(Milestone milestone) {
        return CODES.getOrDefault(milestone, Map.of());
    }
}
