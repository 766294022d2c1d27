package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A decision keeps its day until it is reversed. */
final class DecisionMoved implements Rule {
    @Override
    public About about() {
        return About.rule(
                "560",
                "DECISION_MOVED",
                "An earlier return told of a decision on another day that was not reversed. Correct the day, or tell the reversal of the old decision.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.before().decisions().stream()
                .filter(known -> known.ceasedOn() == null)
                .filter(known -> child.decisions().stream()
                        .noneMatch(row -> row.said().decidedOn().equals(known.decidedOn())))
                .limit(1)
                .flatMap(_ -> child.decisionsWhere(_ -> true, "DATE_PLACED").limit(1));
    }
}
