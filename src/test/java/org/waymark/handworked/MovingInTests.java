package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MovingInTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void stopsAtThePlacementThatLedToAdoptionAfterADisruption() {
        // Placed in March 2020, broke down in August, placed again on 25 January 2021, adopted in September.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C2 U6 2019-06-10..2019-12-02 X1
                L E1 U6 2019-12-02..2020-03-09 X1
                P E1 A6 2020-03-09..
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P E1 A6 2020-03-09..2020-08-17 X1
                P E1 U6 2020-08-17..2021-01-25 X1
                P E1 A6 2021-01-25..
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P E1 A6 2021-01-25..2021-09-03 E12
                matched 2021-01-04
                """));

        // 10 Jun 2019 to 10 Jun 2020 366 (29 Feb 2020); to 1 Jul 21, Jul 31, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31
        // = 205 to 1 Jan; 24 more to 25 Jan = 229: 366 + 229 = 595.
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 595 of 1");
        // 2 Dec 2019 to 2 Dec 2020 366; to 1 Jan 30; 3 more to 4 Jan = 399.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 399 of 1");
    }

    @Test
    void beginsAnotherPlacementWithPOrBAndGoesOnWithLTOrU() {
        // MOVED went straight from one adoptive family to another (P). CONSENT was placed with consent; later the
        // court made the order (L), and the child stayed. AGAIN fell back into fostering with the same carer and was
        // placed again there (T, T): what is not adoptive breaks the run.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("MOVED", """
                        S E1 U6 2020-04-06..2020-06-01 X1
                        P E1 A6 2020-06-01..2020-09-07 X1
                        P E1 A6 2020-09-07..2021-03-12 E12
                        matched 2020-08-10
                        """)
                .child("CONSENT", """
                        S V2 U6 2020-04-06..2020-07-06 X1
                        P V2 A4 2020-07-06..2020-10-05 X1
                        L E1 A6 2020-10-05..2021-03-12 E12
                        matched 2020-06-22
                        """)
                .child("AGAIN", """
                        S E1 U6 2020-04-06..2020-06-01 X1
                        T E1 A5 2020-06-01..2020-08-03 X1
                        T E1 U6 2020-08-03..2020-11-02 X1
                        T E1 A5 2020-11-02..2021-03-12 E11
                        matched 2020-10-19 by foster carer
                        """));

        // From 6 Apr: to 1 May 25, May 31, Jun 30 = 86 to 1 Jul, Jul 31, Aug 31 = 148 to 1 Sep, Sep 30, Oct 31 = 209
        // to 1 Nov. MOVED: 148 + 6 to 7 Sep = 154. CONSENT: 86 + 5 to 6 Jul = 91. AGAIN: 209 + 1 to 2 Nov = 210.
        assertThat(story.workings("A1", "2020-21", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(154.0, 91.0, 210.0);
        // CONSENT was matched on 22 June, before the order of 5 October: 0. MOVED: order on entry, 6 Apr to 10 Aug:
        // 86 + Jul 31 = 117 to 1 Aug; 9 more = 126. AGAIN: 148 + Sep 30 = 178 to 1 Oct; 18 more to 19 Oct = 196.
        assertThat(story.workings("A2", "2020-21", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(126.0, 0.0, 196.0);
    }

    @Test
    void stopsOnTheDayAFosterPlacementBecameAdoptive() {
        // With the same carer from the first day; adoptive by T on 5 October 2020, adopted by that foster carer.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-07-01..2020-02-17 X1
                L E1 U6 2020-02-17..
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                L E1 U6 2020-02-17..2020-10-05 X1
                T E1 A5 2020-10-05..
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                T E1 A5 2020-10-05..2021-05-14 E11
                matched 2020-09-21 by foster carer
                """));

        // 1 Jul 2019 to 1 Jul 2020 366 (29 Feb 2020); Jul 31, Aug 31, Sep 30 = 92 to 1 Oct; 4 more: 366 + 96 = 462.
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 462 of 1");
        // 17 Feb to 1 Mar 2020 13, Mar 31, Apr 30, May 31, Jun 30, Jul 31, Aug 31 = 197 to 1 Sep; 20 more = 217.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 217 of 1");
    }

    @Test
    void leavesOutAChildAdoptedFromAFosterPlacement() {
        // FOSTERED was never placed for adoption; RETURNED was, but the placement broke down, and the order was made
        // while the child lived in a foster placement: no adoptive placement led to it.
        story.told(Return.of("2020-21", "2021-06-30").child("FOSTERED", """
                        S C1 U6 2020-04-20..2020-10-12 X1
                        L E1 U6 2020-10-12..
                        """).child("RETURNED", """
                        S C1 U6 2020-04-20..2020-10-12 X1
                        B E1 A6 2020-10-12..2021-01-11 X1
                        P E1 U6 2021-01-11..
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("FOSTERED", """
                        L E1 U6 2020-10-12..2021-06-18 E12
                        matched 2021-03-01 by foster carer
                        """)
                .child("RETURNED", "P E1 U6 2021-01-11..2021-06-18 E12"));

        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("none, NOT_PLACED_FOR_ADOPTION 2");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NOT_PLACED_FOR_ADOPTION 1, NO_MATCH 1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("2");
        // 20 Apr to 1 May 11, May 31, Jun 30, Jul 31, Aug 31, Sep 30 = 164 to 1 Oct; 11 more to 12 Oct = 175.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 175 of 2");
    }

    @Test
    void countsNothingForAChildPlacedForAdoptionOnTheDayOfEnteringCare() {
        // A relinquished baby, placed for adoption with consent on the first day.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S V2 A4 2021-06-14..2022-01-21 E11
                matched 2021-06-14
                """));

        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 0 of 1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NO_PLACEMENT_ORDER 1");
    }

    @Test
    void countsAdoptionsUnderTheCodeOfOldReturns() {
        // Before E11 and E12 there was E1.
        story.told(Return.of("2005-06", "2006-06-30").child("A", """
                born 2004-12-01
                S C1 U6 2005-04-04..2005-08-01 X1
                P C2 A4 2005-08-01..2006-03-17 E1
                """));

        // 4 Apr to 1 May 27, May 31, Jun 30, Jul 31 = 119 to 1 Aug.
        assertThat(story.figure("A1", "2005-06", NOW)).isEqualTo("mean 119 of 1");
        assertThat(story.figure("ADOPTED", "2005-06", NOW)).isEqualTo("1");
    }

    @Test
    void goesByTheTrackerUntilTheReturnOfTheYearComes() {
        // The return of 2021-22 knows the order; the tracker of September tells of the match, the move and the
        // adoption; the return of 2022-23 moves each by a week or more. A last tracker mends the move once more.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-07-05..2022-01-10 X1
                L E1 U6 2022-01-10..
                """));
        story.tracked("2022-23", "2022-09-01", """
                A,match,2022-04-11,,
                A,moved_in,2022-05-09,,
                A,adoption_order,2022-08-19,,
                """);
        story.told(Return.of("2022-23", "2023-06-30").child("A", """
                L E1 U6 2022-01-10..2022-05-16 X1
                P E1 A6 2022-05-16..2022-08-26 E12
                matched 2022-04-25
                """));
        story.tracked("2022-23", "2023-09-01", "A,moved_in,2022-05-12,,\n");

        assertThat(story.figure("ADOPTED", "2022-23", "2022-08-31")).isEqualTo("none");
        assertThat(story.figure("ADOPTED", "2022-23", "2022-09-01")).isEqualTo("1");
        // 5 Jul to 1 Aug 27, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30 = 300 to 1 May
        // 2022; 8 more to 9 May = 308, 15 to 16 May = 315, 11 to 12 May = 311.
        assertThat(story.figure("A1", "2022-23", "2022-09-01")).isEqualTo("mean 308 of 1");
        assertThat(story.figure("A1", "2022-23", "2023-06-30")).isEqualTo("mean 315 of 1");
        assertThat(story.figure("A1", "2022-23", "2023-09-01")).isEqualTo("mean 311 of 1");
        // 10 Jan to 1 Feb 22, Feb 28, Mar 31 = 81 to 1 Apr; 10 more to 11 Apr = 91, 24 to 25 Apr = 105.
        assertThat(story.figure("A2", "2022-23", "2022-09-01")).isEqualTo("mean 91 of 1");
        assertThat(story.figure("A2", "2022-23", "2023-06-30")).isEqualTo("mean 105 of 1");
        assertThat(story.figure("ADOPTED", "2022-23", NOW)).isEqualTo("1");
    }
}
