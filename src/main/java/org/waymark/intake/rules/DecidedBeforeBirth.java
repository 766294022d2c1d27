package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child is born before it is decided about. */
final class DecidedBeforeBirth implements Rule {
    @Override
    public About about() {
        return About.rule(
                "184",
                "DECISION_BEFORE_BIRTH",
                "This decision (DATE_PLACED) is earlier than the birth date. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(
                each -> child.bornOn() != null && each.decidedOn().isBefore(child.bornOn()), "DATE_PLACED");
    }
}
