package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;

/** A single adopter has one person's code of sex. */
final class SingleAdopterSexOfTwo implements Rule {
    @Override
    public About about() {
        return About.rule(
                "514",
                "SINGLE_AND_SEX",
                "A single adopter is told (LS_ADOPTR L0), and not the sex of one person (SEX_ADOPTR M1, F1). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptionsWhere(
                each -> each.adopterLegalStatus() == AdopterLegalStatus.L0
                        && each.adopterSex() != null
                        && each.adopterSex() != AdopterSex.M1
                        && each.adopterSex() != AdopterSex.F1,
                "SEX_ADOPTR");
    }
}
