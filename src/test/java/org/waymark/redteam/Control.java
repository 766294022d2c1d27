package org.waymark.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.redteam.attack.Door;
import org.waymark.redteam.attack.Edition;
import org.waymark.redteam.attack.Listing;
import org.waymark.redteam.attack.Turn;
import org.waymark.redteam.council.Families;
import org.waymark.redteam.council.Kid;
import org.waymark.redteam.council.Mix;

/**
 * The attacker on what is naively built.
 *
 * @param tried cohorts, or pairs of editions
 * @param broken those of them where a secret number, or a code of the late child, was found
 * @param targets secret numbers, or attributes; {@code found} those of them that were found
 */
record Control(int tried, int broken, int targets, int found) {
    private static final String PERIOD = "2021-22";
    private static final int YEAR = 2021;

    /** How many of some numbers or attributes. */
    record Found(int found, int of) {}

    /** One cohort of each size for each seed. */
    static Control twoWay(List<Integer> sizes, int seeds) {
        var all = new Control(0, 0, 0, 0);
        try (var naive = new NaiveBuild()) {
            var listing = new Listing(new Door(naive.port()));
            for (int size : sizes) {
                for (int seed = 1; seed <= seeds; seed++) {
                    var kids = Families.adopted("C", YEAR, size, Mix.SKEWED, 1_000L * size + seed);
                    naive.publish("naive/1", "C", PERIOD, kids);
                    var truth = new Truth().with(PERIOD, kids);
                    all = all.and(new Attack(listing.of("C"), Map.of(), List.of(), truth, true).found());
                }
            }
        }
        return all;
    }

    static Control late(int pairs, int size) {
        var all = new Control(0, 0, 0, 0);
        try (var naive = new NaiveBuild()) {
            var listing = new Listing(new Door(naive.port()));
            for (int seed = 1; seed <= pairs; seed++) {
                var before = Families.adopted("C", YEAR, size, Mix.SKEWED, seed);
                List<Kid> after = new ArrayList<>(before);
                after.addAll(Families.adopted("L", YEAR, 1, Mix.SKEWED, seed));
                List<Edition> read = new ArrayList<>();
                naive.publish("naive/1", "C", PERIOD, before);
                read.add(listing.edition("C", PERIOD));
                naive.publish("naive/2", "C", PERIOD, after);
                read.add(listing.edition("C", PERIOD));
                var turn = new Turn(PERIOD, 0, 1, 0);
                var truth = new Truth().with(PERIOD, before, after);
                all = all.and(new Attack(read, Map.of("naive/2", 1), List.of(turn), truth, true).ofWhoCame(turn));
            }
        }
        return all;
    }

    private Control and(Found more) {
        return new Control(tried + 1, broken + (more.found() > 0 ? 1 : 0), targets + more.of(), found + more.found());
    }
}
