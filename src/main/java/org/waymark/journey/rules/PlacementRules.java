package org.waymark.journey.rules;

import static org.waymark.journey.rules.OrderRule.blocks;
import static org.waymark.journey.rules.OrderRule.warns;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.DISRUPTION;
import static org.waymark.shared.Milestone.INTRODUCTIONS;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;

import java.util.List;
import java.util.stream.Stream;

/** Matching, introductions, moving in, and what breaks down. */
final class PlacementRules {
    static final List<OrderRule> ALL = List.of(
            warns(
                    "MATCH_BEFORE_DECISION",
                    "333",
                    "The match is earlier than the first decision that the child should be placed for adoption. Check the two days.",
                    course -> course.before(MATCH, ADM_DECISION)),
            warns(
                    "MATCH_WITHOUT_DECISION",
                    "333",
                    "There is a match and no decision that the child should be placed for adoption. Record the decision first.",
                    course -> course.has(ADM_DECISION) ? Stream.empty() : course.all(MATCH)),
            warns(
                    "MATCH_BEFORE_ORDER",
                    null,
                    "The match is earlier than the placement order. Check the two days.",
                    course -> course.before(MATCH, PLACEMENT_ORDER)),
            warns(
                    "MATCHED_AFTER_MOVING_IN",
                    "331",
                    "The child moved in before the first match. Check the two days.",
                    course -> course.before(MOVED_IN, MATCH)),
            warns(
                    "INTRODUCED_BEFORE_MATCH",
                    null,
                    "Introductions began before the first match. Check the two days.",
                    course -> course.before(INTRODUCTIONS, MATCH)),
            warns(
                    "MOVED_IN_BEFORE_INTRODUCTIONS",
                    null,
                    "The child moved in before the first introductions. Check the two days.",
                    course -> course.before(MOVED_IN, INTRODUCTIONS)),
            blocks(
                    "DISRUPTION_WITHOUT_PLACEMENT",
                    null,
                    "No placement had begun that could have broken down by then. Record the day on which the child moved in first.",
                    course -> course.without(DISRUPTION, MOVED_IN)));

    private PlacementRules() {}
}
