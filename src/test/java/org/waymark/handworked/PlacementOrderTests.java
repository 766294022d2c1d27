package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacementOrderTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void takesAnOrderFirstSeenWithAChangeOfPlacementForOlderThanTheRecords() {
        // All four are known from their first E1 on. With P and T the status is older than the episode; with B and U
        // it began with it, though these children, too, entered care before the records.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("P", """
                        P E1 U6 2019-11-04..2020-07-13 X1
                        P E1 A6 2020-07-13..2021-01-22 E12
                        matched 2020-06-08
                        """)
                .child("T", """
                        T E1 A5 2020-04-20..2021-01-22 E11
                        matched 2020-04-06 by foster carer
                        """)
                .child("B", """
                        B E1 U6 2020-04-20..2020-09-07 X1
                        P E1 A6 2020-09-07..2021-02-19 E12
                        matched 2020-08-03
                        """)
                .child("U", """
                        U E1 A5 2020-05-04..2021-02-19 E12
                        matched 2020-05-18 by foster carer
                        """));

        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLACEMENT_ORDERS", "2019-20", NOW)).isEqualTo("none");
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("none, ENTERED_BEFORE_RECORDS 2");
        // B: 20 Apr to 1 May 11, May 31, Jun 30, Jul 31 = 103 to 1 Aug; 2 more to 3 Aug = 105.
        // U: 4 to 18 May = 14. Mean (105 + 14) / 2 = 59.5.
        assertThat(story.figure("A2", "2020-21", NOW)).isEqualTo("mean 59.5 of 2, ORDER_BEFORE_RECORDS 2");
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("none, ENTERED_BEFORE_RECORDS 4");
        assertThat(story.figure("ADOPTED", "2020-21", NOW)).isEqualTo("4");
    }

    @Test
    void datesAnOrderOlderThanTheRecordsOnceAnOlderReturnHasIt() {
        // First seen with P in 2020-21; the return of 2019-20, sent late, has the order of 2 September 2019.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P E1 U6 2019-11-04..2020-07-13 X1
                P E1 A6 2020-07-13..2021-01-22 E12
                matched 2020-06-08
                """));
        story.told(Return.of("2019-20", "2021-10-29").child("A", """
                L E1 U6 2019-09-02..2019-11-04 X1
                P E1 U6 2019-11-04..
                """));

        assertThat(story.figure("A2", "2020-21", "2021-10-28")).isEqualTo("none, ORDER_BEFORE_RECORDS 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2019-20", "2021-10-28")).isEqualTo("none");
        // 2 Sep to 1 Oct 29, Oct 31, Nov 30, Dec 31, Jan 31, Feb 29 (2020), Mar 31, Apr 30, May 31 = 273 to 1 Jun;
        // 7 more to 8 Jun = 280.
        assertThat(story.figure("A2", "2020-21", "2021-10-29")).isEqualTo("mean 280 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2019-20", "2021-10-29")).isEqualTo("1");
        assertThat(story.figure("A20", "2019-20", "2021-10-29")).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
    }

    @Test
    void followsTheOrdersDayThroughAResubmissionAndTheNextYearsReturn() {
        // 2021-22 said 22 November; its resubmission 15 November; the return of 2022-23 says 6 December, and nothing
        // of the E1 of November, which was open and so in its coverage: gone.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-10..2021-11-22 X1
                L E1 U6 2021-11-22..
                """));
        story.told(Return.of("2021-22", "2022-09-15").child("A", """
                S C1 U6 2021-05-10..2021-11-15 X1
                L E1 U6 2021-11-15..
                """));
        story.told(Return.of("2022-23", "2023-06-30").child("A", "L E1 U6 2021-12-06.."));

        // 10 May to 1 Jun 22, Jun 30, Jul 31, Aug 31, Sep 30, Oct 31 = 175 to 1 Nov; 21 more to 22 Nov = 196.
        assertThat(story.figure("A20", "2021-22", "2022-07-01")).isEqualTo("mean 196 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-09-14")).isEqualTo("mean 196 of 1");
        // 175 + 14 to 15 Nov = 189.
        assertThat(story.figure("A20", "2021-22", "2022-09-15")).isEqualTo("mean 189 of 1");
        assertThat(story.figure("A20", "2021-22", "2023-06-29")).isEqualTo("mean 189 of 1");
        // 175 + Nov 30 = 205 to 1 Dec; 5 more to 6 Dec = 210.
        assertThat(story.figure("A20", "2021-22", "2023-06-30")).isEqualTo("mean 210 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", "2022-07-01")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", NOW)).isEqualTo("1");
    }

    @Test
    void takesTheFirstOfTwoOrdersInOnePeriodOfCare() {
        // The order was revoked and made again in the same period of care.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-07-06 X1
                L E1 U6 2020-07-06..2020-10-05 X1
                L C2 U6 2020-10-05..2021-01-11 X1
                L E1 U6 2021-01-11..
                """));

        // 6 Apr to 1 May 25, May 31, Jun 30 = 86 to 1 Jul; 5 more to 6 Jul = 91.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 91 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void leavesOutOfA2AChildAdoptedWithConsentAndNoOrder() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S V2 U6 2020-08-03..2021-02-01 X1
                P V2 A4 2021-02-01..
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P V2 A4 2021-02-01..2021-10-15 E11
                matched 2021-01-11
                """));

        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NO_PLACEMENT_ORDER 1");
        // 3 Aug to 1 Sep 29, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31 = 182 to 1 Feb.
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 182 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2019-22", NOW)).isEqualTo("none");
        assertThat(story.figure("A20", "2019-22", NOW)).isEqualTo("none");
    }

    @Test
    void takesTheTrackersOrderUntilALaterReturnOfThatYearSpeaks() {
        // Return: 2 August. Tracker of September: it was 16 August. A second tracker: there is none after all.
        // The resubmission of November speaks of the year again.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-03..2021-08-02 X1
                L E1 U6 2021-08-02..
                """));
        story.tracked("2021-22", "2022-09-01", "A,placement_order,2021-08-16,,\n");
        story.tracked("2021-22", "2022-10-03", "A,placement_order,,,\n");
        story.told(Return.of("2021-22", "2022-11-01").child("A", """
                S C1 U6 2021-05-03..2021-08-09 X1
                L E1 U6 2021-08-09..
                """));

        // 3 May to 1 Jun 29, Jun 30, Jul 31 = 90 to 1 Aug; 1 more to 2 Aug = 91, 15 to 16 Aug = 105, 8 to 9 Aug = 98.
        assertThat(story.figure("A20", "2021-22", "2022-08-31")).isEqualTo("mean 91 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-09-01")).isEqualTo("mean 105 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-10-03")).isEqualTo("none");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", "2022-10-03")).isEqualTo("none");
        assertThat(story.figure("A20", "2021-22", "2022-11-01")).isEqualTo("mean 98 of 1");
    }
}
