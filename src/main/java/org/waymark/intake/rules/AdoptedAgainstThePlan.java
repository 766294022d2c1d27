package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Who is adopted has a decision that stands. */
final class AdoptedAgainstThePlan implements Rule {
    @Override
    public About about() {
        return About.rule(
                "525",
                "REVERSED_YET_AD1",
                "This child has an adoption row (AD1), and the latest decision is told to be reversed. Remove the reversal, or the adoption row.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptions().isEmpty()
                        || child.decisions().isEmpty()
                        || child.decisions().getLast().said().ceasedOn() == null
                ? Stream.empty()
                : Stream.of(Spot.decision(child.decisions().getLast(), "DATE_PLACED_CEASED"));
    }
}
