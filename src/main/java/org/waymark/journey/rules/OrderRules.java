package org.waymark.journey.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule that there is. */
public final class OrderRules {
    public static final List<OrderRule> ALL = Stream.of(
                    CareRules.ALL, PlanRules.ALL, PlacementRules.ALL, AdoptionRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** The names by which rules are confirmed. */
    public static final Set<String> NAMES = ALL.stream().map(OrderRule::name).collect(Collectors.toUnmodifiableSet());

    private OrderRules() {}
}
