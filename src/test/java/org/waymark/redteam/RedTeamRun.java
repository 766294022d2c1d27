package org.waymark.redteam;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.redteam.attack.Probing;
import org.waymark.redteam.council.Authorities;
import org.waymark.redteam.council.Mix;

/** All of it; prints what came of it and puts it into the page that shows it. */
public final class RedTeamRun {
    private static final Path PAGE = Path.of("docs/disclosure.md");
    private static final List<Integer> SIZES = List.of(8, 15, 32, 60, 200);
    private static final int COVENTRY = 33;
    private static final int YEARS = 3;
    private static final int EVERY_FAMILY = Integer.MAX_VALUE;
    private static final int ENOUGH_TO_PUBLISH = 40;

    private final int cohorts;
    private final int requests;
    private final int pairs;
    private final Instant begun = Instant.now();
    private final Arena arena;
    private final Iterator<String> councils = Authorities.lasting().iterator();
    private final Report report = new Report();

    private RedTeamRun(Arena arena, int cohorts, int requests, int pairs) {
        this.arena = arena;
        this.cohorts = cohorts;
        this.requests = requests;
        this.pairs = pairs;
    }

    /** @param arguments cohorts of each size, requests to each cohort, and pairs of editions with a late child between them */
    public static void main(String[] arguments) throws IOException {
        var numbers =
                IntStream.range(0, 3).map(n -> Integer.parseInt(arguments[n])).toArray();
        boolean holds;
        try (var service = new Service()) {
            var run = new RedTeamRun(new Arena(service.port()), numbers[0], numbers[1], numbers[2]);
            run.all("mvn verify -Predteam -Dcohorts=%d -Drequests=%d -Dpairs=%d"
                    .formatted(numbers[0], numbers[1], numbers[2]));
            holds = run.report.holds();
        }
        System.exit(holds ? 0 : 1);
    }

    /** The page is written after each part, so that what breaks off leaves what was done. */
    private void all(String command) throws IOException {
        var all = publish();
        all.forEach((cohort, kind) -> report.published(kind, arena.attack(cohort, EVERY_FAMILY, 10)));
        report.write(command, PAGE);
        all.forEach((cohort, kind) -> report.heard(ask(cohort)));
        report.write(command, PAGE);
        for (int seed = 1; seed <= pairs / 2; seed++) {
            report.late("one child late", late(1, false, seed));
            report.late("one child late, and a window over the year", late(1, true, seed));
        }
        for (int seed = 1; seed <= pairs / 5; seed++) {
            report.late("twelve children late", late(12, false, seed));
        }
        report.write(command, PAGE);
        report.control("every two-way table, numbers of 1 to 4 hidden in each", Control.twoWay(SIZES, cohorts));
        report.control("such tables before and after one late child", Control.late(pairs, ENOUGH_TO_PUBLISH));
        report.write(command, PAGE);
    }

    private Map<Cohort, String> publish() {
        Map<Cohort, String> all = new LinkedHashMap<>();
        for (int size : SIZES) {
            for (int seed = 1; seed <= cohorts; seed++) {
                all.put(published(size, Mix.SKEWED, seed), size + " a year");
            }
        }
        all.put(published(COVENTRY, Mix.COVENTRY, 1), COVENTRY + " a year, as Coventry's");
        return all;
    }

    private Cohort published(int size, Mix mix, long seed) {
        return arena.council(councils.next(), size, mix, 1_000L * size + seed, YEARS)
                .tell()
                .publish();
    }

    private Late late(int late, boolean window, long seed) {
        return Late.of(arena, councils.next(), ENOUGH_TO_PUBLISH, late, window, seed);
    }

    /** Half of what it is asked, before and after it tells everything otherwise. */
    private Report.Asked ask(Cohort cohort) {
        var probing = arena.probing(cohort, requests / 2, cohort.size(), begun);
        var before = probing.ask();
        cohort.tellOtherwise();
        var after = probing.ask();
        return new Report.Asked(
                2 * before.size(), Probing.kinds(before), probing.differences(before, after), probing.broken(before));
    }
}
