package org.waymark.intake.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.Placement;

/** An episode that runs on keeps its placement. */
final class PlacementDiffersFromLastYear implements Rule {
    /** Codes that ended with 2024-25: what runs on has another code from then on. */
    private static final Set<Placement> ENDED_CODES = EnumSet.of(Placement.H5, Placement.P2, Placement.Z1);

    @Override
    public About about() {
        return About.rule(
                "503D",
                "PLACE_DIFFERS_FROM_LAST_YEAR",
                "Last year's return told of this episode with another placement (PLACE). Correct it here, or send last year again.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var open = child.before().open();
        return open == null || open.placement() == null
                ? Stream.empty()
                : child.episodesWhere(
                        each -> each.startedOn().equals(open.startedOn())
                                && each.placement() != null
                                && each.placement() != open.placement()
                                && !ENDED_CODES.contains(open.placement()),
                        "PLACE");
    }
}
