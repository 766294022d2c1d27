package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.LegalStatus;

/** No child is freed any more. */
final class StillFreed implements Rule {
    @Override
    public About about() {
        return About.rule(
                        "451",
                        "STILL_FREED",
                        "This child is still under a freeing order (LS D1), which courts have not made since December 2005. Correct LS.")
                .until(2023);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(each -> each.legalStatus() == LegalStatus.D1 && each.endedOn() == null, "LS");
    }
}
