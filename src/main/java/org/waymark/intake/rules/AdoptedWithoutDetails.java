package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child who was adopted has an adoption row. */
final class AdoptedWithoutDetails implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "601",
                        "ADOPTED_WITHOUT_AD1",
                        "This child was adopted (REC E11, E12), and no adoption row (AD1) tells of the match. Add the row.")
                .leavingOut("NO_MATCH");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.saysAdoptions() && child.adoptions().isEmpty()
                ? child.adopted().map(row -> Spot.episode(row, "REC")).stream()
                : Stream.empty();
    }
}
