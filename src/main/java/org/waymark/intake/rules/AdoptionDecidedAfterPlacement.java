package org.waymark.intake.rules;

import java.util.stream.Stream;

/** The decision of an adoption comes before the placement. */
final class AdoptionDecidedAfterPlacement implements Rule {
    @Override
    public About about() {
        return About.rule(
                "521",
                "AD1_DECISION_AFTER_PLACEMENT",
                "The decision of this adoption (DATE_INT) is later than the placement with the adopters (A3 to A6). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var movedInOn = child.movedInOn();
        return child.adoptionsWhere(each -> Days.isAfter(each.decidedOn(), movedInOn), "DATE_INT");
    }
}
