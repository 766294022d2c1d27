package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.WorkedCase;

class EnteringCareTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void startsTheClockAgainWhenAChildComesBackIntoCare() {
        // Came in May 2019, went home in November 2019, came back on 14 September 2020.
        story.told(Return.of("2019-20", "2020-06-30").child("A", "S V2 U6 2019-05-07..2019-11-20 E4A"));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-09-14..2021-02-08 X1
                L E1 U6 2021-02-08..
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                L E1 U6 2021-02-08..2021-04-19 X1
                P E1 A6 2021-04-19..2021-12-10 E12
                matched 2021-03-15
                """));

        // 14 Sep to 1 Oct 17, Oct 31, Nov 30, Dec 31, Jan 31 = 140 to 1 Feb; 7 more to 8 Feb = 147.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 147 of 1");
        // 140 to 1 Feb, Feb 28 = 168, Mar 31 = 199 to 1 Apr; 18 more to 19 Apr = 217.
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 217 of 1");
        // 8 Feb to 1 Mar 21; 14 more to 15 Mar = 35.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 35 of 1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("1");
    }

    @Test
    void countsAChildOrderedInTwoPeriodsOfCareOnceInThreeYears() {
        // An order, home again; later another period of care and another order.
        story.told(Return.of("2018-19", "2019-06-30").child("A", """
                S C1 U6 2018-06-04..2018-11-12 X1
                L E1 U6 2018-11-12..2019-02-01 E4A
                """));
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-08-05..2020-01-20 X1
                L E1 U6 2020-01-20..
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", "L E1 U6 2020-01-20.."));

        // 4 Jun to 1 Jul 27, Jul 31, Aug 31, Sep 30, Oct 31 = 150 to 1 Nov; 11 more to 12 Nov = 161.
        assertThat(story.figure("A20", "2018-19", NOW)).isEqualTo("mean 161 of 1");
        // 5 Aug to 1 Sep 27, Sep 30, Oct 31, Nov 30, Dec 31 = 149 to 1 Jan; 19 more to 20 Jan = 168.
        assertThat(story.figure("A20", "2019-20", NOW)).isEqualTo("mean 168 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2018-19", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2019-20", NOW)).isEqualTo("1");
        // One child once; entering care is that of the latest period.
        assertThat(story.figure("PLACEMENT_ORDERS", "2018-21", NOW)).isEqualTo("1");
        assertThat(story.figure("A20", "2018-21", NOW)).isEqualTo("mean 168 of 1");
    }

    @Test
    void leavesOutAndNamesAChildWhoEnteredBeforeTheRecordsUntilAnOlderReturnTells() {
        // The records begin with a change of placement (P) in October 2019; the order and the match are inside them.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P C2 U6 2019-10-07..2020-06-15 X1
                L E1 U6 2020-06-15..2020-09-28 X1
                P E1 A6 2020-09-28..2021-03-12 E12
                matched 2020-08-24
                """));
        // The older year comes late, and shows the placement of October open on 31 March 2020.
        story.told(Return.of("2019-20", "2021-09-30").child("A", """
                S C1 U6 2019-03-04..2019-10-07 X1
                P C2 U6 2019-10-07..
                """));

        assertThat(story.figure("A1", "2020-21", "2021-07-01")).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("A20", "2020-21", "2021-07-01")).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.workings("A1", "2020-21", "2021-07-01"))
                .singleElement()
                .extracting(WorkedCase::excludedBecause, WorkedCase::enteredOn, WorkedCase::movedInOn)
                .containsExactly("ENTERED_BEFORE_RECORDS", null, LocalDate.of(2020, 9, 28));
        // What does not start at entering care has the case: 15 Jun to 1 Jul 16, Jul 31 = 47; 23 more to 24 Aug = 70.
        assertThat(story.figure("A2", "2020-21", "2021-07-01")).isEqualTo("mean 70 of 1");
        assertThat(story.figure("ADOPTED", "2020-21", "2021-07-01")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2021-07-01")).isEqualTo("1");

        // 4 Mar 2019 to 4 Mar 2020 366 (29 Feb 2020 is one of them); to 1 Apr 28, Apr 30, May 31 = 89 to 1 Jun;
        // 14 more to 15 Jun: 366 + 103 = 469.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 469 of 1");
        // 366 + 89 to 1 Jun, Jun 30, Jul 31, Aug 31 = 181 to 1 Sep; 27 more to 28 Sep: 366 + 208 = 574.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 574 of 1");
        assertThat(story.figure("A2", "2020-21", NOW)).isEqualTo("mean 70 of 1");
    }

    @Test
    void takesTheDayOfEnteringCareThatATrackerToldOfAChildOlderThanTheRecords() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P C2 U6 2019-10-07..2020-06-15 X1
                L E1 U6 2020-06-15..2020-09-28 X1
                P E1 A6 2020-09-28..2021-03-12 E12
                matched 2020-08-24
                """));
        story.tracked("2020-21", "2021-09-30", "A,entered_care,2019-03-04,,\n");

        assertThat(story.figure("A1", "2020-21", "2021-09-29")).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
        // As above: 366 to 4 Mar 2020 and 208 to 28 Sep = 574; 366 and 103 to 15 Jun = 469.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 574 of 1");
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 469 of 1");
    }

    @Test
    void leavesShortBreaksOut() {
        // A had short breaks under V4 in the spring, one of them under way when the year began, then came into care.
        // B has short breaks only, and C's first care order followed a short break without a new start (L).
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", """
                        S V4 U6 2020-03-28..2020-04-02 E4A
                        S V4 U6 2020-05-11..2020-05-13 E4A
                        S C1 U6 2020-07-20..2021-01-04 X1
                        L E1 U6 2021-01-04..
                        """)
                .child("B", """
                        S V3 U6 2020-06-01..2020-06-04 E4A
                        S V4 U6 2020-12-07..
                        """)
                .child("C", """
                        S V4 U6 2020-06-01..2020-06-15 X1
                        L C1 U6 2020-06-15..2020-11-02 X1
                        L E1 U6 2020-11-02..
                        """));

        // A: 20 Jul to 1 Aug 12, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31 = 165 to 1 Jan; 3 more to 4 Jan = 168.
        // C's start of care is in a short break, so it is in no record.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 168 of 1, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", NOW)).isEqualTo("2");
    }

    @Test
    void startsAtTheLaterEntryThoughAShortBreakLiesBetween() {
        // Care, home, a short break, care again: the break neither starts nor ends a period.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S V2 U6 2020-04-06..2020-05-04 E4A
                S V3 U6 2020-05-18..2020-05-20 E4A
                S C1 U6 2020-08-10..2020-12-14 X1
                L E1 U6 2020-12-14..
                """));

        // 10 Aug to 1 Sep 22, Sep 30, Oct 31, Nov 30 = 113 to 1 Dec; 13 more to 14 Dec = 126.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 126 of 1");
    }
}
