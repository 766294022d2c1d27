package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child with an adoption row was adopted. */
final class DetailsWithoutAdoption implements Rule {
    @Override
    public About about() {
        return About.rule(
                "602",
                "AD1_WITHOUT_ADOPTION",
                "This child has an adoption row (AD1), and no episode that ended in adoption (REC E11, E12). Correct the episode, or remove the row.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.saysEpisodes() && child.adopted().isEmpty()
                ? child.adoptionsWhere(_ -> true, "CHILD")
                : Stream.empty();
    }
}
