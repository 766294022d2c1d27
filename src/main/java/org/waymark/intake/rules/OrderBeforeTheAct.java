package org.waymark.intake.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** Placement orders exist since December 2005. */
final class OrderBeforeTheAct implements Rule {
    private static final LocalDate FIRST_ORDERS = LocalDate.of(2005, 12, 1);

    @Override
    public About about() {
        return About.rule(
                "446",
                "ORDER_BEFORE_THE_ACT",
                "This placement order (LS E1) begins before there were any (December 2005). Correct LS or DECOM.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> each.legalStatus() == LegalStatus.E1 && each.startedOn().isBefore(FIRST_ORDERS), "LS");
    }
}
