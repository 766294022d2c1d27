package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
            "INTERVAL:APPLICATION:ADOPTION_ORDER",
            "INTERVAL:MOVED_IN:APPLICATION",
            "BETWEEN:ENTERED_CARE:ADM_DECISION",
            "BETWEEN:PROCEEDINGS_ISSUED:PLACEMENT_ORDER",
            "BETWEEN:PLACEMENT_ORDER:MATCH",
            "BETWEEN:MATCH:MOVED_IN",
            "BETWEEN:MOVED_IN:APPLICATION",
            "CARE_PROCEEDINGS",
            "CARE_PROCEEDINGS_26_WEEKS",
            "APPLICATION_WITHIN_10_WEEKS",
            "MATCHED_IN_REGION",
            "MATCHED_OTHER_REGION",
            "MATCHED_VOLUNTARY",
            "PLACED_OUT_OF_AREA",
            "CONTACT_PLANS",
            "ADOPTED_WITH_DIRECT_CONTACT",
            "ADOPTED_WITH_LETTERBOX_CONTACT",
            "ADOPTED_WITH_DIGITAL_CONTACT",
            "ADOPTED_WITH_SIBLING_CONTACT",
            "SIBLING_CONTACT",
            "LIFE_STORY_BOOK_ON_TIME",
            "LATER_LIFE_LETTER_ON_TIME",
            "DELAYS",
            "ADOPTED_MINORITY",
            "ADOPTED_MINORITY_OF_ALL",
            "ADOPTED_OTHER_THAN_WHITE",
            "ADOPTED_WITH_EARLY_PERMANENCE",
            "EARLY_PERMANENCE_DECISIONS",
            "PLACED_WITHIN_12_MONTHS",
            "A4",
            "SPECIAL_GUARDIANSHIP",
            "WAITING_18_MONTHS_SINCE_ENTRY",
            "WAITING_12_MONTHS_SINCE_ORDER",
            "WAITING_18_MONTHS_SINCE_ORDER",
            "EXTERNAL_SEARCHES",
            "SIBLINGS_PLACED_APART");

    private static final List<String> DIMENSIONS =
            List.of("SIBLING_GROUP_SIZE", "PLACED_WITH_SIBLINGS", "MINORITY_ETHNIC", "LEGAL_ROUTE");

    private static final Instant AFTER_ALL = Instant.parse("2026-10-31T00:00:00Z");

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
            Reference inOrder = new Reference(history);
            Reference outOfOrder = new Reference(shuffled);
            for (String measure : MEASURES) {
                assertThat(outOfOrder.cases(measure, start, start.plusYears(4), AFTER_ALL))
                        .isEqualTo(inOrder.cases(measure, start, start.plusYears(4), AFTER_ALL));
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
                for (String kind : List.of("header", "milestones", "siblings")) {
                    if (submitted.files().containsKey(kind)) {
                        assertThat(taken.add(submitted.year() + kind + submitted.asAt()))
                                .isTrue();
                    }
                }
                assertAcceptable(submitted);
                assertAcceptableSiblings(submitted);
            }
            assertSiblingsAloneHaveTheirMoment(history);
        }
    }

    @Test
    void siblingsFilesComeInEveryWay() {
        Map<String, Integer> ways = new TreeMap<>();
        for (long seed = 0; seed < 100; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 12, "2020-21", 4);
            Map<String, Set<String>> told = new TreeMap<>();
            Set<String> moments = new HashSet<>();
            Instant latest = Instant.MIN;
            for (Submitted submitted : history) {
                if (!submitted.files().containsKey("siblings")) {
                    continue;
                }
                Map<String, Set<String>> groups = linesByGroup(submitted);
                add(ways, submitted.isReturn() ? "with a return" : "alone", true);
                add(ways, "withdrawn with its return", submitted.isReturn() && submitted.withdrawn());
                add(ways, "withdrawn alone", !submitted.isReturn() && submitted.withdrawn());
                add(ways, "only its header", groups.isEmpty());
                add(ways, "sent late", submitted.asAt().isBefore(latest));
                add(ways, "at one moment for two years", !moments.add(String.valueOf(submitted.asAt())));
                latest = submitted.asAt().isAfter(latest) ? submitted.asAt() : latest;
                groups.forEach((group, lines) -> {
                    Set<String> before = told.put(group, lines);
                    add(ways, "a group told again", before != null && before.equals(lines));
                    add(ways, "a group told otherwise", before != null && !before.equals(lines));
                });
            }
        }
        assertThat(ways)
                .containsOnlyKeys(
                        "with a return",
                        "alone",
                        "withdrawn with its return",
                        "withdrawn alone",
                        "only its header",
                        "sent late",
                        "at one moment for two years",
                        "a group told again",
                        "a group told otherwise");
        assertThat(ways.values()).allMatch(count -> count >= 10);
    }

    @Test
    void siblingsRowsSayAllThatTheyCan() {
        Map<String, Integer> rows = new TreeMap<>();
        for (long seed = 0; seed < 100; seed++) {
            for (Submitted submitted : RandomHistories.of(seed, "E08000026", 12, "2020-21", 4)) {
                Map<String, Set<String>> members = new TreeMap<>();
                for (Map<String, String> row : rows(submitted, "siblings")) {
                    add(rows, "joined", !row.get("joined_on").isEmpty());
                    add(rows, "always there", row.get("joined_on").isEmpty());
                    add(rows, "left", !row.get("left_on").isEmpty());
                    add(rows, "placed " + row.get("placed"), true);
                    add(rows, "never in a return", row.get("child_id").startsWith("X"));
                    members.computeIfAbsent(row.get("group_id"), _ -> new HashSet<>())
                            .add(row.get("child_id"));
                }
                members.values().forEach(group -> add(rows, "group of " + Math.min(group.size(), 4), true));
            }
        }
        assertThat(rows)
                .containsOnlyKeys(
                        "joined",
                        "always there",
                        "left",
                        "placed ",
                        "placed together",
                        "placed apart",
                        "placed yes",
                        "placed no",
                        "never in a return",
                        "group of 1",
                        "group of 2",
                        "group of 3",
                        "group of 4");
        assertThat(rows.values()).allMatch(count -> count >= 100);
    }

    @Test
    void everyRuleOfBelongingDecidesSomewhere() {
        Map<String, Integer> rules = new TreeMap<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 12, "2020-21", 4);
            Knowledge knowledge = Knowledge.at(AFTER_ALL, history);
            for (Case each : casesOfFourYears(history, "LOOKED_AFTER_AT_PERIOD_END", "ADM_DECISIONS", "ADOPTED")) {
                List<Membership> holding = knowledge.siblingGroups.holding(each.child(), each.countedOn());
                Membership best = knowledge.siblingGroups.of(each.child(), each.countedOn());
                for (Membership other : holding) {
                    boolean sameDay = best != null && best.joinedOrEver().equals(other.joinedOrEver());
                    if (best == null || best == other) {
                        continue;
                    }
                    if (!best.group().equals(other.group())) {
                        add(rules, "the latest joined", !sameDay);
                        add(rules, "the last told", sameDay && !best.toldBy().equals(other.toldBy()));
                        add(rules, "the smallest id", sameDay && best.toldBy().equals(other.toldBy()));
                    } else {
                        boolean otherwise = !best.placedWithSiblings().equals(other.placedWithSiblings());
                        add(rules, "the latest row", !sameDay);
                        add(rules, "the smallest code", sameDay && otherwise);
                    }
                }
            }
        }
        assertThat(rules)
                .containsOnlyKeys(
                        "the latest joined", "the last told", "the smallest id", "the latest row", "the smallest code");
        assertThat(rules.values()).allMatch(count -> count >= 10);
    }

    @Test
    void everyCodeOfSiblingsAndRoutesOccurs() {
        Map<String, Integer> codes = new TreeMap<>();
        for (long seed = 0; seed < 100; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 12, "2020-21", 4);
            for (Case each : casesOfFourYears(history, "LOOKED_AFTER_AT_PERIOD_END", "A1", "A3")) {
                for (String dimension : DIMENSIONS) {
                    add(codes, dimension + " " + each.dimensions().get(dimension), true);
                }
            }
        }
        assertThat(codes)
                .containsOnlyKeys(
                        "SIBLING_GROUP_SIZE 1",
                        "SIBLING_GROUP_SIZE 2",
                        "SIBLING_GROUP_SIZE 3+",
                        "PLACED_WITH_SIBLINGS YES",
                        "PLACED_WITH_SIBLINGS NO",
                        "PLACED_WITH_SIBLINGS NOT_KNOWN",
                        "MINORITY_ETHNIC YES",
                        "MINORITY_ETHNIC NO",
                        "MINORITY_ETHNIC NOT_KNOWN",
                        "LEGAL_ROUTE CONSENT",
                        "LEGAL_ROUTE PLACEMENT_ORDER",
                        "LEGAL_ROUTE NOT_KNOWN");
        assertThat(codes.values()).allMatch(count -> count >= 100);
    }

    @Test
    void familiesAreMixedInEveryWay() {
        Map<String, Integer> mixed = new TreeMap<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Submitted> history = RandomHistories.of(seed, "E08000026", 12, "2020-21", 4);
            for (String measure : List.of("A2", "A3")) {
                Map<String, List<Case>> families =
                        casesOfFourYears(history, measure).stream().collect(Collectors.groupingBy(Case::siblingGroup));
                for (Case merged : Reference.bySiblingGroup(casesOfFourYears(history, measure))) {
                    List<Case> family = families.getOrDefault(merged.siblingGroup(), List.of());
                    long leftOut =
                            family.stream().filter(each -> !each.counts()).count();
                    long reasons = family.stream()
                            .map(Case::excludedBecause)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count();
                    add(mixed, "left out in part", merged.counts() && leftOut > 0);
                    add(mixed, "left out for several reasons", !merged.counts() && reasons > 1);
                    add(
                            mixed,
                            "in the numerator in part",
                            Boolean.FALSE.equals(merged.inNumerator())
                                    && family.stream().anyMatch(each -> Boolean.TRUE.equals(each.inNumerator())));
                    for (String dimension : DIMENSIONS) {
                        add(
                                mixed,
                                dimension,
                                "DIFFERS".equals(merged.dimensions().get(dimension)));
                    }
                }
            }
        }
        Set<String> ways = new HashSet<>(DIMENSIONS);
        ways.addAll(Set.of("left out in part", "left out for several reasons", "in the numerator in part"));
        assertThat(mixed).containsOnlyKeys(ways);
        assertThat(mixed.values()).allMatch(count -> count >= 10);
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

    private static void assertAcceptableSiblings(Submitted submitted) {
        LocalDate sent = submitted.asAt().atZone(Statement.LONDON).toLocalDate();
        List<Map<String, String>> rows = rows(submitted, "siblings");
        assertThat(rows).doesNotHaveDuplicates();
        for (Map<String, String> row : rows) {
            LocalDate joined = Csv.isoDate(row, "joined_on");
            LocalDate left = Csv.isoDate(row, "left_on");
            assertThat(row.get("group_id")).isNotEmpty();
            assertThat(row.get("child_id")).isNotEmpty();
            assertThat(row.get("placed")).isIn("", "together", "apart", "yes", "no");
            assertThat(joined == null || !joined.isAfter(sent)).isTrue();
            assertThat(left == null || !left.isAfter(sent)).isTrue();
            assertThat(joined == null || left == null || !left.isBefore(joined)).isTrue();
        }
    }

    private static void assertSiblingsAloneHaveTheirMoment(List<Submitted> history) {
        for (Submitted submitted : history) {
            if (submitted.files().keySet().equals(Set.of("siblings"))) {
                assertThat(history.stream().filter(other -> other.asAt().equals(submitted.asAt())))
                        .hasSize(1);
            }
        }
    }

    private static List<Case> casesOfFourYears(List<Submitted> history, String... measures) {
        Reference reference = new Reference(history);
        List<Case> cases = new ArrayList<>();
        for (String measure : measures) {
            cases.addAll(reference.cases(measure, LocalDate.of(2020, 4, 1), LocalDate.of(2024, 3, 31), AFTER_ALL));
        }
        return cases;
    }

    private static Map<String, Set<String>> linesByGroup(Submitted submitted) {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (Map<String, String> row : rows(submitted, "siblings")) {
            lines.computeIfAbsent(row.get("group_id"), _ -> new HashSet<>()).add(row.toString());
        }
        return lines;
    }

    private static void add(Map<String, Integer> counts, String what, boolean happened) {
        if (happened) {
            counts.merge(what, 1, Integer::sum);
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
