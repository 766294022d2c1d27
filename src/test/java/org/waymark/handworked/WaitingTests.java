package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ADOPTION_ORDER;
import static org.waymark.shared.Milestone.DISRUPTION;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.FAMILY_FINDING;
import static org.waymark.shared.Milestone.LATER_LIFE_LETTER;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;
import static org.waymark.shared.Milestone.PLAN_CHANGED;
import static org.waymark.timeliness.question.WaitingCohort.DURING;
import static org.waymark.timeliness.question.WaitingCohort.ENTRY;
import static org.waymark.timeliness.question.WaitingCohort.EXIT;
import static org.waymark.timeliness.question.WaitingCohort.STOCK;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.WaitingAnswer;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionKind;
import org.waymark.statistics.OtherWaysOut;
import org.waymark.statistics.WaitingCurve;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.timeliness.question.WaitingQuestion;
import org.waymark.timeliness.question.Window;

/** Who waits from when to when, and what becomes of it. Every child here entered care on 6 April 2020. */
class WaitingTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private Map<String, String> waiting(
            Milestone from, Milestone to, WaitingCohort cohort, String year, Instant knownAt, Dimension... by) {
        return answer(from, to, cohort, year, knownAt, by).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.keys().stream().map(key -> key.code()).collect(Collectors.joining("/")),
                        row -> words(row.shown())));
    }

    private WaitingAnswer answer(
            Milestone from, Milestone to, WaitingCohort cohort, String year, Instant knownAt, Dimension... by) {
        var question = new WaitingQuestion(
                from,
                to,
                List.of(cohort),
                List.of(FinancialYear.parse(year).orElseThrow()),
                Window.ONE_YEAR,
                List.of(by),
                Map.of(),
                OtherWaysOut.END_THE_WAIT,
                100,
                knownAt,
                null);
        var gate =
                new Gate(story.home().projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);
        return gate.waiting(question, new Asker("analyst", null));
    }

    private String waiting(Milestone from, Milestone to, WaitingCohort cohort, String year) {
        return waiting(from, to, cohort, year, Story.instant(Story.NOW)).get("");
    }

    private WaitingAnswer.Shown shown(Milestone from, Milestone to, WaitingCohort cohort, String year) {
        return (WaitingAnswer.Shown) answer(from, to, cohort, year, Story.instant(Story.NOW))
                .rows()
                .getFirst()
                .shown();
    }

    private static String words(WaitingAnswer.PublishedWait wait) {
        return switch (wait) {
            case WaitingAnswer.NotAvailable missing -> missing.text();
            case WaitingAnswer.Shown shown ->
                "%d children, %d still wait, %s%s; %s"
                        .formatted(
                                shown.children(),
                                shown.stillWaiting(),
                                shown.waysOut(),
                                shown.excluded().isEmpty() ? "" : ", without " + shown.excluded(),
                                shown.curve().steps().stream()
                                        .map(WaitingTests::words)
                                        .collect(Collectors.joining(" ")));
        };
    }

    /** Day, at risk, and the share that still waits. */
    private static String words(WaitingCurve.Step step) {
        return String.format(Locale.ROOT, "%d:%d:%.3f", step.day(), step.atRisk(), step.survival());
    }

    private static final String ORDERED = """
            S C1 U6 2020-04-06..2020-10-05 X1
            L E1 U6 2020-10-05..
            decided 2020-09-07
            """;

    /** From the order on 5 October to 14 November 40 days, to 24 December 80, to 31 March 177. */
    private Return fourWithAnOrder() {
        return Return.of("2020-21", "2021-06-30")
                .child("ARRIVES", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-14 X1
                        P E1 A6 2020-11-14..
                        decided 2020-09-07
                        """)
                .child("WAITS", ORDERED)
                .child("CHANGES", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..
                        sex 2
                        decided 2020-09-07..2020-11-14
                        """)
                .child("LEAVES", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-12-24 E4A
                        sex 2
                        decided 2020-09-07
                        """);
    }

    @Test
    void countsWhoStillWaitsForAsLongAsTheyAreSeenWaiting() {
        story.told(fourWithAnOrder());

        // On day 40 two of four stop waiting, one arrived: 2/4. On day 80 one of two: 1/4. WAITS is last seen on day
        // 177.
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("4 children, 1 still wait, {ARRIVED=1, PLAN_CHANGED=1, RETURNED_HOME=1}; "
                        + "40:4:0.500 80:2:0.250 177:1:0.250");
        var curve = shown(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21").curve();
        // 40 days by all, 40 by half, 20 by a quarter: 40 + 20 + 5.
        assertThat(curve.restrictedMean().value()).isEqualTo(65);
        // Half have stopped waiting from day 40 to day 80: the middle, as R has it. Only a quarter ever arrives.
        assertThat(curve.median().value()).isEqualTo(60);
        assertThat(curve.medianArrival().value()).isNull();
        assertThat(curve.incidence().get("ARRIVED").value()).isEqualTo(0.25);
        assertThat(shown(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21").meanOfArrived())
                .isEqualTo(40);
    }

    @Test
    void looksBackUponWhoStoppedWaiting() {
        story.told(fourWithAnOrder());

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, EXIT, "2020-21"))
                .isEqualTo("3 children, 0 still wait, {ARRIVED=1, PLAN_CHANGED=1, RETURNED_HOME=1}; "
                        + "40:3:0.333 80:1:0.000");
    }

    @Test
    void partsTheCurveByADimension() {
        story.told(fourWithAnOrder());

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21", Story.instant(Story.NOW), Dimension.SEX))
                .containsEntry("MALE", "2 children, 1 still wait, {ARRIVED=1}; 40:2:0.500 177:1:0.500")
                .containsEntry(
                        "FEMALE", "2 children, 0 still wait, {PLAN_CHANGED=1, RETURNED_HOME=1}; 40:2:0.500 80:1:0.000")
                .containsEntry("NOT_KNOWN", "0 children, 0 still wait, {}; ");
    }

    @Test
    void seesFromTheDecisionOnWhoIsOnTheWayToAFamily() {
        // From 6 April to the decision on 7 September 154 days: before it nobody could have been placed for adoption.
        // To 14 November 222, to 24 December 262, to 31 March 359. UNDECIDED is not on the way.
        story.told(fourWithAnOrder().child("UNDECIDED", "S C1 U6 2020-04-06.."));

        assertThat(waiting(ENTERED_CARE, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("4 children, 1 still wait, {ARRIVED=1, PLAN_CHANGED=1, RETURNED_HOME=1}; "
                        + "154:0:1.000 222:4:0.500 262:2:0.250 359:1:0.250");
        // What needs no plan is waited for by all from the first day.
        assertThat(waiting(ENTERED_CARE, ADM_DECISION, ENTRY, "2020-21"))
                .isEqualTo("5 children, 1 still wait, {ARRIVED=4}; 154:5:0.200 359:1:0.200");
    }

    @Test
    void seesFromTheFirstDayOfTheRecordsOnWhoWaitedBefore() {
        // CARRIED was decided on 10 January 2020, 81 days before 31 March; from the 82nd on it is seen. Its order on
        // 5 October is on day 269. NEW is decided on 1 March 2021: 30 days to 31 March.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("CARRIED", """
                        P C2 U6 2019-06-03..2020-10-05 X1
                        L E1 U6 2020-10-05..
                        decided 2020-01-10
                        """)
                .child("NEW", "S C2 U6 2020-12-07..", "decided 2021-03-01"));

        assertThat(waiting(ADM_DECISION, PLACEMENT_ORDER, DURING, "2020-21"))
                .isEqualTo("2 children, 1 still wait, {ARRIVED=1}; 30:1:1.000 81:0:1.000 269:1:0.000");
        assertThat(waiting(ADM_DECISION, PLACEMENT_ORDER, ENTRY, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {}; 30:1:1.000");
        assertThat(waiting(ADM_DECISION, PLACEMENT_ORDER, EXIT, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1}; 269:1:0.000");
    }

    @Test
    void followsWhoWaitsAtTheEndOfAYearIntoTheNext() {
        // However long WAITS has waited by 31 March 2021, it moves in on 10 May, 40 days later.
        story.told(fourWithAnOrder());
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, STOCK, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");

        story.told(Return.of("2021-22", "2022-06-30").child("WAITS", """
                        L E1 U6 2020-10-05..2021-05-10 X1
                        P E1 A6 2021-05-10..
                        decided 2020-09-07
                        """));

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, STOCK, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1}; 40:1:0.000");
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, STOCK, "2020-21", Story.instant("2022-06-29")))
                .containsValue("1 children, 1 still wait, {}; 0:1:1.000");
    }

    @Test
    void letsTheClockRunOnWhileAHomeLasts() {
        // BROKEN lives with adopters from day 28 to day 119 after the order, and again from day 147, 1 March.
        story.told(Return.of("2020-21", "2021-06-30").child("BROKEN", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        P E1 U6 2021-02-01..2021-03-01 X1
                        P E1 A6 2021-03-01..
                        decided 2020-09-07
                        """));

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=2}; 28:1:0.000 119:0:0.000 147:1:0.000");
        // And the first home of the two ended by the disruption, 91 days after it began.
        assertThat(waiting(MOVED_IN, ADOPTION_ORDER, ENTRY, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {DISRUPTED=1}; 30:2:1.000 91:1:0.000");
    }

    @Test
    void resumesWhenAChangedPlanIsMadeAgain() {
        // The plan changes on 2 November, day 28, and is made again on 4 January, day 91; 31 March is day 177.
        story.told(Return.of("2020-21", "2021-06-30").child("AGAIN", ORDERED.replace("decided 2020-09-07", """
                        decided 2020-09-07..2020-11-02
                        decided 2021-01-04
                        """)));

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {PLAN_CHANGED=1}; 28:1:0.000 91:0:0.000 177:1:0.000");
        // From the decision the clock starts anew: 56 days to 2 November, and 86 from 4 January to 31 March.
        assertThat(waiting(ADM_DECISION, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {PLAN_CHANGED=1}; 56:2:0.500 86:1:0.500");
    }

    @Test
    void countsNoughtDaysWhereTheMatchCameFirst() {
        // EARLY is matched before the order, SAME on its day: no wait, as in A2. LATE after 70 days, on 14 December.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("EARLY", ORDERED)
                .child("SAME", ORDERED)
                .child("LATE", ORDERED));
        story.tracked("2020-21", "2021-07-12", """
                EARLY,match,2020-09-21,,
                SAME,match,2020-10-05,,
                LATE,match,2020-12-14,,
                """);

        assertThat(waiting(PLACEMENT_ORDER, MATCH, ENTRY, "2020-21"))
                .isEqualTo("3 children, 0 still wait, {ARRIVED=3}; 0:3:0.333 70:1:0.000");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, DURING, "2020-21"))
                .isEqualTo("3 children, 0 still wait, {ARRIVED=3}; 0:3:0.333 70:1:0.000");
    }

    @Test
    void leavesOutByNameWhoCannotBeFollowed() {
        // OLDER has an order older than the records, CONSENTED moves in without one.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("OLDER", "P E1 U6 2020-05-11..", "decided 2020-04-10")
                .child("CONSENTED", """
                        S C2 U6 2020-04-06..2020-11-02 X1
                        P V2 A3 2020-11-02..
                        decided 2020-09-07
                        """));

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, DURING, "2020-21"))
                .isEqualTo("0 children, 0 still wait, {}, without {ORDER_BEFORE_RECORDS=1}; ");
        // From the day on which it is found waiting it can be followed.
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, STOCK, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, EXIT, "2020-21"))
                .isEqualTo("0 children, 0 still wait, {}, without {NOT_SEEN_WAITING=1}; ");
        assertThat(waiting(ENTERED_CARE, MOVED_IN, DURING, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1}, without {ENTERED_BEFORE_RECORDS=1}; "
                        + "154:0:1.000 210:1:0.000");
    }

    @Test
    void endsTheWaitAlsoWhereItsStartIsOlderThanTheRecords() {
        // All three came into care, and OLDER under its order, before the records. On 31 March 2021 UNDECIDED alone
        // still
        // waits for a decision, and nobody for a match.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("DECIDED", "P C2 U6 2019-06-03..", "decided 2020-09-07")
                .child("OLDER", "P E1 U6 2020-05-11..", "decided 2020-04-10")
                .child("UNDECIDED", "P C2 U6 2019-06-03.."));
        story.tracked("2020-21", "2021-07-12", "OLDER,match,2020-09-21,,\n");

        assertThat(waiting(ENTERED_CARE, ADM_DECISION, STOCK, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, STOCK, "2020-21")).isEqualTo("0 children, 0 still wait, {}; ");
        // The day is seen on which the wait ended, and not the one on which it began.
        assertThat(waiting(PLACEMENT_ORDER, MATCH, EXIT, "2020-21"))
                .isEqualTo("0 children, 0 still wait, {}, without {ORDER_BEFORE_RECORDS=1}; ");
    }

    @Test
    void looksAtACohortThatIsNamedTwiceOnce() {
        var question = new WaitingQuestion(
                PLACEMENT_ORDER,
                MOVED_IN,
                List.of(ENTRY, STOCK, ENTRY),
                null,
                Window.ONE_YEAR,
                List.of(),
                Map.of(),
                OtherWaysOut.END_THE_WAIT,
                100,
                null,
                null);

        assertThat(question.cohorts()).containsExactly(ENTRY, STOCK);
    }

    /** As nobody is followed after the adoption, all would seem to have stopped waiting on its day. */
    @Test
    void refusesWaitsThatBeginWhereNobodyIsFollowedAnyMore() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> waiting(ADOPTION_ORDER, LATER_LIFE_LETTER, ENTRY, "2020-21"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAD_WAITING"));
    }

    @Test
    void saysNothingOfWhatNoRecordTells() {
        story.told(fourWithAnOrder());

        assertThat(waiting(PLACEMENT_ORDER, MATCH, ENTRY, "2020-21")).isEqualTo("[x] not recorded");
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2021-22")).isEqualTo("[x] no return for 2021-22");
    }

    @Test
    void followsNobodyIntoAYearWithoutAReturn() {
        // 2021-22 is missing: WAITS is seen to 31 March 2021 and again from 1 April 2022, day 543 after the order, on.
        // It
        // is placed on 2 May 2022, day 574.
        story.told(fourWithAnOrder());
        story.told(Return.of("2022-23", "2023-06-30").child("WAITS", """
                        L E1 U6 2020-10-05..2022-05-02 X1
                        P E1 A6 2022-05-02..
                        decided 2020-09-07
                        """));

        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21")).endsWith("80:2:0.250 177:1:0.250");
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, DURING, "2022-23"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1}; 542:0:1.000 574:1:0.000");
    }

    /** From the order on 5 October 2020 to 31 March 2021 177 days, and to 31 March 2022 365 more, 542. */
    @Test
    void followsNobodyPastTheYearOfTheLastTracker() {
        // FOUND is matched on 14 December, day 70. After 31 March 2021 nobody could have told of a match of WAITS.
        story.told(Return.of("2020-21", "2021-06-30").child("FOUND", ORDERED).child("WAITS", ORDERED));
        story.tracked("2020-21", "2021-07-12", "FOUND,match,2020-12-14,,\n");
        story.told(Return.of("2021-22", "2022-06-30").child("FOUND", ORDERED).child("WAITS", ORDERED));

        assertThat(waiting(PLACEMENT_ORDER, MATCH, ENTRY, "2020-21"))
                .isEqualTo("2 children, 1 still wait, {ARRIVED=1}; 70:2:0.500 177:1:0.500");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, STOCK, "2020-21"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");
        // Returns tell who is placed for adoption.
        assertThat(waiting(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21"))
                .isEqualTo("2 children, 2 still wait, {}; 542:2:1.000");

        // The next year's tells of no match, and so that there was none.
        story.tracked("2021-22", "2022-07-12", "WAITS,family_finding,2021-05-10,,\n");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, ENTRY, "2020-21"))
                .isEqualTo("2 children, 1 still wait, {ARRIVED=1}; 70:2:0.500 542:1:0.500");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, STOCK, "2021-22"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, ENTRY, "2020-21", Story.instant("2022-07-11")))
                .containsValue("2 children, 1 still wait, {ARRIVED=1}; 70:2:0.500 177:1:0.500");
    }

    @Test
    void saysOfNoWindowAfterTheLastTrackerWhoWaits() {
        story.told(Return.of("2020-21", "2021-06-30").child("WAITS", ORDERED));
        story.tracked("2020-21", "2021-07-12", "WAITS,match,,,\n");
        story.told(Return.of("2021-22", "2022-06-30").child("WAITS", ORDERED));

        assertThat(answer(PLACEMENT_ORDER, MATCH, STOCK, "2021-22", Story.instant(Story.NOW))
                        .rows()
                        .getFirst()
                        .shown())
                .isEqualTo(new WaitingAnswer.NotAvailable(
                        "[x] not recorded",
                        "By this knowledge date the tracker of E08000026 reached only to 2021-03-31. "
                                + "It would need: The days of match for each child, in milestones.csv."));
        // One that is withdrawn, as if it had never come.
        var mistaken = story.tracked("2021-22", "2022-07-12", "WAITS,family_finding,2021-05-10,,\n");
        assertThat(waiting(PLACEMENT_ORDER, MATCH, STOCK, "2021-22"))
                .isEqualTo("1 children, 1 still wait, {}; 0:1:1.000");
        story.withdraw("2021-22", "2022-07-12", SubmissionKind.MILESTONES, mistaken);
        assertThat(waiting(PLACEMENT_ORDER, MATCH, STOCK, "2021-22")).isEqualTo("[x] not recorded");
    }

    @Test
    void namesTheAuthorityWhoseTrackerEndsBeforeTheWindow() {
        var leicester = "E06000016";
        story.told(Return.of("2020-21", "2021-06-30").child("WAITS", ORDERED));
        story.told(leicester, Return.of("2020-21", "2021-06-30").child("OTHER", ORDERED));
        story.tracked("2020-21", "2021-07-12", "WAITS,match,,,\n");
        story.home()
                .send(
                        leicester,
                        "2019-20",
                        "2021-07-12",
                        false,
                        Map.of("milestones", "child_id,milestone,occurred_on,known_on,detail\nOTHER,match,,,\n"));

        var rows = answer(PLACEMENT_ORDER, MATCH, STOCK, "2020-21", Story.instant(Story.NOW), Dimension.LOCAL_AUTHORITY)
                .rows();
        var explanation = "By this knowledge date the tracker of E06000016 reached only to 2020-03-31. "
                + "It would need: The days of match for each child, in milestones.csv.";
        assertThat(rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.keys().stream()
                                        .map(key -> key.code())
                                        .collect(Collectors.joining()),
                                row -> row.shown() instanceof WaitingAnswer.NotAvailable missing
                                        ? missing.explanation()
                                        : words(row.shown()))))
                .isEqualTo(Map.of(
                        "",
                        explanation,
                        leicester,
                        explanation,
                        TestHome.COVENTRY,
                        "1 children, 1 still wait, {}; 0:1:1.000"));
    }

    @Test
    void knowsBrothersAndSistersForOneFamily() {
        story.told(fourWithAnOrder());
        assertThat(shown(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21").curve().families())
                .isEqualTo(4);

        story.siblings("2020-21", "2021-07-12", "G1,ARRIVES,2020-04-06,,\nG1,WAITS,2020-04-06,,\n");

        assertThat(shown(PLACEMENT_ORDER, MOVED_IN, ENTRY, "2020-21").curve().families())
                .isEqualTo(3);
    }

    @Test
    void arrivesAtAChangeOfPlanAlsoOnTheDayOfLeaving() {
        // From 7 September to 14 November 23 + 31 + 14 = 68 days.
        story.told(Return.of("2020-21", "2021-06-30").child("BOTH", """
                        S C1 U6 2020-04-06..2020-11-14 E4A
                        decided 2020-09-07..2020-11-14
                        """));

        assertThat(waiting(ADM_DECISION, PLAN_CHANGED, EXIT, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1}; 68:1:0.000");
        // What is waited for otherwise ends by leaving: a plan changed that day is the lesser of the two.
        assertThat(waiting(ADM_DECISION, MOVED_IN, EXIT, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {RETURNED_HOME=1}; 68:1:0.000");
    }

    @Test
    void beginsAnewWhereOneDayEndsTheOldAndBeginsTheNext() {
        // MOVES from one home to the next on 1 February, 91 days after 2 November, and out of it 28 days later.
        // REMADE has its plan changed on 2 November, 56 days after 7 September, and made again that day, 149 days
        // before
        // 31 March.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("MOVES", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        P E1 A6 2021-02-01..2021-03-01 X1
                        P E1 U6 2021-03-01..
                        decided 2020-09-07..2021-03-01
                        """)
                .child("REMADE", "S C1 U6 2020-04-06..", "decided 2020-09-07..2020-11-02", "decided 2020-11-02"));

        assertThat(waiting(MOVED_IN, DISRUPTION, ENTRY, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=2}; 28:2:0.500 91:1:0.000");
        assertThat(waiting(MOVED_IN, ADOPTION_ORDER, DURING, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {DISRUPTED=1, PLAN_CHANGED=1}; 28:2:0.500 91:1:0.000");
        // And of MOVES, from 7 September to 1 March 175 days.
        assertThat(waiting(ADM_DECISION, PLAN_CHANGED, ENTRY, "2020-21"))
                .isEqualTo("2 children, 1 still wait, {ARRIVED=2}; 56:3:0.667 149:2:0.667 175:1:0.000");
    }

    @Test
    void tellsAHomeThatEndedFromOneThatBrokeDown() {
        // The carers stay the same on 1 February, 91 days after moving in, but the placement is for adoption no more.
        story.told(Return.of("2020-21", "2021-06-30").child("STAYS", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        T E1 U6 2021-02-01..
                        decided 2020-09-07
                        """));

        assertThat(waiting(MOVED_IN, DISRUPTION, ENTRY, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {LEFT_OTHERWISE=1}; 91:1:0.000");
    }

    @Test
    void countsEachWayOutOnce() {
        // Decided on 7 September and again on 5 October, 28 days later, on which day the order is granted: 0 days.
        story.told(Return.of("2020-21", "2021-06-30").child("TWICE", ORDERED, "decided 2020-10-05"));

        assertThat(waiting(ADM_DECISION, PLACEMENT_ORDER, EXIT, "2020-21"))
                .isEqualTo("1 children, 0 still wait, {ARRIVED=1, BEGAN_AGAIN=1}; 0:2:0.500 28:1:0.000");
    }

    @Test
    void asksNothingOfWhoIsNotInCare() {
        // LEAVES went home on 24 December with a plan that nobody closed; the tracker tells of a search on 11 January.
        story.told(fourWithAnOrder());
        story.tracked("2020-21", "2021-07-12", """
                LEAVES,family_finding,2021-01-11,,
                WAITS,match,2020-12-14,,
                """);

        assertThat(waiting(FAMILY_FINDING, MATCH, EXIT, "2020-21"))
                .isEqualTo("0 children, 0 still wait, {}, without {NOT_SEEN_WAITING=1}; ");
    }
}
