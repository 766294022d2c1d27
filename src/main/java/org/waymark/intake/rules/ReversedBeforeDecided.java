package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A decision is made before it is reversed. */
final class ReversedBeforeDecided implements Rule {
    @Override
    public About about() {
        return About.rule(
                "522",
                "REVERSAL_BEFORE_DECISION",
                "This reversal (DATE_PLACED_CEASED) is earlier than its decision (DATE_PLACED). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(
                each -> each.ceasedOn() != null && each.ceasedOn().isBefore(each.decidedOn()), "DATE_PLACED_CEASED");
    }
}
