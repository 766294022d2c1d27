package org.waymark.intake.rules;

import java.util.stream.Stream;

/** The decision of an adoption falls into its period of care. */
final class DecidedBeforeLatestEntry implements Rule {
    @Override
    public About about() {
        return About.rule(
                "334",
                "AD1_DECISION_BEFORE_ENTRY",
                "The decision of this adoption (DATE_INT) is earlier than the start of the latest period of care (RNE S). Correct it.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var enteredOn = child.enteredOn();
        return child.adoptionsWhere(each -> Days.isBefore(each.decidedOn(), enteredOn), "DATE_INT");
    }
}
