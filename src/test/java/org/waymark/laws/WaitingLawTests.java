package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ADOPTION_ORDER;
import static org.waymark.shared.Milestone.DISRUPTION;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.LEFT_CARE;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;
import static org.waymark.shared.Milestone.PLAN_CHANGED;
import static org.waymark.timeliness.question.WaitingCohort.DURING;
import static org.waymark.timeliness.question.WaitingCohort.EXIT;
import static org.waymark.timeliness.question.WaitingCohort.STOCK;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.reference.RandomHistories;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.Stretches;
import org.waymark.timeliness.Stretches.Stretch;
import org.waymark.timeliness.TrackerReach;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.timeliness.question.WorkedCase;

/** How the cohorts of one question hang together, and with the measures that count the same children. */
class WaitingLawTests {
    /** The rest are in {@link WaitingAgreementTests} all the same. */
    private static final int EVERY_BUILD = 4;

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static TestHome home;

    record Pair(Milestone from, Milestone to) {}

    @BeforeAll
    static void tell() {
        home = new TestHome();
        Histories.send(home, RandomHistories.of(8, TestHome.COVENTRY, 250, "2018-19", 3));
    }

    @AfterAll
    static void close() {
        home.close();
    }

    static Stream<Pair> all() {
        return Stream.of(
                        new Pair(ENTERED_CARE, LEFT_CARE),
                        new Pair(PLACEMENT_ORDER, MOVED_IN),
                        new Pair(ADM_DECISION, MOVED_IN),
                        new Pair(MATCH, MOVED_IN),
                        new Pair(MOVED_IN, ADOPTION_ORDER),
                        new Pair(ENTERED_CARE, ADM_DECISION),
                        new Pair(ADM_DECISION, PLACEMENT_ORDER),
                        new Pair(PLACEMENT_ORDER, MATCH),
                        new Pair(ADM_DECISION, PLAN_CHANGED),
                        new Pair(MOVED_IN, DISRUPTION))
                .limit(Thorough.IS_ASKED_FOR ? Long.MAX_VALUE : EVERY_BUILD);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoWaitsOnTheLastDayIsBetweenTheTwo(Pair pair) {
        for (var year : EveryMeasure.YEARS) {
            assertThat(children(stretches(pair, STOCK, year)))
                    .isNotEmpty()
                    .isEqualTo(counted("BETWEEN:" + pair.from() + ":" + pair.to(), year));
        }
    }

    /**
     * Who had arrived before the clock started counts on the day on which it starts. Moving in is seen in how a child
     * lives, where a tracker may have told another day; and of an order that only a legal status shows no day is known.
     */
    @ParameterizedTest
    @MethodSource("all")
    void everyoneWhoArrivedIsSeenOrLeftOutByName(Pair pair) {
        for (var year : EveryMeasure.YEARS) {
            var dated = counted("INTERVAL:" + pair.from() + ":" + pair.to(), year);
            var arrivals = stretches(pair, EXIT, year).stream()
                    .filter(each ->
                            "ARRIVED".equals(each.outcome()) || "NOT_SEEN_WAITING".equals(each.excludedBecause()))
                    .toList();
            assertThat(children(arrivals)).isNotEmpty().containsAll(dated);
            if (pair.to() != MOVED_IN && pair.to() != PLACEMENT_ORDER) {
                assertThat(dated)
                        .containsAll(children(arrivals.stream()
                                .filter(each -> !Objects.equals(each.until(), 0))
                                .toList()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoWaitsWhenAYearEndsWaitsOnInTheNext(Pair pair) {
        for (int i = 1; i < EveryMeasure.YEARS.size(); i++) {
            var before = EveryMeasure.YEARS.get(i - 1);
            var year = EveryMeasure.YEARS.get(i);
            int length = (int) ChronoUnit.DAYS.between(before.endsOn(), year.endsOn());
            var carried = stretches(pair, STOCK, before).stream()
                    .map(each -> inAYear(each, 0, length))
                    .collect(Collectors.toCollection(ArrayList::new));
            var during = stretches(pair, DURING, year);
            var seen = during.stream()
                    .filter(each -> each.excludedBecause() == null)
                    .map(each -> inAYear(each, Objects.requireNonNull(each.after()), length))
                    .toList();
            seen.forEach(carried::remove);
            assertThat(carried.stream().map(each -> each.split(" ")[0]))
                    .as("the rest has a clock that started nobody knows when")
                    .isSubsetOf(children(during.stream()
                            .filter(each -> each.excludedBecause() != null)
                            .toList()));
        }
    }

    private static String inAYear(Stretch stretch, int before, int length) {
        int days = Objects.requireNonNull(stretch.until()) - before;
        boolean waits = days > length || stretch.outcome() == null;
        return stretch.child() + (waits ? " waits" : " " + days + " " + stretch.outcome());
    }

    /** Whom a measure considered, the ones left out too. */
    private static Set<String> counted(String measure, Period period) {
        return home.workings(measure, period, NOW, TestHome.COVENTRY).cases().stream()
                .map(WorkedCase::caseKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Stretch> stretches(Pair pair, WaitingCohort cohort, Period period) {
        return home.projection()
                .warehouse()
                .read(session -> Stretches.of(
                        session,
                        pair.from(),
                        pair.to(),
                        List.of(cohort),
                        List.of(period),
                        List.of(),
                        new Scope(NOW, List.of(TestHome.COVENTRY), Map.of()),
                        TrackerReach.between(pair.from(), pair.to(), session, NOW, List.of(TestHome.COVENTRY))
                                .within(Coverage.of(session, NOW, List.of(TestHome.COVENTRY))
                                        .seen())))
                .getOrDefault(new Stretches.Key(period.label(), cohort, List.of()), List.of());
    }

    private static Set<String> children(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::child).collect(Collectors.toCollection(TreeSet::new));
    }
}
