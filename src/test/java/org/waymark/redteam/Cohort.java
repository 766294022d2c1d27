package org.waymark.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.redteam.council.Council;
import org.waymark.redteam.council.Families;
import org.waymark.redteam.council.Kid;
import org.waymark.redteam.council.Mix;
import org.waymark.web.Server;

/** A council of its own with as many children adopted in each year. */
final class Cohort {
    private static final int LAST_YEAR = 2022;
    private static final String WINDOW = "2020-23";
    static final String PUBLISHED_AT = "2023-09-30T00:00:00Z";

    private final String authority;
    private final int size;
    private final Mix mix;
    private final long seed;
    private final List<Integer> years;
    private final Council council;
    private final Truth truth = new Truth();

    /** @param years how many, up to 2022-23; with three there is a window over all of them as well */
    Cohort(Server server, String authority, int size, Mix mix, long seed, int years) {
        this.authority = authority;
        this.size = size;
        this.mix = mix;
        this.seed = seed;
        this.years =
                IntStream.rangeClosed(LAST_YEAR - years + 1, LAST_YEAR).boxed().toList();
        this.council = new Council(server, authority);
    }

    String authority() {
        return authority;
    }

    int size() {
        return size;
    }

    Truth truth() {
        return truth;
    }

    /** Its returns; nothing of them is published. */
    Cohort tell() {
        for (int year : years) {
            var kids = Families.adopted(authority, year, size, mix, seed);
            truth.with(Council.label(year), kids);
            council.tells(year, kids, (year + 1) + "-06-30");
        }
        return this;
    }

    void propose(String asKnownAt) {
        council.proposes(Council.label(LAST_YEAR), asKnownAt);
    }

    /** Every year, and then the window. */
    Cohort publish() {
        years.forEach(year -> council.publishes(Council.label(year), PUBLISHED_AT));
        if (years.size() == 3) {
            council.publishes(WINDOW, PUBLISHED_AT);
        }
        return this;
    }

    /**
     * Tells everything otherwise, and proposes it, without anything being published: there are children less, children more, and
     * all are others.
     */
    void tellOtherwise() {
        for (int year : years) {
            List<Kid> others = new ArrayList<>(Families.adopted(authority, year, size, mix, seed));
            others.subList(0, size / 2).clear();
            others.addAll(Families.adopted(authority + "N", year, size, mix, seed + 1));
            council.tells(year, others, "2024-01-31");
        }
        propose("2024-03-31T00:00:00Z");
    }
}
