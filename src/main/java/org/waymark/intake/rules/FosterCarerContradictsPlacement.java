package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Adopted by the foster carer is what the last placement says. */
final class FosterCarerContradictsPlacement implements Rule {
    @Override
    public About about() {
        return About.rule(
                "335",
                "FOSTER_CARE_CONTRADICTS_PLACE",
                "FOSTER_CARE says the opposite of the last placement (A3 and A5 are with the foster carer of before, A4 and A6 are not). Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        var last = child.adopted().map(Told::said).filter(Episodes::isAdoptive);
        return child.adoptionsWhere(
                each -> each.byFosterCarer() != null
                        && last.isPresent()
                        && each.byFosterCarer() != Episodes.isWithFosterCarer(last.get()),
                "FOSTER_CARE");
    }
}
