package org.waymark.intake.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.journey.events.AdoptionDetails;

/** All six items of an adoption are told, or none. */
final class AdoptionPartlyFilled implements Rule {
    private static final long ITEMS = 6;

    private static long filled(AdoptionDetails said) {
        return Stream.of(
                        said.decidedOn(),
                        said.matchedOn(),
                        said.byFosterCarer(),
                        said.adopters(),
                        said.adopterSex(),
                        said.adopterLegalStatus())
                .filter(Objects::nonNull)
                .count();
    }

    @Override
    public About about() {
        return About.rule(
                "151",
                "AD1_INCOMPLETE",
                "This adoption row (AD1) is filled in part only. Fill all six items, or remove the row.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.adoptions().stream()
                .filter(row -> row.whole() && filled(row.said()) % ITEMS != 0)
                .map(row -> Spot.adoption(row, "DATE_INT"));
    }
}
