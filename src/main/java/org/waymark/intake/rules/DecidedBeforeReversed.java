package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A new decision is later than the reversed one. */
final class DecidedBeforeReversed implements Rule {
    @Override
    public About about() {
        return About.rule(
                "584",
                "DECISION_BEFORE_REVERSED",
                "This decision is new, and not later than one that was reversed before. Correct its day.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(
                each -> child.before().decisions().stream()
                                .noneMatch(known -> known.decidedOn().equals(each.decidedOn()))
                        && child.before().decisions().stream()
                                .anyMatch(known -> known.ceasedOn() != null
                                        && !each.decidedOn().isAfter(known.decidedOn())),
                "DATE_PLACED");
    }
}
