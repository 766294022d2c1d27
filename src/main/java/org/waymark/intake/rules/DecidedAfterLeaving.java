package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Decisions end with care. */
final class DecidedAfterLeaving implements Rule {
    @Override
    public About about() {
        return About.rule(
                "117",
                "DECISION_AFTER_LEAVING",
                "This decision, or its reversal, is later than the day on which the child left care. Correct it.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(
                each -> Days.isAfter(each.decidedOn(), child.leftOn()) || Days.isAfter(each.ceasedOn(), child.leftOn()),
                "DATE_PLACED");
    }
}
