package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;

/** A couple of the same gender is told as such. */
final class SameGenderCoupleSex implements Rule {
    @Override
    public About about() {
        return About.rule(
                "518",
                "SAME_GENDER_AND_SEX",
                "A couple of the same gender is told (LS_ADOPTR L4), and not SEX_ADOPTR MM or FF. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptionsWhere(
                each -> each.adopterLegalStatus() == AdopterLegalStatus.L4
                        && each.adopterSex() != null
                        && each.adopterSex() != AdopterSex.MM
                        && each.adopterSex() != AdopterSex.FF,
                "SEX_ADOPTR");
    }
}
