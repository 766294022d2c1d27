package org.waymark.intake.rules;

import java.util.stream.Stream;

/** The birth date is that of the header. */
final class BornAnotherDayInDecisions implements Rule {
    @Override
    public About about() {
        return About.rule(
                "INT12",
                "DOB_DIFFERS_IN_DECISION",
                "The birth date of this decision row is not that of the header. Correct the wrong one.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisions().stream().filter(child::isBornAnotherDay).map(row -> Spot.decision(row, "DOB"));
    }
}
