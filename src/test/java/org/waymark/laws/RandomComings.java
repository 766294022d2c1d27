package org.waymark.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.waymark.TestHome;
import org.waymark.reference.Submitted;

/** Trackers that tell when children entered and left care, whatever the returns say of it. */
final class RandomComings {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 900;

    private RandomComings() {}

    /** @param history whose children they tell of, one in three */
    static List<Submitted> of(long seed, List<Submitted> history) {
        var random = new Random(seed);
        var children = new TreeSet<String>();
        history.forEach(each -> each.files()
                .getOrDefault("header", "CHILD")
                .lines()
                .skip(1)
                .map(row -> row.split(",")[0])
                .forEach(children::add));
        List<Submitted> files = new ArrayList<>();
        for (var asAt : List.of("2020-10-05T00:00:00Z", "2021-09-06T00:00:00Z")) {
            var rows = new StringBuilder("child_id,milestone,occurred_on,known_on,detail\n");
            children.stream().filter(_ -> random.nextInt(3) == 0).forEach(child -> tell(random, child, rows));
            files.add(new Submitted(
                    TestHome.COVENTRY, "2020-21", Instant.parse(asAt), false, Map.of("milestones", rows.toString())));
        }
        return files;
    }

    private static void tell(Random random, String child, StringBuilder rows) {
        for (var milestone : List.of("entered_care", "left_care")) {
            int times = random.nextInt(3);
            for (int i = 0; i < times; i++) {
                rows.append("%s,%s,%s,,\n".formatted(child, milestone, FIRST.plusDays(random.nextInt(DAYS))));
            }
        }
    }
}
