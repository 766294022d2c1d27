package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** A child is decided about before it is freed. */
final class DecidedAfterFreeing implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "556",
                        "DECISION_AFTER_FREEING",
                        "This decision (DATE_PLACED) is later than the freeing order (LS D1). Correct one of the two.")
                .until(2023);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.firstDecision()
                .filter(row -> Days.isAfter(row.said().decidedOn(), child.firstUnder(LegalStatus.D1)))
                .map(row -> Spot.decision(row, "DATE_PLACED"));
    }
}
