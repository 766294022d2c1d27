package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.demonstration.Family.Person;
import org.waymark.demonstration.Family.Traits;
import org.waymark.madeup.Chances;

/** The families of a council for whose children adoption is the plan at some time, with the days of all their steps. */
final class Families {
    private Families() {}

    static List<Family> of(Council.Character character) {
        var chances = new Chances(character.seed());
        var families = new ArrayList<>(new Plan(character.flows(), chances).families());
        var firstDays = new FirstDays(chances);
        families.forEach(firstDays::settle);
        if (character.published()) {
            var ways = ways(families);
            var targets = new Targets(ways);
            new Search(ways, targets, chances).run();
            if (!targets.areMet()) {
                throw new IllegalStateException("This seed does not lead to the published figures; try another.");
            }
            families.add(beforeRecords());
        }
        var afterthoughts = new Afterthoughts(new Chances(character.seed() + 3));
        afterthoughts.applySooner(ways(families));
        afterthoughts.spreadEthnicGroups(families);
        return families;
    }

    static List<Way> ways(List<Family> families) {
        return families.stream().flatMap(family -> family.ways.stream()).toList();
    }

    /** Entered care in 2017, moved, was to be placed, and is no more since 2022-23. */
    private static Family beforeRecords() {
        var family = new Family(
                List.of(new Person(false, 1_300, "N1")), "WBRI", new Traits(false, false, true, false, true));
        var way = family.ways.getFirst();
        way.movedBeforeRecords();
        Map.of(
                        Step.ENTERED, LocalDate.of(2017, 6, 12),
                        Step.DECIDED, LocalDate.of(2019, 5, 14),
                        Step.ORDERED, LocalDate.of(2019, 9, 3),
                        Step.CHANGED, LocalDate.of(2022, 10, 20))
                .forEach((step, day) -> {
                    way.plan(step, day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
                    way.set(step, day);
                });
        return family;
    }
}
