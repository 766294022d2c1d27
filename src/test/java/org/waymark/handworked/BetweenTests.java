package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.Dimension;

/**
 * Who is still between two milestones on 31 March 2021, and since when. Days to that day, counted back from it: from
 * 1 March 30, 1 February 58, 1 January 89, 1 December 120, 1 November 150, 1 October 181, 1 September 211, 1 June 303,
 * 1 May 334; from 6 April 2020 25 more than from 1 May, 359.
 */
class BetweenTests {
    private static final String ORDERED = """
            S C1 U6 2020-04-06..2020-10-05 X1
            L E1 U6 2020-10-05..
            decided 2020-09-07
            """;

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private String still(String from, String to) {
        return story.figure("BETWEEN:" + from + ":" + to, "2020-21", NOW);
    }

    /** One child in each stage. */
    private void tellOneInEachStage() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("ENTERED", "S C1 U6 2020-04-06..")
                .child("DECIDED", "S C1 U6 2020-04-06..", "decided 2020-09-07")
                .child("ORDERED", ORDERED)
                .child("FINDING", ORDERED)
                .child("MATCHED", ORDERED)
                .child("MEETING", ORDERED)
                .child("PLACED", placed())
                .child("APPLIED", placed())
                .child("ADOPTED", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..2021-03-31 E12
                        decided 2020-09-07
                        matched 2020-09-14
                        """));
        story.tracked("2020-21", "2021-07-12", """
                FINDING,family_finding,2020-11-02,,
                MATCHED,family_finding,2020-11-02,,
                MATCHED,match,2021-01-11,,
                MEETING,family_finding,2020-11-02,,
                MEETING,match,2021-01-11,,
                MEETING,introductions,2021-03-01,,
                PLACED,match,2021-01-11,,
                APPLIED,match,2021-01-11,,
                APPLIED,application,2021-03-31,,
                """);
    }

    private static String placed() {
        return """
                S C1 U6 2020-04-06..2020-10-05 X1
                L E1 U6 2020-10-05..2021-02-01 X1
                P E1 A6 2021-02-01..
                decided 2020-09-07
                """;
    }

    @Test
    void countsWhoIsInEachStageAndForHowLongSoFar() {
        tellOneInEachStage();

        assertThat(still("ENTERED_CARE", "ADM_DECISION")).isEqualTo("mean 359 of 1");
        // 7 September is 6 days after 1 September: 211 - 6 = 205.
        assertThat(still("ADM_DECISION", "PLACEMENT_ORDER")).isEqualTo("mean 205 of 1");
        // 5 October: 181 - 4 = 177. ORDERED and FINDING.
        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("mean 177 of 2");
        // 2 November: 150 - 1 = 149.
        assertThat(still("FAMILY_FINDING", "MATCH")).isEqualTo("mean 149 of 1");
        // 11 January: 89 - 10 = 79. MATCHED and MEETING have not moved in.
        assertThat(still("MATCH", "MOVED_IN")).isEqualTo("mean 79 of 2");
        assertThat(still("INTRODUCTIONS", "MOVED_IN")).isEqualTo("mean 30 of 1");
        // PLACED since 1 February; APPLIED on the last day has applied.
        assertThat(still("MOVED_IN", "APPLICATION")).isEqualTo("mean 58 of 1");
        assertThat(still("APPLICATION", "ADOPTION_ORDER")).isEqualTo("mean 0 of 1");
        // PLACED and APPLIED; ADOPTED left on the last day.
        assertThat(still("MOVED_IN", "ADOPTION_ORDER")).isEqualTo("mean 58 of 2");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("8");
    }

    @Test
    void countsTheDayBeforeAStageBeganInTheStageBefore() {
        tellOneInEachStage();

        // On 31 December 2020 MATCHED to APPLIED await a match too, as ORDERED and FINDING do; none has moved in but
        // ADOPTED, who awaits the order. From 5 October 26 to 31 October, 30 + 31 more = 87.
        assertThat(story.figure("BETWEEN:PLACEMENT_ORDER:MATCH", "2020-21 Q3", NOW))
                .isEqualTo("mean 87 of 6");
        assertThat(story.figure("BETWEEN:MOVED_IN:ADOPTION_ORDER", "2020-21 Q3", NOW))
                .isEqualTo("mean 87 of 1");
        // By the tracker's day of knowledge nobody was matched.
        assertThat(story.figure("BETWEEN:PLACEMENT_ORDER:MATCH", "2020-21", "2021-07-11"))
                .isEqualTo("mean 177 of 6");
    }

    @Test
    void doesNotTakeABrokenPlacementForHavingMovedIn() {
        // BROKEN was matched on 19 October and lived with adopters from 2 November to 1 February; AGAIN moved on to
        // others on 1 February.
        story.told(Return.of("2020-21", "2021-06-30").child("BROKEN", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        P E1 U6 2021-02-01..
                        decided 2020-09-07
                        """).child("AGAIN", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        P E1 A6 2021-02-01..
                        decided 2020-09-07
                        """));
        story.tracked("2020-21", "2021-07-12", "BROKEN,match,2020-10-19,,\nAGAIN,match,2020-10-19,,\n");

        // 19 October: 181 - 18 = 163. BROKEN waits since the match, for whom it did not come to a lasting home.
        assertThat(still("MATCH", "MOVED_IN")).isEqualTo("mean 163 of 1");
        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("none");
        // AGAIN since 1 February, not since November.
        assertThat(still("MOVED_IN", "ADOPTION_ORDER")).isEqualTo("mean 58 of 1");
    }

    @Test
    void leavesOutByNameWhoseFirstDayIsNotKnown() {
        // BEFORE entered before the records, and its order is older than them.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("BEFORE", "P E1 U6 2020-05-11..", "decided 2020-04-10")
                .child("ORDERED", ORDERED));

        assertThat(still("ENTERED_CARE", "MATCH")).isEqualTo("mean 359 of 1, ENTERED_BEFORE_RECORDS 1");
        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("mean 177 of 1, ORDER_BEFORE_RECORDS 1");
        // Once matched it is not left out but gone from the stage.
        story.tracked("2020-21", "2021-07-12", "BEFORE,match,2021-01-11,,\n");
        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("mean 177 of 1");
    }

    @Test
    void takesAnOrderOlderThanTheRecordsForReached() {
        // OLDER's order is older than the records. DECIDED waits: 7 September is 6 days after 1 September, 211 - 6.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("OLDER", "P E1 U6 2020-05-11..", "decided 2020-04-10")
                .child("DECIDED", "S C1 U6 2020-04-06..", "decided 2020-09-07"));

        assertThat(still("ADM_DECISION", "PLACEMENT_ORDER")).isEqualTo("mean 205 of 1");
        // Who entered care before the records would be left out by name, were there no order.
        assertThat(still("ENTERED_CARE", "PLACEMENT_ORDER")).isEqualTo("mean 359 of 1");
    }

    @Test
    void takesAMatchBeforeTheOrderForReached() {
        // EARLY is matched two weeks before the order of 5 October. BACK was in care until September 2019: a match of
        // that time is over, and it waits for another since 5 October, 177 days.
        story.told(Return.of("2019-20", "2020-06-30").child("BACK", """
                S C1 U6 2019-04-08..2019-06-03 X1
                L E1 U6 2019-06-03..2019-09-16 E4A
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("EARLY", ORDERED).child("BACK", ORDERED));
        story.tracked("2020-21", "2021-07-12", "EARLY,match,2020-09-21,,\nBACK,match,2019-07-01,,\n");

        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("mean 177 of 1");
    }

    @Test
    void waitsAgainOnceTheFirstComesAgain() {
        // A search, a match that came to nothing, and a search from 1 February: 58 days.
        story.told(Return.of("2020-21", "2021-06-30").child("AGAIN", ORDERED));
        story.tracked("2020-21", "2021-07-12", """
                AGAIN,family_finding,2020-10-12,,
                AGAIN,match,2020-12-14,,
                AGAIN,family_finding,2021-02-01,,
                """);

        assertThat(still("FAMILY_FINDING", "MATCH")).isEqualTo("mean 58 of 1");
    }

    @Test
    void takesWhatEndsOnTheDayOfTheNextForTheOneBefore() {
        // MOVES from one home to the next on 1 February. REMADE has its plan changed on 2 November and made again that
        // day: 150 - 1 = 149.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("MOVES", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..2020-11-02 X1
                        P E1 A6 2020-11-02..2021-02-01 X1
                        P E1 A6 2021-02-01..
                        decided 2020-09-07
                        """)
                .child("REMADE", "S C1 U6 2020-04-06..", "decided 2020-09-07..2020-11-02", "decided 2020-11-02"));

        assertThat(still("MOVED_IN", "DISRUPTION")).isEqualTo("mean 58 of 1");
        // REMADE 149, MOVES 205.
        assertThat(still("ADM_DECISION", "PLAN_CHANGED")).isEqualTo("mean 177 of 2");
    }

    @Test
    void asksForAPlanThatStandsOnceThereMustBeOne() {
        // CHANGED's decision ceased in December; UNPLANNED has an order and no decision.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("CHANGED", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..
                        decided 2020-09-07..2020-12-01
                        """)
                .child("UNPLANNED", "S C1 U6 2020-04-06..2020-10-05 X1", "L E1 U6 2020-10-05.."));

        assertThat(still("ENTERED_CARE", "MATCH")).isEqualTo("mean 359 of 2");
        assertThat(still("ADM_DECISION", "MATCH")).isEqualTo("none");
        assertThat(still("PLACEMENT_ORDER", "MATCH")).isEqualTo("none");
        // On 30 September CHANGED's plan stood: 7 September to 30 September 23.
        assertThat(story.figure("BETWEEN:ADM_DECISION:MATCH", "2020-21 Q2", NOW))
                .isEqualTo("mean 23 of 1");
    }

    @Test
    void startsAtTheDecisionThatStands() {
        // Decided in May and reversed in June; decided again in September.
        story.told(Return.of("2020-21", "2021-06-30").child("AGAIN", """
                S C1 U6 2020-04-06..
                decided 2020-05-04..2020-06-01
                decided 2020-09-07
                """));

        assertThat(still("ADM_DECISION", "PLACEMENT_ORDER")).isEqualTo("mean 205 of 1");
    }

    @Test
    void looksAtThisPeriodOfCareAndTheTimeSinceTheOneBefore() {
        // BACK was in care until September 2019, with an order after proceedings of that time; proceedings began again
        // on
        // 4 May 2020, four weeks before it came back on 1 June. 334 - 3 = 331.
        story.told(Return.of("2019-20", "2020-06-30").child("BACK", """
                S C1 U6 2019-04-08..2019-06-03 X1
                L E1 U6 2019-06-03..2019-09-16 E4A
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("BACK", "S C1 U6 2020-06-01.."));
        story.tracked("2020-21", "2021-07-12", """
                BACK,pre_proceedings,2019-03-04,,
                BACK,proceedings_issued,2019-04-08,,
                BACK,proceedings_issued,2020-05-04,,
                """);

        assertThat(still("PROCEEDINGS_ISSUED", "PLACEMENT_ORDER")).isEqualTo("mean 331 of 1");
        assertThat(still("ENTERED_CARE", "PLACEMENT_ORDER")).isEqualTo("mean 303 of 1");
        // What went before the earlier period of care is over.
        assertThat(still("PRE_PROCEEDINGS", "PLACEMENT_ORDER")).isEqualTo("none");
    }

    @Test
    void countsTheLongestWaitOfAFamilyAndPartsByDelay() {
        tellOneInEachStage();
        story.siblings("2020-21", "2021-07-13", "G1,MATCHED,,,\nG1,MEETING,,,\n");
        story.tracked("2020-21", "2021-07-14", "MATCHED,delay,2021-02-01,,stage=transition;reason=connected_person\n");

        assertThat(story.bySiblingGroup("BETWEEN:MATCH:MOVED_IN", "2020-21", NOW))
                .isEqualTo(Map.of("", "mean 79 of 1"));
        assertThat(story.parts("BETWEEN:MATCH:MOVED_IN", "2020-21", NOW, Dimension.DELAY_REASON))
                .isEqualTo(Map.of("", "mean 79 of 2", "CONNECTED_PERSON", "mean 79 of 1", "NONE", "mean 79 of 1"));
    }
}
