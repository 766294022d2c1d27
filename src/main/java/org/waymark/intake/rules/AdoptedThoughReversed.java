package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Who is adopted has a decision that stands. */
final class AdoptedThoughReversed implements Rule {
    @Override
    public About about() {
        return About.rule(
                "558",
                "ADOPTED_THOUGH_REVERSED",
                "This child was adopted, and every decision is told to be reversed. Remove the reversal that is wrong.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adopted().isPresent() && child.everyDecisionIsReversed()
                ? Stream.of(Spot.decision(child.decisions().getLast(), "DATE_PLACED_CEASED"))
                : Stream.empty();
    }
}
