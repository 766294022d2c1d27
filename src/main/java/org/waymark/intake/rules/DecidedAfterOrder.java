package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** A child is decided about before the court is asked. */
final class DecidedAfterOrder implements Rule {
    @Override
    public About about() {
        return About.rule(
                "554",
                "DECISION_AFTER_ORDER",
                "This decision (DATE_PLACED) is later than the first placement order (LS E1). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.firstDecision()
                .filter(row -> Days.isAfter(row.said().decidedOn(), child.firstUnder(LegalStatus.E1)))
                .map(row -> Spot.decision(row, "DATE_PLACED"));
    }
}
