package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209.
 */
class LeftCareTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void isInNoStockAfterLeavingWithAnOpenDecision() {
        // Both waited on 31 March 2020. HOME went home in January 2021, GUARDIAN to special guardians in February;
        // nobody
        // closed their decisions.
        var waiting = """
                S C1 U6 2019-09-02..2020-01-13 X1
                L E1 U6 2020-01-13..
                decided 2019-12-02
                """;
        story.told(Return.of("2019-20", "2020-06-30").child("HOME", waiting).child("GUARDIAN", waiting));
        story.told(Return.of("2020-21", "2021-06-30").child("HOME", """
                        L E1 U6 2020-01-13..2021-01-11 E4A
                        decided 2019-12-02
                        """).child("GUARDIAN", """
                        L E1 U6 2020-01-13..2021-02-15 E45
                        decided 2019-12-02
                        """));

        for (var stock : new String[] {
            "LOOKED_AFTER_AT_PERIOD_END", "AWAITING_PLACEMENT_AT_PERIOD_END", "AWAITING_MATCH_AT_PERIOD_END"
        }) {
            assertThat(story.figure(stock, "2019-20", NOW)).isEqualTo("2");
            assertThat(story.figure(stock, "2020-21", NOW)).isEqualTo("none");
        }
        assertThat(Share.of(story, "A3", "2019-20")).isEqualTo("0 of 2");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 0");
        // Leaving care is no change of plan.
        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void hasLeftOnTheDayOfTheEndAndNotTheDayBefore() {
        // MARCH left on 31 March 2021, APRIL on 1 April.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("MARCH", "S E1 U6 2020-04-06..2021-03-31 E4A", "decided 2020-04-06")
                .child("APRIL", "S E1 U6 2020-04-06..", "decided 2020-04-06"));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("APRIL", "S E1 U6 2020-04-06..2021-04-01 E4A", "decided 2020-04-06"));

        for (var stock : new String[] {
            "LOOKED_AFTER_AT_PERIOD_END", "AWAITING_PLACEMENT_AT_PERIOD_END", "AWAITING_MATCH_AT_PERIOD_END"
        }) {
            assertThat(story.figure(stock, "2020-21 Q3", NOW)).isEqualTo("2");
            assertThat(story.figure(stock, "2020-21", NOW)).isEqualTo("1");
            assertThat(story.figure(stock, "2021-22", NOW)).isEqualTo("none");
        }
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
    }

    @Test
    void countsTheAdoptedInA3ThoughTheyLeftCareAndHadNoDecision() {
        // ADOPTED moved in on 5 October and was adopted in February; no decision of it was ever returned. WAITING
        // waits, GONE went home with an open decision.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("ADOPTED", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..2021-02-19 E12
                        matched 2020-09-14
                        """)
                .child("WAITING", """
                        S C1 U6 2020-04-06..
                        decided 2020-09-07
                        """)
                .child("GONE", """
                        S C1 U6 2020-04-06..2021-03-15 E4A
                        decided 2020-09-07
                        """));

        // 6 Apr to 5 Oct: 178 to 1 Oct, 4 more = 182.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 2");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("1 of 1");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void countsAnAdoptionOnTheLastDayAsAdoptedAndOneOnTheNextAsPlaced() {
        // MARCH was adopted on 31 March 2021, APRIL on 1 April; both moved in on 5 October, after 182 days.
        story.told(Return.of("2020-21", "2021-06-30").child("MARCH", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..2021-03-31 E12
                        decided 2020-04-06
                        matched 2020-09-14
                        """).child("APRIL", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..
                        decided 2020-04-06
                        """));
        story.told(Return.of("2021-22", "2022-06-30").child("APRIL", """
                P E1 A6 2020-10-05..2021-04-01 E12
                decided 2020-04-06
                matched 2020-09-14
                """));

        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("none");
        // Each once a year: MARCH adopted and APRIL placed, then APRIL adopted.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("2 of 2");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "A3", "2019-22")).isEqualTo("2 of 2");
    }

    @Test
    void startsAfreshInANewPeriodOfCare() {
        // The decision and the order are of 2019; the child went home, the decision closed, and came back in 2020.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-04-08..2019-08-05 X1
                L E1 U6 2019-08-05..2020-02-03 E4A
                decided 2019-07-01..2020-02-03
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-10-05..
                decided 2021-02-08
                """));

        assertThat(story.figure("PLAN_CHANGES", "2019-20", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        // The order was of the earlier period.
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
        // 5 Oct 2020 to 31 Mar 2021 is 177 days: not yet due. From April 2019 it would be.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("0 of 0");
    }

    @Test
    void waitsAgainOnADecisionThatNobodyClosed() {
        // Went home with an open decision, and came back eight months later; nothing was decided since. "Some decision
        // made by then has not ceased by then": until somebody closes it, it stands.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-04-08..2020-02-03 E4A
                decided 2019-07-01
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", "S C1 U6 2020-10-05.."));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
    }

    @Test
    void isInTheProcessAgainAfterAnAdoptionThatBrokeDown() {
        // Adopted in 2019, back in care in October 2020 under the same id, decided and ordered again.
        story.told(Return.of("2018-19", "2019-06-28").child("A", """
                S E1 U6 2018-04-09..2018-08-06 X1
                P E1 A6 2018-08-06..2019-02-15 E12
                decided 2018-04-09
                matched 2018-07-09
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-10-05..2021-02-01 X1
                L E1 U6 2021-02-01..
                decided 2021-01-04
                """));

        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
    }
}
