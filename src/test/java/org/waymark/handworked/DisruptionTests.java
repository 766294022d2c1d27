package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209.
 */
class DisruptionTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** Placed on 10 February 2020, broke down on 22 June, placed again on 18 January 2021, adopted in October. */
    private void placedTwice() {
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-06-03..2019-11-04 X1
                L E1 U6 2019-11-04..2020-02-10 X1
                P E1 A6 2020-02-10..
                decided 2019-10-07
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P E1 A6 2020-02-10..2020-06-22 X1
                P E1 U6 2020-06-22..2021-01-18 X1
                P E1 A6 2021-01-18..
                decided 2019-10-07
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P E1 A6 2021-01-18..2021-10-15 E12
                decided 2019-10-07
                matched 2020-12-14
                """));
    }

    @Test
    void placesAChildInBothYearsAndBreaksDownInTheOneInWhichTheFirstPlacementEnded() {
        placedTwice();

        assertThat(story.figure("PLACED", "2019-20", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("none");
        // One child, placed twice in the three years, is counted once.
        assertThat(story.figure("PLACED", "2019-22", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2019-20", NOW)).isEqualTo("none");
        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.workings("DISRUPTIONS", "2019-22", NOW))
                .singleElement()
                .extracting(each -> each.countedOn().toString())
                .isEqualTo("2020-06-22");
        // On 31 March 2020 in the first placement, in 2021 in the second, in 2022 adopted.
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2019-20", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("none");
    }

    @Test
    void judgesEachYearByThePlacementCurrentOnItsLastDay() {
        placedTwice();

        // 3 Jun 2019 to 1 Jul 28, Jul 31, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31 = 243 to 1 Feb 2020; 9 more to
        // 10 Feb = 252: under 426. Nobody was adopted in that year.
        assertThat(Share.of(story, "A3", "2019-20")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "A3_CENSORED", "2019-20")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "A3_ADOPTED", "2019-20")).isEqualTo("0 of 0");
        // 366 to 3 Jun 2020 (29 Feb), 212 to 1 Jan 2021, 17 more to 18 Jan = 595.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("0 of 0");
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "A3_ADOPTED", "2021-22")).isEqualTo("0 of 1");
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 595 of 1");
    }

    @Test
    void waitsAgainWhereTheChildWasNotPlacedAgain() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-06-01 X1
                L E1 U6 2020-06-01..2020-08-03 X1
                P E1 A6 2020-08-03..2020-12-14 X1
                P E1 U6 2020-12-14..
                decided 2020-05-18
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P E1 U6 2020-12-14..
                decided 2020-05-18
                """));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        // The move of August (119 days) no longer holds: none on the last day, so no success.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
        // 6 Apr 2020 to 31 Mar 2021 is 365 - 6 = 359: not yet due. A year later 724: due.
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("0 of 0");
        assertThat(Share.of(story, "A3_CENSORED", "2021-22")).isEqualTo("0 of 1");
    }

    @Test
    void isNoneWhereTheChildStayedWithTheSameCarer() {
        // The adoptive placement (A5) became a foster placement again, with the same carer (T, U).
        story.told(Return.of("2020-21", "2021-06-30").child("T", """
                        S E1 U6 2020-04-06..2020-07-06 X1
                        T E1 A5 2020-07-06..2020-12-14 X1
                        T E1 U6 2020-12-14..
                        """).child("U", """
                        S E1 U6 2020-04-06..2020-07-06 X1
                        T E1 A5 2020-07-06..2020-12-14 X1
                        U C2 U4 2020-12-14..
                        """));

        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void isNoneWhereTheChildWasAdoptedWentHomeOrDied() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("ADOPTED", "S E1 A6 2020-04-06..2021-02-12 E12", "decided 2020-04-06", "matched 2020-04-06")
                .child("HOME", "S E1 A6 2020-04-06..2020-12-14 E4A", "decided 2020-04-06")
                .child("DIED", "S E1 A6 2020-04-06..2020-12-14 E2", "decided 2020-04-06"));

        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
        // Neither of the other two is in care on the last day.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 1");
    }

    @Test
    void countsPlacementsThatBrokeDownAndNotChildren() {
        // From one family straight to another (P), and from there, the order discharged, into fostering (B).
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-04-06..2020-06-01 X1
                P E1 A6 2020-06-01..2020-09-07 X1
                P E1 A6 2020-09-07..2021-02-15 X1
                B C2 U6 2021-02-15..
                """));

        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21 Q2", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2020-21 Q2", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void hasHappenedOnTheLastDayAndNotTheDayBefore() {
        var placed = """
                S E1 U6 2020-04-06..2020-06-01 X1
                P E1 A6 2020-06-01..
                decided 2020-04-06
                """;
        story.told(Return.of("2020-21", "2021-06-30").child("MARCH", """
                        S E1 U6 2020-04-06..2020-06-01 X1
                        P E1 A6 2020-06-01..2021-03-31 X1
                        P E1 U6 2021-03-31..
                        decided 2020-04-06
                        """).child("APRIL", placed));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("MARCH", "P E1 U6 2021-03-31..", "decided 2020-04-06")
                .child("APRIL", """
                        P E1 A6 2020-06-01..2021-04-01 X1
                        P E1 U6 2021-04-01..
                        decided 2020-04-06
                        """));

        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("DISRUPTIONS", "2021-22", NOW)).isEqualTo("1");
        // On 31 March 2021 APRIL is placed and MARCH waits; a year later both wait.
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2021-22", NOW))
                .isEqualTo("2");
        // APRIL moved in 56 days after entering care (25 to 1 May, 31): a success. MARCH has no home.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 2");
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 2");
    }
}
