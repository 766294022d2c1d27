package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child is decided about before it is placed. */
final class DecidedAfterPlacement implements Rule {
    @Override
    public About about() {
        return About.rule(
                "552",
                "DECISION_AFTER_PLACEMENT",
                "This decision (DATE_PLACED) is later than the first placement for adoption (A3 to A6). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.firstDecision()
                .filter(row -> Days.isAfter(row.said().decidedOn(), child.firstPlacedOn()))
                .map(row -> Spot.decision(row, "DATE_PLACED"));
    }
}
