package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A decision that was reversed is not made again on its old day. */
final class ReversedDecisionAgain implements Rule {
    @Override
    public About about() {
        return About.rule(
                "561",
                "REVERSED_DECISION_AGAIN",
                "An earlier return told that this decision was reversed. A new decision has a day of its own; tell that day.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(
                each -> child.before().decisions().stream()
                        .anyMatch(known -> known.decidedOn().equals(each.decidedOn())
                                && known.ceasedOn() != null
                                && known.ceasedOn().isBefore(child.year().startsOn())),
                "DATE_PLACED");
    }
}
