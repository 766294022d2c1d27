package org.waymark.intake.rules;

import java.util.stream.Stream;
import org.waymark.shared.AdopterCodes.AdopterSex;

/** Two adopters have a couple's code of sex. */
final class TwoAdoptersOneSex implements Rule {
    @Override
    public About about() {
        return About.rule(
                "511",
                "ADOPTERS_AND_SEX",
                "Two adopters are told (NB_ADOPTR 2), and the sex of one (SEX_ADOPTR M1, F1). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptionsWhere(
                each -> each.adopters() != null
                        && each.adopters() == 2
                        && (each.adopterSex() == AdopterSex.M1 || each.adopterSex() == AdopterSex.F1),
                "SEX_ADOPTR");
    }
}
