package org.waymark.intake.rules;

import java.util.stream.Stream;

/** An old decision was told in its year. */
final class DecisionNeverTold implements Rule {
    @Override
    public About about() {
        return About.rule(
                "559",
                "DECISION_NEVER_TOLD",
                "This decision was made before the year, and no earlier return told of it. Check its day, or send the earlier year again.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.before().listed()
                ? child.decisionsWhere(
                        each -> each.decidedOn().isBefore(child.year().startsOn())
                                && child.before().decisions().stream()
                                        .noneMatch(known -> known.decidedOn().equals(each.decidedOn())),
                        "DATE_PLACED")
                : Stream.empty();
    }
}
