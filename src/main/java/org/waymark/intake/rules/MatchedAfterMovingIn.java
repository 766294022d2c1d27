package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A match comes before the child moves in. */
final class MatchedAfterMovingIn implements Rule {
    @Override
    public About about() {
        return About.rule(
                "331",
                "MATCH_AFTER_PLACEMENT",
                "This match (DATE_MATCH) is later than the day on which the child was placed with the adopters. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var movedInOn = child.movedInOn();
        return child.adoptionsWhere(each -> Days.isAfter(each.matchedOn(), movedInOn), "DATE_MATCH");
    }
}
