package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;

/** Civil partners are a couple. */
final class CivilPartnersSex implements Rule {
    @Override
    public About about() {
        return About.rule(
                "519",
                "CIVIL_PARTNERS_AND_SEX",
                "A civil partnership is told (LS_ADOPTR L2), and the sex of one person (SEX_ADOPTR M1, F1). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptionsWhere(
                each -> each.adopterLegalStatus() == AdopterLegalStatus.L2
                        && (each.adopterSex() == AdopterSex.M1 || each.adopterSex() == AdopterSex.F1),
                "SEX_ADOPTR");
    }
}
