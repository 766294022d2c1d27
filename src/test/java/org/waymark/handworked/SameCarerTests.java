package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * New episodes while a child is placed for adoption. Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209.
 */
class SameCarerTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void placesAChildOnceThoughTheOrderCameDuringThePlacement() {
        // Placed with the parents' consent in 2020-21; the court made the order in 2021-22 (L), and the child stayed.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S V2 U6 2020-04-06..2020-10-05 X1
                P V2 A4 2020-10-05..
                decided 2020-08-03
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P V2 A4 2020-10-05..2021-06-14 X1
                L E1 A6 2021-06-14..
                decided 2020-08-03
                """));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("1");
        // 6 Apr to 5 Oct: 178 to 1 Oct, 4 more = 182; to 14 June it would be 434, and no success.
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("1 of 1");
    }

    @Test
    void keepsTheFirstDayOverTAndU() {
        // A3 from 3 August 2020; U with the order on 7 June 2021; T on 6 September 2021, when the code was mended.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C2 U6 2020-04-06..2020-08-03 X1
                T C2 A3 2020-08-03..
                decided 2020-06-15
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                T C2 A3 2020-08-03..2021-06-07 X1
                U E1 A5 2021-06-07..2021-09-06 X1
                T E1 A6 2021-09-06..2022-03-18 E12
                decided 2020-06-15
                matched 2020-07-20
                """));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("DISRUPTIONS", "2021-22", NOW)).isEqualTo("none");
        // To 1 August 117, 2 more to 3 August = 119.
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 119 of 1");
    }

    @Test
    void placesAChildAgainWithPOrB() {
        // P: to other adopters. B: to other adopters on the day of the order.
        story.told(Return.of("2020-21", "2021-06-30").child("P", """
                        S E1 U6 2020-04-06..2020-08-03 X1
                        P E1 A6 2020-08-03..
                        decided 2020-04-06
                        """).child("B", """
                        S V2 U6 2020-04-06..2020-08-03 X1
                        P V2 A4 2020-08-03..
                        decided 2020-06-15
                        """));
        story.told(Return.of("2021-22", "2022-06-30").child("P", """
                        P E1 A6 2020-08-03..2021-06-07 X1
                        P E1 A6 2021-06-07..
                        decided 2020-04-06
                        """).child("B", """
                        P V2 A4 2020-08-03..2021-06-07 X1
                        B E1 A6 2021-06-07..
                        decided 2020-06-15
                        """));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("2");
        assertThat(story.figure("DISRUPTIONS", "2021-22", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("2");
        // On 31 March 2021 both were home after 119 days; on 31 March 2022 after 365 to 6 Apr 2021, 56 to 1 June and 6
        // more = 427.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("2 of 2");
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 2");
    }

    @Test
    void placesAChildAgainWhoWasFosteredInBetweenByTheSameCarer() {
        // Adoptive in August 2020, fostered by the same carer from January, adoptive again in June 2021: two
        // placements, and none broke down.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-04-06..2020-08-03 X1
                T E1 A5 2020-08-03..2021-01-11 X1
                T E1 U6 2021-01-11..
                decided 2020-04-06
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                T E1 U6 2021-01-11..2021-06-07 X1
                T E1 A5 2021-06-07..
                decided 2020-04-06
                """));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("1");
        // 427 days, as above.
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 1");
    }

    @Test
    void staysPlacedThroughANewEpisodeOnTheLastDay() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S V2 U6 2020-04-06..2020-10-05 X1
                P V2 A4 2020-10-05..2021-03-31 X1
                L E1 A6 2021-03-31..
                """));

        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2020-21 Q3", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2020-21 Q4", NOW)).isEqualTo("none");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21 Q4", NOW)).isEqualTo("1");
    }
}
