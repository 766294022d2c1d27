package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child is in care before it is decided about. */
final class DecidedBeforeEntry implements Rule {
    @Override
    public About about() {
        return About.rule(
                "1003",
                "DECISION_BEFORE_ENTRY",
                "This decision (DATE_PLACED) is earlier than the day on which the child entered care. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(each -> Days.isBefore(each.decidedOn(), child.firstEntry()), "DATE_PLACED");
    }
}
