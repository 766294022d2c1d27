package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A match follows the decision. */
final class MatchedBeforeDecided implements Rule {
    @Override
    public About about() {
        return About.rule(
                "333",
                "MATCH_BEFORE_DECISION",
                "The decision of this adoption (DATE_INT) is missing, or later than its match (DATE_MATCH). Correct the two days.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptions().stream()
                .filter(row -> row.whole() && row.said().matchedOn() != null)
                .filter(row -> row.said().decidedOn() == null
                        || row.said().decidedOn().isAfter(row.said().matchedOn()))
                .map(row -> Spot.adoption(row, "DATE_INT"));
    }
}
