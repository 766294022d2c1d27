package org.waymark.laws;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;

/**
 * Random counts.csv files, some sent late and some withdrawn, against a plain second reading of what they say: at each
 * instant a file says of each year and count that it names what it knew by then, and of several the one that spoke last
 * holds. And the laws: the order of importing does not matter, twice is once, a rebuild gives the same.
 */
class CountsAgreementTests {
    private static final List<String> GROUPS = List.of("white", "mixed", "asian", "black", "other", "not_known");
    private static final List<Integer> YEARS = List.of(2020, 2021, 2022);

    private static final List<Period> PERIODS = YEARS.stream()
            .map(year ->
                    Period.parse("%d-%02d".formatted(year, (year + 1) % 100)).orElseThrow())
            .toList();

    private record Row(int year, String key, int value, LocalDate knownOn) {
        String line() {
            return "%d-%02d,panel_members_by_ethnic_group,%s,%d,panel_list,%s"
                    .formatted(year, (year + 1) % 100, key, value, knownOn);
        }
    }

    private record Sent(LocalDate asAt, List<Row> rows, boolean withdrawn) {
        String text() {
            return rows.stream().map(Row::line).collect(joining("\n", "year,what,key,value,source,known_on\n", "\n"));
        }
    }

    /** What a file said of a year from a day on. */
    private record Said(LocalDate since, Sent by) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreesWithAPlainReadingAtEveryInstant(long seed) {
        var random = new Random(seed);
        var history = history(random);
        try (var home = new TestHome();
                var shuffled = new TestHome()) {
            tell(home, history);
            var inAnotherOrder = new ArrayList<>(history);
            Collections.shuffle(inAnotherOrder, random);
            tell(shuffled, inAnotherOrder);

            for (var day = LocalDate.of(2021, 1, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(29)) {
                var expected = expected(history, day);
                assertThat(answered(home, day)).as("seed %d on %s", seed, day).isEqualTo(expected);
                assertThat(answered(shuffled, day)).isEqualTo(expected);
            }
            var before = home.tables();
            history.stream()
                    .filter(sent -> !sent.withdrawn())
                    .forEach(sent ->
                            assertThat(send(home, sent)).as("sent again").isEqualTo(Status.UNCHANGED));
            assertThat(home.tables()).isEqualTo(before);
            home.rebuild();
            assertThat(home.tables()).isEqualTo(before);
        }
    }

    private static List<Sent> history(Random random) {
        List<Sent> history = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var asAt = LocalDate.of(2023, 4, 1).plusDays(i * 90L + random.nextInt(80));
            Map<String, Row> rows = new TreeMap<>();
            for (int j = 0; j < 9; j++) {
                var knownOn = random.nextBoolean() ? asAt : asAt.minusDays(random.nextInt(800));
                var row = new Row(
                        YEARS.get(random.nextInt(3)), GROUPS.get(random.nextInt(6)), random.nextInt(5), knownOn);
                rows.putIfAbsent(row.year() + row.key() + row.knownOn(), row);
            }
            history.add(new Sent(asAt, List.copyOf(rows.values()), random.nextInt(6) == 0));
        }
        return history;
    }

    private static void tell(TestHome home, List<Sent> history) {
        for (var sent : history) {
            var report = home.send(
                    TestHome.COVENTRY, "2022-23", sent.asAt().toString(), false, Map.of("counts", sent.text()));
            assertThat(report.status()).as("%s", report.problems()).isEqualTo(Status.ACCEPTED);
            if (sent.withdrawn()) {
                home.withdraw(TestHome.COVENTRY, "2022-23", SubmissionKind.COUNTS, instant(sent.asAt()), report, 0);
            }
        }
    }

    private static Status send(TestHome home, Sent sent) {
        return home.send(TestHome.COVENTRY, "2022-23", sent.asAt().toString(), false, Map.of("counts", sent.text()))
                .status();
    }

    /** By year and ethnic group; nothing where it is none. */
    private static Map<String, Integer> expected(List<Sent> history, LocalDate day) {
        Map<String, Integer> expected = new TreeMap<>();
        for (int year : YEARS) {
            List<Said> sayings = new ArrayList<>();
            for (var sent : history) {
                var rows =
                        sent.rows().stream().filter(row -> row.year() == year).toList();
                if (!sent.withdrawn() && !rows.isEmpty()) {
                    rows.forEach(row -> sayings.add(new Said(row.knownOn(), sent)));
                    sayings.add(new Said(sent.asAt(), sent));
                }
            }
            sayings.stream()
                    .filter(said -> !said.since().isAfter(day))
                    .max(Comparator.comparing(Said::since)
                            .thenComparing(said -> said.by().asAt()))
                    .ifPresent(last -> last.by().rows().stream()
                            .filter(row -> row.year() == year && !row.knownOn().isAfter(last.since()))
                            .collect(groupingBy(Row::key))
                            .forEach((key, rows) -> rows.stream()
                                    .max(Comparator.comparing(Row::knownOn))
                                    .filter(row -> row.value() > 0)
                                    .ifPresent(row -> expected.put(year + " " + key, row.value()))));
        }
        return expected;
    }

    private static Map<String, Integer> answered(TestHome home, LocalDate day) {
        home.projection();
        var cells =
                home.cells("PANEL_MEMBERS", PERIODS, List.of(Dimension.ETHNIC_GROUP), instant(day), TestHome.COVENTRY);
        Map<String, Integer> answered = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        cells.forEach((key, cell) -> {
            var year = key.period().substring(0, 4);
            if (key.codes().isEmpty()) {
                totals.put(year, cell.cases());
            } else {
                answered.put(year + " " + key.codes().getFirst().toLowerCase(Locale.ROOT), cell.cases());
            }
        });
        Map<String, Integer> sums = new TreeMap<>();
        answered.forEach((part, count) -> sums.merge(part.substring(0, 4), count, Integer::sum));
        assertThat(sums).as("parts sum to the total").isEqualTo(totals);
        return answered;
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    }
}
