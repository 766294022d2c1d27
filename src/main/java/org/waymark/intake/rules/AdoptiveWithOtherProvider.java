package org.waymark.intake.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;

/** Other public bodies provide no families. */
final class AdoptiveWithOtherProvider implements Rule {
    private static final Set<Placement> OTHERS = EnumSet.of(Placement.P1, Placement.K1, Placement.K2);

    @Override
    public About about() {
        return About.rule(
                "529",
                "ADOPTIVE_BY_OTHER_PROVIDER",
                "This placement is with a family or in a home, and the provider PR3 has none of these. Correct PLACE_PROVIDER.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> each.provider() == PlacementProvider.PR3
                        && (Episodes.isAdoptive(each)
                                || Episodes.isFostered(each)
                                || OTHERS.contains(each.placement())),
                "PLACE_PROVIDER");
    }
}
