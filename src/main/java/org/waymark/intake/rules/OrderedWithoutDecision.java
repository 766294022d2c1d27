package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** Who has a placement order was decided about. */
final class OrderedWithoutDecision implements Rule {
    @Override
    public About about() {
        return About.rule(
                "553",
                "ORDERED_WITHOUT_DECISION",
                "This child has a placement order (LS E1) and no decision row, or the order is still in force and the decision reversed. Add or correct the decision.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        if (child.lacksDecision()) {
            return child.episodesWhere(each -> each.legalStatus() == LegalStatus.E1, "LS")
                    .limit(1);
        }
        return child.everyDecisionIsReversed()
                ? child.episodesWhere(each -> each.legalStatus() == LegalStatus.E1 && each.endedOn() == null, "LS")
                        .limit(1)
                : Stream.empty();
    }
}
