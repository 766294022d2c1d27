package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.PlacementProvider;

/** Other public bodies do not place for adoption. */
final class AdoptiveWithOtherProvider implements Rule {
    @Override
    public About about() {
        return About.rule(
                "529",
                "ADOPTIVE_BY_OTHER_PROVIDER",
                "This placement for adoption has the provider PR3, which does not place for adoption. Correct PLACE_PROVIDER.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> Episodes.isAdoptive(each) && each.provider() == PlacementProvider.PR3, "PLACE_PROVIDER");
    }
}
