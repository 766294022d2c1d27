package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Who is placed for adoption was decided about. */
final class PlacedWithoutDecision implements Rule {
    @Override
    public About about() {
        return About.rule(
                "551",
                "PLACED_WITHOUT_DECISION",
                "This child is placed for adoption (A3 to A6), and has no decision row. Add the decision.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.lacksDecision()
                ? child.episodesWhere(Episodes::isAdoptive, "PLACE").limit(1)
                : Stream.empty();
    }
}
