package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A child is adopted from a placement for adoption. */
final class AdoptedFromElsewhere implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "390",
                        "ADOPTED_FROM_ELSEWHERE",
                        "This child was adopted (REC E11, E12) from a placement that is none for adoption (A3 to A6). Correct PLACE or REC.")
                .leavingOut("NOT_PLACED_FOR_ADOPTION");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(each -> Episodes.endsInAdoption(each) && !Episodes.isAdoptive(each), "PLACE");
    }
}
