package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.demonstration.Family.Person;
import org.waymark.demonstration.Family.Traits;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;

/** Makes up families. Who is over five, of a minority, a sibling or has complex needs is harder to find adopters for. */
final class Households {
    private static final Weighted ETHNICITY = Weighted.of(
            "WBRI:760 WIRI:4 WOTH:22 WROM:6 MWBC:34 MWBA:16 MWAS:22 MOTH:22 AIND:6 APKN:14 ABAN:6 AOTH:8 BCRB:12 BAFR:18 BOTH:8 OOTH:14 REFU:4 NOBT:24");
    /** Groups from which few adopters come forward. */
    static final Set<String> FEW_ADOPTERS =
            Set.of("MWBC", "MWBA", "MWAS", "MOTH", "APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "OOTH");

    private static final Weighted SIZE = Weighted.of("1:80 2:15 3:5");
    private static final Weighted NEED = Weighted.of("N1:82 N2:1 N3:3 N4:4 N5:9 N8:1");
    private static final List<Double> HARD_TO_PLACE = List.of(0.14, 0.6, 0.85, 0.95, 1.0);
    private static final int FIVE_YEARS = 5 * 365;

    private final Chances chances;

    Households(Chances chances) {
        this.chances = chances;
    }

    Family early() {
        return family(1, true);
    }

    Family next(int atMost) {
        return family(Math.min(atMost, Integer.parseInt(chances.pick(SIZE))), false);
    }

    private int youngest(boolean early) {
        if (early || chances.happens(0.45)) {
            return chances.between(0, 25);
        }
        return chances.happens(0.45) ? chances.between(25, 365) : chances.between(365, 5 * 365);
    }

    private Family family(int size, boolean early) {
        List<Person> children = new ArrayList<>();
        for (int age = youngest(early); children.size() < size; age += chances.between(330, 900)) {
            children.add(new Person(chances.happens(0.48), age, chances.pick(NEED)));
        }
        var ethnicity = chances.pick(ETHNICITY);
        boolean complex = !early && chances.happens(0.12);
        int obstacles = (size > 1 ? 1 : 0)
                + (FEW_ADOPTERS.contains(ethnicity) ? 1 : 0)
                + (children.getLast().ageInDays() > FIVE_YEARS - 300 ? 1 : 0)
                + (complex ? 1 : 0);
        return new Family(
                children,
                ethnicity,
                new Traits(
                        early,
                        size > 1 && chances.happens(size == 2 ? 0.2 : 0.4),
                        !early && chances.happens(HARD_TO_PLACE.get(obstacles)),
                        !early && chances.happens(0.2),
                        complex));
    }
}
