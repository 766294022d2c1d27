package org.waymark.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.redteam.attack.Turn;
import org.waymark.redteam.council.Council;
import org.waymark.redteam.council.Families;
import org.waymark.redteam.council.Kid;
import org.waymark.redteam.council.Mix;

/**
 * Two editions of one year, between which some children were recorded late: what do both together tell of them, to one who has
 * heard how many they are?
 *
 * @param attributes those of the late children that tables tell of, and how many of them were found
 * @param held tables of the second edition that still are those of the first
 * @param untrue numbers that are shown and are not so
 */
record Late(Control.Found attributes, Score score, long held, List<String> untrue) {
    private static final int YEAR = 2021;
    private static final String PERIOD = Council.label(YEAR);
    private static final String WINDOW = "2020-23";
    private static final String FIRST = "2023-09-30T00:00:00Z";
    private static final String SECOND = "2024-09-30T00:00:00Z";

    /**
     * @param late how many come late
     * @param window whether the years beside it are published as well, and all three together, which is published anew too
     */
    static Late of(Arena arena, String authority, int size, int late, boolean window, long seed) {
        var council = new Council(arena.server(), authority);
        var truth = new Truth();
        List<String> periods = new ArrayList<>(List.of(PERIOD));
        for (int year : window ? List.of(YEAR - 1, YEAR, YEAR + 1) : List.of(YEAR)) {
            truth.with(Council.label(year), tell(council, authority, size, year, seed));
            periods.add(Council.label(year));
        }
        if (window) {
            periods.add(WINDOW);
        }
        Map<String, Integer> states = new HashMap<>();
        periods.stream().distinct().forEach(period -> states.put(council.publishes(period, FIRST), 0));
        var read = new ArrayList<>(arena.listing().of(authority));

        List<Kid> after = new ArrayList<>(truth.in(List.of(PERIOD), 0, Map.of()));
        truth.with(
                PERIOD,
                List.copyOf(after),
                with(after, Families.adopted(authority + "L", YEAR, late, Mix.SKEWED, seed)));
        council.tells(YEAR, after, "2024-06-30");
        (window ? List.of(PERIOD, WINDOW) : List.of(PERIOD))
                .forEach(period -> states.put(council.publishes(period, SECOND), 1));
        var again = arena.listing().of(authority);
        read.addAll(again);

        var turn = new Turn(PERIOD, 0, late, 0);
        var attack = new Attack(read, states, List.of(turn), truth, false);
        return new Late(
                attack.ofWhoCame(turn),
                attack.score(0, 0, new Random(seed)),
                again.stream()
                        .flatMap(edition -> edition.tables().stream())
                        .filter(table -> states.getOrDefault(table.from(), 0) == 0)
                        .count(),
                attack.untrue());
    }

    private static List<Kid> tell(Council council, String authority, int size, int year, long seed) {
        var kids = Families.adopted(authority, year, size, Mix.SKEWED, seed);
        council.tells(year, kids, (year + 1) + "-06-30");
        return kids;
    }

    private static List<Kid> with(List<Kid> some, List<Kid> more) {
        some.addAll(more);
        return some;
    }
}
