package org.waymark.journey.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every rule that there is. */
public final class OrderRules {
    public static final List<OrderRule> ALL = Stream.of(
                    CareRules.ALL, PlanRules.ALL, PlacementRules.ALL, AdoptionRules.ALL)
            .flatMap(List::stream)
            .toList();

    private OrderRules() {}
}
