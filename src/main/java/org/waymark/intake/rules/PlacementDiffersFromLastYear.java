package org.waymark.intake.rules;

import java.util.stream.Stream;

/** An episode that runs on keeps its placement. */
final class PlacementDiffersFromLastYear implements Rule {
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
                                && each.placement() != open.placement(),
                        "PLACE");
    }
}
