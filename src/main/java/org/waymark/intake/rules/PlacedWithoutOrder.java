package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** Placement under an order needs the order. */
final class PlacedWithoutOrder implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "408",
                        "PLACED_WITHOUT_ORDER",
                        "This placement is one under a placement order (A5, A6), and the legal status is not (E1). Correct PLACE or LS.")
                .leavingOut("NO_PLACEMENT_ORDER");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> Episodes.isUnderPlacementOrderByCode(each) && each.legalStatus() != LegalStatus.E1, "LS");
    }
}
