package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.Dimension;

class StockTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void partsChildrenInCareByThePlacementOfTheLastDay() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("FOSTER", "S C1 U6 2020-04-06..")
                .child("MOVED", """
                        S C1 U6 2020-04-06..2021-01-11 X1
                        P C1 K2 2021-01-11..
                        """)
                .child("PARENTS", "S C2 P1 2020-05-04..")
                .child("ADOPTIVE", """
                        S E1 U6 2020-04-06..2020-09-07 X1
                        P E1 A6 2020-09-07..
                        """)
                .child("LEFT", "S C1 U6 2020-04-06..2020-11-09 E4A"));
        // What came after tells nothing of that day.
        story.told(Return.of("2021-22", "2022-06-30").child("MOVED", """
                P C1 K2 2021-01-11..2021-05-10 X1
                P C1 U4 2021-05-10..
                """));

        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW, Dimension.PLACEMENT))
                .isEqualTo(Map.of("", "4", "U6", "1", "K2", "1", "P1", "1", "A6", "1"));
        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW, Dimension.PROVIDER))
                .isEqualTo(Map.of("", "4", "PR1", "4"));
        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2021-22", NOW, Dimension.PLACEMENT))
                .containsEntry("U4", "1")
                .doesNotContainKey("K2");
    }

    @Test
    void keepsInCareWhoseEpisodeEndedOnTheLastDayForANewOne() {
        // X1 on 31 March with the next episode, X1 without it (it is left out of the return), and home that day. LATE
        // came into care on 31 March.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("NEXT", """
                        S C1 U6 2020-04-06..2021-03-31 X1
                        P C1 U6 2021-03-31..
                        """)
                .child("LACKING", "S C1 U6 2020-04-06..2021-03-31 X1")
                .child("HOME", "S C1 U6 2020-04-06..2021-03-31 E4A")
                .child("LATE", "S C1 U6 2021-03-31.."));
        // Came into care on 1 April.
        story.told(Return.of("2021-22", "2022-06-30").child("LATER", "S C1 U6 2021-04-01.."));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("3");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21 Q3", NOW))
                .isEqualTo("3");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2021-22 Q1", NOW))
                .isEqualTo("4");
    }

    @Test
    void awaitsAMatchUnderAnOrderOlderThanTheRecords() {
        // First known with P and with T under an order: the order has no date, but there is one.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("P", "P E1 U6 2020-05-11..", "decided 2019-11-04")
                .child("T", "T E1 U6 2020-05-11..", "decided 2019-11-04"));
        story.told(Return.of("2021-22", "2022-06-30").child("P", """
                P E1 U6 2020-05-11..2021-05-10 X1
                P E1 A6 2021-05-10..2022-01-14 E12
                decided 2019-11-04
                matched 2021-04-19
                """).child("T", """
                T E1 U6 2020-05-11..
                decided 2019-11-04
                """));

        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2018-21", NOW)).isEqualTo("none");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, ORDER_BEFORE_RECORDS 1");
    }

    @Test
    void leavesAChildWithoutAStartOfCareOutOfA3ByName() {
        // All still in care are in the stocks, which need no start. KNOWN moved in after 25 to 1 May, 31, 30, 31, 31,
        // 30 = 178
        // to 1 Oct, and 4 more = 182 days.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("WAITING", """
                        L C2 U6 2020-05-11..
                        decided 2020-06-01
                        """)
                .child("PLACED", """
                        P E1 A6 2020-05-11..
                        decided 2020-04-06
                        """)
                .child("ADOPTED", """
                        P E1 A6 2020-05-11..2021-02-12 E12
                        matched 2020-05-04
                        """)
                .child("KNOWN", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..
                        decided 2020-04-06
                        """));

        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 1, ENTERED_BEFORE_RECORDS 3");
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("1 of 1, ENTERED_BEFORE_RECORDS 3");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("0 of 0, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("3");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
    }

    @Test
    void waitsForAPlacementWithADecisionAndForAMatchWithAnOrderToo() {
        // EARLY lives with possible adopters for early permanence, but is not placed for adoption.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("DECIDED", "S C1 U6 2020-04-06..", "decided 2020-09-07")
                .child("ORDERED", "S E1 U6 2020-04-06..")
                .child("BOTH", "S E1 U6 2020-04-06..", "decided 2020-04-06")
                .child("EARLY", "S E1 U5 2020-04-06..", "decided 2020-04-06")
                .child("NEITHER", "S C1 U6 2020-04-06.."));

        // DECIDED, BOTH, EARLY.
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("3");
        // BOTH and EARLY: of ORDERED no decision stands.
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("5");
        // On 30 June 2020 DECIDED was not.
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21 Q1", NOW))
                .isEqualTo("2");
    }

    @Test
    void countsWhatHappenedOnTheLastDay() {
        // Decided, in care with an order, and placed, each on 31 March.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("DECIDED", "S E1 U6 2020-04-06..", "decided 2021-03-31")
                .child("ORDERED", "S E1 U6 2021-03-31..", "decided 2021-03-31")
                .child("PLACED", "S V2 A4 2021-03-31..", "decided 2021-03-31"));

        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("2");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 3");
    }
}
