package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A second decision follows the reversal of the first. */
final class EarlierDecisionNotClosed implements Rule {
    static final int FIRST_YEAR = 2022;

    @Override
    public About about() {
        return About.rule(
                        "583",
                        "EARLIER_DECISION_OPEN",
                        "This child was decided about again, and this earlier decision is not closed. Add its reversal (DATE_PLACED_CEASED).")
                .from(FIRST_YEAR);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisions().stream()
                .limit(Math.max(0, child.decisions().size() - 1))
                .filter(row -> row.said().ceasedOn() == null)
                .map(row -> Spot.decision(row, "DATE_PLACED_CEASED"));
    }
}
