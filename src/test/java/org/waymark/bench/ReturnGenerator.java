package org.waymark.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;
import org.waymark.shared.FinancialYear;

/**
 * Made-up yearly returns, the same for the same seed: every child of an authority who is in care on a day of the years.
 * Four in ten have brothers or sisters in care; every third authority sends a tracker and a list of siblings too.
 */
final class ReturnGenerator {
    private static final Weighted ETHNICITY = Weighted.of(
            "WBRI:660 WIRI:4 WOTH:40 WROM:6 MWBC:32 MWBA:10 MWAS:14 MOTH:32 AIND:5 APKN:18 ABAN:10 AOTH:22 CHNE:2 BCRB:22 BAFR:40 BOTH:13 OOTH:40 REFU:5 NOBT:15");
    private static final Weighted NEED = Weighted.of("N1:66 N2:4 N3:3 N4:7 N5:12 N6:1 N7:1 N8:6");
    private static final Weighted SIBLINGS = Weighted.of("2:60 3:28 4:12");
    private static final int LOOK_BACK_DAYS = 1_500;

    private final long seed;
    private final List<FinancialYear> years;

    ReturnGenerator(long seed, FinancialYear first, int years) {
        this.seed = seed;
        this.years = IntStream.range(0, years)
                .mapToObj(n -> new FinancialYear(first.startYear() + n))
                .toList();
    }

    /** The sendings of one authority, year by year. */
    List<Sending> of(String authority, int nth, int children) {
        var chances = new Chances(seed * 1_000_003 + nth);
        Map<String, List<Care>> families = families(chances, children);
        boolean tracks = nth % 3 == 0;
        return years.stream()
                .map(year -> new YearFiles(year, families).sending(authority, tracks))
                .toList();
    }

    private Map<String, List<Care>> families(Chances chances, int children) {
        Map<String, List<Care>> families = new LinkedHashMap<>();
        int made = 0;
        while (made < children) {
            int size = chances.happens(0.23) ? Integer.parseInt(chances.pick(SIBLINGS)) : 1;
            var family = family(chances, Math.min(size, children - made), made);
            if (family.stream().allMatch(care -> years.stream().anyMatch(care::isListedIn))) {
                families.put("G%05d".formatted(made), family);
                made += family.size();
            }
        }
        return families;
    }

    private List<Care> family(Chances chances, int size, int firstNumber) {
        var lives = new Lives(chances);
        var entry = chances.between(
                years.getFirst().startsOn().minusDays(LOOK_BACK_DAYS),
                years.getLast().endsOn().minusDays(2));
        boolean planned = chances.happens(Lives.DECIDED);
        boolean early = chances.happens(0.12);
        var ethnicity = chances.pick(ETHNICITY);
        List<Care> family = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            var child = new Child(
                    "C%05d".formatted(firstNumber + n),
                    chances.happens(0.45),
                    entry.minusDays(age(chances, planned)),
                    ethnicity,
                    chances.pick(NEED));
            family.add(planned ? lives.withPlan(child, entry, early) : lives.withoutAdoption(child, entry));
        }
        return family;
    }

    private static int age(Chances chances, boolean planned) {
        if (planned) {
            return chances.happens(0.5) ? chances.between(0, 200) : chances.between(200, 2_200);
        }
        return chances.happens(0.2) ? chances.between(0, 365) : chances.between(365, 6_450);
    }
}
