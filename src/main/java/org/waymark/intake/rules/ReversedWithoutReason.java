package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A reversal has its day and its reason. */
final class ReversedWithoutReason implements Rule {
    @Override
    public About about() {
        return About.rule(
                "119",
                "REVERSAL_INCOMPLETE",
                "This decision has the day of a reversal without its reason, or the reason without the day. Fill in both, or neither.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisions().stream()
                .filter(row -> row.whole()
                        && (row.said().ceasedOn() == null) != (row.said().ceasedBecause() == null))
                .map(row -> Spot.decision(row, "DATE_PLACED_CEASED"));
    }
}
