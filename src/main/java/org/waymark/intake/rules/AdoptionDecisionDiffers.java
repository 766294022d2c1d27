package org.waymark.intake.rules;

import java.util.stream.Stream;

/** The decision of an adoption is one of the decisions. */
final class AdoptionDecisionDiffers implements Rule {
    @Override
    public About about() {
        return About.rule(
                "523",
                "AD1_DECISION_DIFFERS",
                "The decision of this adoption (DATE_INT) is not of the day of the latest decision (DATE_PLACED). Correct the wrong one.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        if (child.decisions().isEmpty()) {
            return Stream.empty();
        }
        var decidedOn = child.decisions().getLast().said().decidedOn();
        return child.adoptionsWhere(
                each -> each.decidedOn() != null && !each.decidedOn().equals(decidedOn), "DATE_INT");
    }
}
