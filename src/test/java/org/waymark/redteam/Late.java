package org.waymark.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.redteam.attack.Edition;
import org.waymark.redteam.attack.Listing;
import org.waymark.redteam.attack.Turn;
import org.waymark.redteam.council.Council;
import org.waymark.redteam.council.Families;
import org.waymark.redteam.council.Kid;
import org.waymark.redteam.council.Mix;
import org.waymark.web.Server;

/**
 * Two editions of one year, between which some children were recorded late: what do both together tell of them, to one who has
 * heard how many they are?
 *
 * @param attributes those of a late child that tables tell of; {@code recovered} those of them that were found
 * @param held tables of the second edition that still are those of the first
 */
record Late(Control.Found attributes, Score score, long held, List<String> untrue) {
    private static final int YEAR = 2021;
    private static final String PERIOD = Council.label(YEAR);

    /** @param late how many come late */
    static Late of(Server server, Listing listing, String authority, int size, int late, long seed) {
        var council = new Council(server, authority);
        var before = Families.adopted(authority, YEAR, size, Mix.SKEWED, seed);
        List<Kid> after = new ArrayList<>(before);
        after.addAll(Families.adopted(authority + "L", YEAR, late, Mix.SKEWED, seed));

        council.tells(YEAR, before, "2022-06-30");
        var first = council.publishes(PERIOD, "2022-09-30T00:00:00Z");
        List<Edition> read = new ArrayList<>();
        read.add(listing.edition(authority, PERIOD));
        council.tells(YEAR, after, "2023-06-30");
        var second = council.publishes(PERIOD, "2023-09-30T00:00:00Z");
        read.add(listing.edition(authority, PERIOD));

        var turn = new Turn(PERIOD, 0, late, 0);
        var attack = new Attack(
                read, Map.of(first, 0, second, 1), List.of(turn), new Truth().with(PERIOD, before, after), false);
        return new Late(
                attack.ofWhoCame(turn),
                attack.score(0, 0, new Random(seed)),
                read.getLast().tables().stream()
                        .filter(table -> table.from().equals(first))
                        .count(),
                attack.untrue());
    }
}
