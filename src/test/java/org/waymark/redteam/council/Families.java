package org.waymark.redteam.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up the children of one year: siblings are of one ethnicity, come into care on one day and wait alike. */
public final class Families {
    private static final List<String> AGES = List.of("UNDER_1", "1_TO_4", "5_TO_9", "10_AND_OVER_OR_NOT_KNOWN");
    private static final int FOURTEEN_MONTHS = 426;

    private final String council;
    private final int year;
    private final Mix mix;
    private final Chance chance;
    private final List<Kid> kids = new ArrayList<>();

    private Families(String council, int year, Mix mix, long seed) {
        this.council = council;
        this.year = year;
        this.mix = mix;
        this.chance = new Chance(new Random(seed * 10_000 + year).nextLong());
    }

    /** @param year in which it begins */
    public static List<Kid> adopted(String council, int year, int size, Mix mix, long seed) {
        var families = new Families(council, year, mix, seed);
        while (families.kids.size() < size) {
            var siblings = 1 + families.chance.pick(0.5, 0.3, 0.15, 0.05);
            families.add(Math.min(siblings, size - families.kids.size()));
        }
        return List.copyOf(families.kids);
    }

    private void add(int siblings) {
        var family = "%sF%d-%d".formatted(council, year, kids.size());
        var ethnicity = mix.ethnicity(chance);
        var quick = chance.happens(0.4);
        for (int n = 0; n < siblings; n++) {
            kids.add(kid(family, siblings, ethnicity, chance.happens(0.8) == quick));
        }
    }

    private Kid kid(String family, int siblings, String ethnicity, boolean quick) {
        var moved = LocalDate.of(year, 8, 1).plusDays(chance.between(0, 120));
        var entered = moved.minusDays(
                quick ? chance.between(130, FOURTEEN_MONTHS - 1) : chance.between(FOURTEEN_MONTHS, 900));
        var ordered = moved.minusDays(chance.between(35, 110));
        var age = chance.pick(0.35, 0.40, 0.20, 0.05);
        return new Kid(
                "%sK%d-%d".formatted(council, year, kids.size()),
                family,
                Map.of(
                        "ETHNICITY",
                        ethnicity,
                        "SIBLING_GROUP_SIZE",
                        siblings < 3 ? String.valueOf(siblings) : "3+",
                        "AGE_AT_ENTRY",
                        AGES.get(age),
                        "SEX",
                        chance.happens(0.5) ? "FEMALE_OR_NOT_KNOWN" : "MALE",
                        "EARLY_PERMANENCE",
                        mix.early(chance),
                        "WITHIN_14_MONTHS",
                        quick ? "YES" : "NO"),
                entered.minusMonths(age == 0 ? chance.between(1, 9) : monthsOf(age))
                        .withDayOfMonth(15),
                entered,
                ordered,
                ordered.plusDays(chance.between(5, 30)),
                moved,
                moved.plusDays(chance.between(70, 110)));
    }

    /** In the middle of a band of years. */
    private static int monthsOf(int age) {
        return 12 * List.of(0, 3, 7, 11).get(age) + 6;
    }
}
