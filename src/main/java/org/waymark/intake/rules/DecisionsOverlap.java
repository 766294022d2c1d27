package org.waymark.intake.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.journey.events.Decision;

/** One decision stands at a time. */
final class DecisionsOverlap implements Rule {
    /** From 2022-23 on, an earlier decision that is not closed at all has a rule of its own (583). */
    private static boolean overlaps(ChildRows child, Decision earlier, Decision later) {
        return earlier.ceasedOn() == null
                ? child.year().startYear() < EarlierDecisionNotClosed.FIRST_YEAR
                : earlier.ceasedOn().isAfter(later.decidedOn());
    }

    @Override
    public About about() {
        return About.rule(
                "579",
                "DECISIONS_OVERLAP",
                "This decision was made before the one before it was reversed. Correct the day of either.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return IntStream.range(1, child.decisions().size())
                .filter(i -> overlaps(
                        child,
                        child.decisions().get(i - 1).said(),
                        child.decisions().get(i).said()))
                .mapToObj(i -> Spot.decision(child.decisions().get(i), "DATE_PLACED"));
    }
}
