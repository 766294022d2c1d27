package org.waymark.laws;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ADOPTION_ORDER;
import static org.waymark.shared.Milestone.APPLICATION;
import static org.waymark.shared.Milestone.DISRUPTION;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.FAMILY_FINDING;
import static org.waymark.shared.Milestone.LEFT_CARE;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;
import static org.waymark.shared.Milestone.PLAN_CHANGED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.reference.RandomHistories;
import org.waymark.reference.Submitted;
import org.waymark.reference.WaitingReference;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.Stretches;
import org.waymark.timeliness.TrackerReach;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.timeliness.question.Window;

/** Every stretch of waiting of random histories, as every cohort looks at it, against the naive one. */
class WaitingAgreementTests {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final List<String> AUTHORITIES = List.of(TestHome.COVENTRY, "E08000029");
    private static final List<WaitingCohort> COHORTS = List.of(WaitingCohort.values());

    private record Pair(Milestone from, Milestone to) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(ENTERED_CARE, ADM_DECISION),
            new Pair(ENTERED_CARE, MOVED_IN),
            new Pair(ENTERED_CARE, LEFT_CARE),
            new Pair(ADM_DECISION, PLACEMENT_ORDER),
            new Pair(ADM_DECISION, MOVED_IN),
            new Pair(ADM_DECISION, PLAN_CHANGED),
            new Pair(FAMILY_FINDING, MATCH),
            new Pair(PLACEMENT_ORDER, MATCH),
            new Pair(PLACEMENT_ORDER, MOVED_IN),
            new Pair(PLACEMENT_ORDER, ADOPTION_ORDER),
            new Pair(MATCH, MOVED_IN),
            new Pair(MOVED_IN, APPLICATION),
            new Pair(MOVED_IN, DISRUPTION),
            new Pair(MOVED_IN, ADOPTION_ORDER));

    private static final List<Period> WINDOWS = Stream.of(
                    EveryMeasure.YEARS, Window.THREE_YEARS.endingIn(new FinancialYear(2020)))
            .flatMap(List::stream)
            .toList();

    static List<Long> seeds() {
        return Thorough.IS_ASKED_FOR ? List.of(3L, 4L, 5L, 6L) : List.of(3L);
    }

    /** Every pair as known now, and as known earlier a few; all where there is time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesOnEveryStretch(long seed) {
        var history = history(seed);
        try (var home = new TestHome()) {
            Histories.send(home, history);
            for (var knownAt : List.of(Instant.parse("2020-12-01T00:00:00Z"), NOW)) {
                var reference = new WaitingReference(history, knownAt);
                for (var pair : Thorough.IS_ASKED_FOR || knownAt.equals(NOW) ? PAIRS : PAIRS.subList(3, 6)) {
                    assertThat(ours(home, pair, knownAt))
                            .as("%s to %s as known at %s", pair.from(), pair.to(), knownAt)
                            .isEqualTo(theirs(reference, pair));
                }
            }
        }
    }

    /**
     * The first authority has sent no tracker for the last year. The second has withdrawn what it told of the middle year,
     * so that there is a gap in what is seen.
     */
    private static List<Submitted> history(long seed) {
        List<Submitted> history = new ArrayList<>();
        RandomHistories.of(seed, AUTHORITIES.getFirst(), 130, "2018-19", 3).stream()
                .map(each -> each.year().equals("2020-21") ? withoutTracker(each) : each)
                .filter(each -> !each.files().isEmpty())
                .forEach(history::add);
        RandomHistories.of(seed + 100, AUTHORITIES.getLast(), 60, "2018-19", 3).stream()
                .map(each -> each.isReturn() && each.year().equals("2019-20") ? each.asWithdrawn() : each)
                .forEach(history::add);
        Collections.shuffle(history, new Random(seed));
        return history;
    }

    private static Submitted withoutTracker(Submitted sent) {
        var files = new HashMap<>(sent.files());
        files.remove("milestones");
        return new Submitted(sent.authority(), sent.year(), sent.asAt(), sent.withdrawn(), files);
    }

    /** A stretch and whose it is. */
    private record Line(String family, String text) {}

    private static Map<Stretches.Key, List<String>> ours(TestHome home, Pair pair, Instant knownAt) {
        var found = home.projection()
                .warehouse()
                .read(session -> Stretches.of(
                        session,
                        pair.from(),
                        pair.to(),
                        COHORTS,
                        WINDOWS,
                        List.of(Dimension.SEX),
                        new Scope(knownAt, AUTHORITIES, Map.of()),
                        TrackerReach.between(pair.from(), pair.to(), session, knownAt, AUTHORITIES)
                                .within(Coverage.of(session, knownAt, AUTHORITIES)
                                        .seen())));
        Map<Stretches.Key, List<String>> cells = new HashMap<>();
        found.forEach((key, stretches) -> cells.put(
                key,
                families(stretches.stream()
                        .map(each -> new Line(
                                each.family(),
                                text(each.after(), each.until(), each.outcome(), each.excludedBecause())))
                        .toList())));
        return cells;
    }

    private static Map<Stretches.Key, List<String>> theirs(WaitingReference reference, Pair pair) {
        Map<Stretches.Key, List<Line>> lines = new HashMap<>();
        for (var period : WINDOWS) {
            for (var cohort : COHORTS) {
                var found = reference.of(
                        pair.from().name(), pair.to().name(), cohort.name(), period.startsOn(), period.endsOn());
                for (var each : found) {
                    var line = new Line(
                            each.family(), text(each.after(), each.until(), each.outcome(), each.excludedBecause()));
                    for (var codes : List.of(List.<String>of(), List.of(each.sex()))) {
                        lines.computeIfAbsent(new Stretches.Key(period.label(), cohort, codes), _ -> new ArrayList<>())
                                .add(line);
                    }
                }
            }
        }
        Map<Stretches.Key, List<String>> cells = new HashMap<>();
        lines.forEach((key, each) -> cells.put(key, families(each)));
        return cells;
    }

    private static String text(
            @Nullable Object after,
            @Nullable Object until,
            @Nullable String outcome,
            @Nullable String excludedBecause) {
        return after + ".." + until + " " + outcome + " " + excludedBecause;
    }

    /** What each family's children waited, without the name of the family. */
    private static List<String> families(List<Line> lines) {
        return lines.stream()
                .collect(groupingBy(Line::family, TreeMap::new, Collectors.mapping(Line::text, Collectors.toList())))
                .values()
                .stream()
                .map(each -> each.stream().sorted().collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }
}
