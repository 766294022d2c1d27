package org.waymark.intake.rules;

import java.util.stream.Stream;

/** The birth date is that of the header. */
final class BornAnotherDayInAd1 implements Rule {
    @Override
    public About about() {
        return About.rule(
                "INT11",
                "DOB_DIFFERS_IN_AD1",
                "The birth date of this adoption row (AD1) is not that of the header. Correct the wrong one.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptions().stream().filter(child::isBornAnotherDay).map(row -> Spot.adoption(row, "DOB"));
    }
}
