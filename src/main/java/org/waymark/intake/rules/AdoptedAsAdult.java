package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Nobody is adopted after the 18th birthday. */
final class AdoptedAsAdult implements Rule {
    private static final int MAJORITY = 18;

    @Override
    public About about() {
        return About.rule(
                "386",
                "ADOPTED_AS_ADULT",
                "This child was adopted on or after the 18th birthday. Correct DEC, REC or the birth date.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> Episodes.endsInAdoption(each)
                        && each.endedOn() != null
                        && child.bornOn() != null
                        && !each.endedOn().isBefore(child.bornOn().plusYears(MAJORITY)),
                "DEC");
    }
}
