package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** Who is freed was decided about. */
final class FreedWithoutDecision implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "555",
                        "FREED_WITHOUT_DECISION",
                        "This child has a freeing order (LS D1) and no decision row. Add the decision.")
                .until(2023);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.lacksDecision()
                ? child.episodesWhere(each -> each.legalStatus() == LegalStatus.D1, "LS")
                        .limit(1)
                : Stream.empty();
    }
}
