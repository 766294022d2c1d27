package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void poolsTheMatchesOfThreeYearsOfUnequalSize() {
        // Three adopted in 2019-20 and one in 2021-22.
        story.told(Return.of("2019-20", "2020-06-30")
                .child("NOUGHT", """
                        S C1 U5 2019-04-01..2019-05-01 X1
                        L E1 U5 2019-05-01..2019-06-03 X1
                        T E1 A6 2019-06-03..2020-01-17 E12
                        matched 2019-04-15
                        """)
                .child("THIRTY", """
                        S E1 U6 2019-04-01..2019-06-03 X1
                        P E1 A6 2019-06-03..2020-01-17 E12
                        matched 2019-05-01
                        """)
                .child("NINETY", """
                        S E1 U6 2019-04-01..2019-07-15 X1
                        P E1 A6 2019-07-15..2020-01-17 E12
                        matched 2019-06-30
                        """));
        story.told(Return.of("2020-21", "2021-06-30").child("LONG", "S E1 U6 2020-10-01.."));
        story.told(Return.of("2021-22", "2022-06-30").child("LONG", """
                S E1 U6 2020-10-01..2021-05-03 X1
                P E1 A6 2021-05-03..2022-02-11 E12
                matched 2021-04-19
                """));

        // Matched before the order 0; April 30; 30 + May 31 + 29 = 90. Mean 120 / 3 = 40.
        assertThat(story.figure("A2", "2019-20", NOW)).isEqualTo("mean 40 of 3");
        assertThat(story.figure("A2", "2020-21", NOW)).isEqualTo("none");
        // Oct 31, Nov 30, Dec 31, Jan 31, Feb 28, Mar 31 = 182 to 1 Apr; 18 more = 200.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 200 of 1");
        // (120 + 200) / 4 = 80, and not (40 + 200) / 2 = 120.
        assertThat(story.figure("A2", "2019-22", NOW)).isEqualTo("mean 80 of 4");
    }

    @Test
    void judgesThreeYearsOfA3ByTheirLastDayAndCountsEachChildOnce() {
        // X was adopted in 2019-20; Y waited two years, then was placed and adopted; Z waits at the end.
        story.told(Return.of("2018-19", "2019-06-28").child("X", "S E1 U6 2018-10-01.."));
        story.told(Return.of("2019-20", "2020-06-30")
                .child("X", """
                        S E1 U6 2018-10-01..2019-05-06 X1
                        P E1 A6 2019-05-06..2020-01-24 E12
                        """)
                .child("Y", "S C1 U6 2019-04-01..", "decided 2019-09-02"));
        story.told(Return.of("2020-21", "2021-06-30").child("Y", "S C1 U6 2019-04-01..", "decided 2019-09-02"));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("Y", """
                        S C1 U6 2019-04-01..2021-04-19 X1
                        B E1 A6 2021-04-19..2022-02-04 E12
                        decided 2019-09-02
                        """)
                .child("Z", "S C1 U6 2021-06-07..", "decided 2021-11-01"));

        // X: Oct 31, Nov 30, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30 = 212 to 1 May; 5 more = 217, a success.
        assertThat(Share.of(story, "A3", "2019-20")).isEqualTo("1 of 2");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
        // Y: 731 to 1 Apr 2021 (29 Feb 2020), 18 more = 749. Z has no home.
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 2");
        // X, Y and Z: not the 1 of 5 of the sums.
        assertThat(Share.of(story, "A3", "2019-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "A3_ADOPTED", "2019-22")).isEqualTo("1 of 2");
        // Z came into care 7 Jun 2021: 297 days to 31 Mar 2022, not yet due.
        assertThat(Share.of(story, "A3_CENSORED", "2019-22")).isEqualTo("1 of 2");
    }

    @Test
    void endsTheFirstQuarterOnTheLastDayOfJune() {
        // Ordered on 30 June and on 1 July; and one who left care on 30 June, one who entered on 1 July.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("JUNE", """
                        S C1 U6 2021-04-01..2021-06-30 X1
                        L E1 U6 2021-06-30..
                        decided 2021-06-14
                        """)
                .child("JULY", """
                        S C1 U6 2021-04-01..2021-07-01 X1
                        L E1 U6 2021-07-01..
                        decided 2021-06-14
                        """)
                .child("LEFT", "S C1 U6 2021-04-01..2021-06-30 E4A")
                .child("ENTERED", "S C1 U6 2021-07-01.."));

        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22 Q1", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22 Q2", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", NOW)).isEqualTo("2");
        // April 30, May 31, 29 more to 30 June = 90; to 1 July 91.
        assertThat(story.figure("A20", "2021-22 Q1", NOW)).isEqualTo("mean 90 of 1");
        assertThat(story.figure("A20", "2021-22 Q2", NOW)).isEqualTo("mean 91 of 1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22 Q1", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22 Q2", NOW))
                .isEqualTo("2");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2021-22 Q1", NOW))
                .isEqualTo("2");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2021-22 Q2", NOW))
                .isEqualTo("3");
    }

    @Test
    void takesFourHundredAndTwentySixDaysForTooMany() {
        // From 4 March 2019 over 29 February 2020: 366 to 4 Mar 2020, 28 to 1 Apr, Apr 30 = 424 to 1 May.
        story.told(Return.of("2018-19", "2019-06-28")
                .child("LESS", "S E1 U6 2019-03-04..")
                .child("EXACT", "S E1 U6 2019-03-04.."));
        story.told(Return.of("2020-21", "2021-06-30").child("LESS", """
                        S E1 U6 2019-03-04..2020-05-02 X1
                        P E1 A6 2020-05-02..2021-01-15 E12
                        """).child("EXACT", """
                        S E1 U6 2019-03-04..2020-05-03 X1
                        P E1 A6 2020-05-03..2021-01-15 E12
                        """));
        // The same days without a leap day between: 365 to 4 Mar 2022.
        story.told(Return.of("2020-21", "2021-07-30")
                .child("PLAIN", "S E1 U6 2021-03-04..")
                .child("LESS", """
                        S E1 U6 2019-03-04..2020-05-02 X1
                        P E1 A6 2020-05-02..2021-01-15 E12
                        """)
                .child("EXACT", """
                        S E1 U6 2019-03-04..2020-05-03 X1
                        P E1 A6 2020-05-03..2021-01-15 E12
                        """));
        story.told(Return.of("2022-23", "2023-06-30").child("PLAIN", """
                S E1 U6 2021-03-04..2022-05-03 X1
                P E1 A6 2022-05-03..2023-01-13 E12
                """));

        // LESS 425, EXACT 426: half. (425 + 426) / 2 = 425.5.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 2");
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 425.5 of 2");
        // PLAIN, to the same 3 May: 365 + 28 + 30 + 2 = 425.
        assertThat(Share.of(story, "A3", "2022-23")).isEqualTo("1 of 1");
        assertThat(story.figure("A1", "2022-23", NOW)).isEqualTo("mean 425 of 1");
    }

    @Test
    void takesAChildWhoWaitedFourHundredAndTwentySixDaysForDue() {
        // 30 January 2020 to 1 March 2 + 29 = 31, to 31 March 30 more = 61; 365 to 31 March 2021 = 426. The day after
        // 425.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("DUE", "S C1 U6 2020-01-30..", "decided 2020-09-07")
                .child("NOT_YET", "S C1 U6 2020-01-31..", "decided 2020-09-07"));

        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 2");
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("0 of 1");
    }

    @Test
    void countsAChildAdoptedFromFosteringInA3AsNoSuccess() {
        // Never in an adoptive placement, so never moved in; the other moved in after 25 + 31 = 56 days.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("FOSTERED", "S E1 U6 2020-04-06..2021-02-12 E12")
                .child("PLACED", """
                        S E1 U6 2020-04-06..2020-06-01 X1
                        P E1 A6 2020-06-01..2021-02-12 E12
                        """));

        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("1 of 2");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("1 of 2");
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 56 of 1, NOT_PLACED_FOR_ADOPTION 1");
    }
}
