package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A match is not of the day of the adoption order. */
final class MatchedOnAdoptionDay implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "582",
                        "MATCH_ON_ADOPTION_DAY",
                        "This match (DATE_MATCH) is of the day of the adoption order. Check whether the day of the order was entered by mistake.")
                .from(2022);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var adoptedOn = child.adopted().map(row -> row.said().endedOn()).orElse(null);
        return child.adoptionsWhere(
                each -> each.matchedOn() != null && each.matchedOn().equals(adoptedOn), "DATE_MATCH");
    }
}
