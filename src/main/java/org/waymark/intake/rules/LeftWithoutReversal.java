package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** Who leaves the process without adoption has a reversal. */
final class LeftWithoutReversal implements Rule {
    private static boolean isInTheProcess(Episode each) {
        return Episodes.isAdoptive(each)
                || each.legalStatus() == LegalStatus.E1
                || each.legalStatus() == LegalStatus.D1;
    }

    @Override
    public About about() {
        return About.rule(
                "557",
                "LEFT_WITHOUT_REVERSAL",
                "This child left care and was not adopted, after a placement for adoption or an order (A3 to A6, E1, D1), and no reversal of the decision is told. Add it (DATE_PLACED_CEASED).");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        if (!child.saysDecisions()
                || child.leftOn().isEmpty()
                || child.adopted().isPresent()
                || child.decisions().stream().anyMatch(row -> row.said().ceasedOn() != null)
                || child.before().decisions().stream().anyMatch(known -> known.ceasedOn() != null)) {
            return Stream.empty();
        }
        var last = child.episodes().getLast();
        return child.episodes().stream().map(Told::said).anyMatch(LeftWithoutReversal::isInTheProcess)
                ? Stream.of(Spot.episode(last, "REC"))
                : Stream.empty();
    }
}
