package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209.
 */
class ShortBreakTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void isInNoStockAlone() {
        // V3 and V4 breaks under way on 31 March, with a decision that nobody can act on; and one child in care.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("THREE", "S V3 U6 2021-03-29..", "decided 2021-02-01")
                .child("FOUR", "S V4 U6 2021-03-30..", "decided 2021-02-01")
                .child("CARE", "S C1 U6 2021-03-30.."));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("none");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 0");
    }

    @Test
    void doesNotBringBackAChildWhoLeftCare() {
        // Home in December; a break under way on 31 March.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-12-14 E4A
                S V4 U6 2021-03-29..
                """));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21 Q2", NOW))
                .isEqualTo("1");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void leavesAChildInCareWhoHadOneBetweenTwoEpisodes() {
        // Coded as a break for a week over 30 September: the episodes around it are one period of care.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-09-28 X1
                L V4 U6 2020-09-28..2020-10-05 X1
                L C1 U6 2020-10-05..2021-02-01 X1
                L E1 U6 2021-02-01..
                """));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21 Q2", NOW))
                .isEqualTo("1");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        // 6 Apr to 1 Nov 209, Nov 30, Dec 31, Jan 31 = 301 to 1 Feb.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 301 of 1");
    }

    @Test
    void isNoAdoptivePlacementAndDoesNotPartOne() {
        // Placed with consent on 6 July; a week coded V4 with the same carers; the order, and the child adopted.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", """
                S V2 U6 2020-04-06..2020-07-06 X1
                P V2 A4 2020-07-06..2020-10-05 X1
                L V4 A4 2020-10-05..2020-10-12 X1
                L E1 A6 2020-10-12..2021-03-12 E12
                matched 2020-06-22
                """)
                .child("BREAK", "S V4 A4 2020-07-06..2020-07-13 E4A"));

        assertThat(story.figure("PLACED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACED", "2020-21 Q3", NOW)).isEqualTo("none");
        assertThat(story.figure("DISRUPTIONS", "2020-21", NOW)).isEqualTo("none");
        // To 1 July 86, 5 more to 6 July = 91.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 91 of 1");
    }

    @Test
    void isNoEarlyPermanence() {
        // A break with carers approved as adopters in May 2020; placed with them for early permanence in May 2021.
        story.told(Return.of("2020-21", "2021-06-30").child("A", "S V4 U5 2020-05-11..2020-05-18 E4A"));
        story.told(Return.of("2021-22", "2022-06-30").child("A", "S C1 U5 2021-05-10.."));

        assertThat(story.figure("EARLY_PERMANENCE", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22", NOW)).isEqualTo("1");
    }
}
