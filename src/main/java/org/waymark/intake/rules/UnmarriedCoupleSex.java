package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;

/** An unmarried couple of different genders is a man and a woman. */
final class UnmarriedCoupleSex implements Rule {
    @Override
    public About about() {
        return About.rule(
                "517",
                "UNMARRIED_AND_SEX",
                "An unmarried couple of different genders is told (LS_ADOPTR L3), and not SEX_ADOPTR MF. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptionsWhere(
                each -> each.adopterLegalStatus() == AdopterLegalStatus.L3
                        && each.adopterSex() != null
                        && each.adopterSex() != AdopterSex.MF,
                "SEX_ADOPTR");
    }
}
