package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RandomHistoriesTests {

    private static final List<String> MEASURES = List.of(
            "ADM_DECISIONS",
            "PLACEMENT_ORDERS",
            "MATCHED",
            "PLACED",
            "APPLICATIONS",
            "ADOPTED",
            "PLAN_CHANGES",
            "DISRUPTIONS",
            "PLACED_AT_PERIOD_END",
            "AWAITING_MATCH_AT_PERIOD_END",
            "AWAITING_PLACEMENT_AT_PERIOD_END",
            "A1",
            "A10",
            "A2",
            "A3",
            "A3_ADOPTED",
            "A3_CENSORED",
            "A20",
            "EARLY_PERMANENCE",
            "LOOKED_AFTER_AT_PERIOD_END",
            "INTERVAL:ADM_DECISION:MOVED_IN",
            "INTERVAL:APPLICATION:ADOPTION_ORDER");

    @Test
    void twoHundredHistoriesAreAnswered() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 8, "2019-20", 5);
            Random random = new Random(seed);
            Reference reference = new Reference(history);
            Instant knownAt = history.get(random.nextInt(history.size())).asAt();
            for (String measure : MEASURES) {
                LocalDate start = LocalDate.of(2019 + random.nextInt(5), 4, 1);
                List<Case> cases =
                        reference.cases(measure, start, start.plusYears(1).minusDays(1), knownAt);
                seen.merge(measure, reference.figure(cases).count(), Integer::sum);
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(MEASURES);
        assertThat(seen.values()).allMatch(count -> count > 0);
    }

    @Test
    void theOrderOfSubmittingDoesNotMatter() {
        for (long seed = 0; seed < 20; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 8, "2020-21", 4);
            List<Submitted> shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, new Random(seed));
            LocalDate start = LocalDate.of(2020, 4, 1);
            Instant knownAt = Instant.parse("2026-10-31T00:00:00Z");
            for (String measure : MEASURES) {
                assertThat(new Reference(shuffled).cases(measure, start, start.plusYears(4), knownAt))
                        .isEqualTo(new Reference(history).cases(measure, start, start.plusYears(4), knownAt));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameHistory() {
        assertThat(RandomHistories.of(7, "E08000026", 20, "2020-21", 3))
                .isEqualTo(RandomHistories.of(7, "E08000026", 20, "2020-21", 3));
    }

    @Test
    void everySubmissionIsOneThatAnImporterAccepts() {
        for (long seed = 0; seed < 200; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 12, "2021-22", 5);
            Set<String> taken = new HashSet<>();
            for (Submitted submitted : history) {
                for (String kind : List.of("header", "milestones")) {
                    if (submitted.files().containsKey(kind)) {
                        assertThat(taken.add(submitted.year() + kind + submitted.asAt()))
                                .isTrue();
                    }
                }
                assertAcceptable(submitted);
            }
        }
    }

    private static void assertAcceptable(Submitted submitted) {
        CollectionYear year = new CollectionYear(submitted.year());
        assertThat(submitted.asAt())
                .isAfter(year.ends().plusDays(1).atStartOfDay(Statement.LONDON).toInstant())
                .isBefore(Instant.parse("2026-11-01T00:00:00Z"));
        Set<String> header = new HashSet<>();
        Map<String, LocalDate> lastEnd = new TreeMap<>();
        Map<String, LocalDate> lastBegin = new TreeMap<>();
        for (Map<String, String> row : rows(submitted, "header")) {
            assertThat(header.add(row.get("CHILD"))).isTrue();
            assertDates(row, year, "DOB");
        }
        for (Map<String, String> row : rows(submitted, "episodes")) {
            String child = row.get("CHILD");
            Episode episode = Episode.of(row, new Order(submitted.asAt(), "", 0, submitted.asAt(), ""));
            assertThat(header).contains(child);
            assertDates(row, year, "DECOM", "DEC");
            assertThat(episode.decom()).isAfterOrEqualTo(lastEnd.getOrDefault(child, LocalDate.MIN));
            assertThat(episode.decom()).isAfter(lastBegin.getOrDefault(child, LocalDate.MIN));
            assertThat(episode.dec() == null).isEqualTo(episode.rec().isEmpty());
            assertThat(episode.dec() == null || !episode.dec().isBefore(episode.decom()))
                    .isTrue();
            lastBegin.put(child, episode.decom());
            lastEnd.put(child, episode.dec() == null ? LocalDate.MAX : episode.dec());
        }
        Set<String> decisions = new HashSet<>();
        for (Map<String, String> row : rows(submitted, "placed_for_adoption")) {
            assertThat(header).contains(row.get("CHILD"));
            assertThat(decisions.add(row.get("CHILD") + row.get("DATE_PLACED"))).isTrue();
            assertThat(row.get("DATE_PLACED_CEASED").isEmpty())
                    .isEqualTo(row.get("REASON_PLACED_CEASED").isEmpty());
            assertDates(row, year, "DOB", "DATE_PLACED", "DATE_PLACED_CEASED");
        }
        Set<String> adopted = new HashSet<>();
        for (Map<String, String> row : rows(submitted, "ad1")) {
            assertThat(header).contains(row.get("CHILD"));
            assertThat(adopted.add(row.get("CHILD"))).isTrue();
            assertDates(row, year, "DOB", "DATE_INT", "DATE_MATCH");
        }
        LocalDate sent = submitted.asAt().atZone(Statement.LONDON).toLocalDate();
        for (Map<String, String> row : rows(submitted, "milestones")) {
            LocalDate occurred = Csv.isoDate(row, "occurred_on");
            LocalDate known = Csv.isoDate(row, "known_on");
            LocalDate knownOn = known == null ? sent : known;
            assertThat(knownOn).isBeforeOrEqualTo(sent);
            assertThat(occurred == null || !occurred.isAfter(knownOn)).isTrue();
        }
    }

    private static void assertDates(Map<String, String> row, CollectionYear year, String... columns) {
        for (String column : columns) {
            LocalDate date = Csv.returnDate(row, column);
            assertThat(date == null || !date.isAfter(year.ends())).isTrue();
        }
    }

    private static List<Map<String, String>> rows(Submitted submitted, String kind) {
        String text = submitted.files().get(kind);
        return text == null ? List.of() : Csv.rows(text);
    }
}
