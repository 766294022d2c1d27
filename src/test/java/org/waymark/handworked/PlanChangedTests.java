package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanChangedTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private void ordered(String year, String asAt, String... decisions) {
        story.told(Return.of(year, asAt).child("A", ordered(year), String.join("\n", decisions)));
    }

    /** In care from April 2020, with an order from 7 September, in fostering all the time. */
    private static String ordered(String year) {
        return year.equals("2020-21") ? """
                S C1 U6 2020-04-06..2020-09-07 X1
                L E1 U6 2020-09-07..
                """ : "L E1 U6 2020-09-07..";
    }

    @Test
    void waitsOnTheDecisionThatStandsThoughAnotherCeased() {
        // AGAIN was decided in July, changed in December and decided again in February; CHANGED was not decided again.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("AGAIN", ordered("2020-21"), "decided 2020-07-06..2020-12-07", "decided 2021-02-15")
                .child("CHANGED", ordered("2020-21"), "decided 2020-07-06..2020-12-07"));

        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
        // On 31 December neither stands; on 30 September both do.
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21 Q3", NOW))
                .isEqualTo("none");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21 Q2", NOW))
                .isEqualTo("2");
    }

    @Test
    void waitsInTheYearInWhichItWasDecidedAgain() {
        // Ceased on 7 December 2020; decided again on 12 April 2021, after the year's end.
        ordered("2020-21", "2021-06-30", "decided 2020-07-06..2020-12-07");
        ordered("2021-22", "2022-06-30", "decided 2021-04-12");

        for (var stock : new String[] {"AWAITING_PLACEMENT_AT_PERIOD_END", "AWAITING_MATCH_AT_PERIOD_END"}) {
            assertThat(story.figure(stock, "2020-21", NOW)).isEqualTo("none");
            assertThat(story.figure(stock, "2021-22", NOW)).isEqualTo("1");
        }
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 0");
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("0 of 1");
        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("PLAN_CHANGES", "2021-22", NOW)).isEqualTo("none");
    }

    @Test
    void hasCeasedOnItsDay() {
        ordered("2020-21", "2021-06-30", "decided 2020-07-06..2021-03-31");

        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("none");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 0");
    }

    @Test
    void hasNotCeasedTheDayBefore() {
        // Ceased on 1 April 2021, as the next year's return tells; of 31 March that changes nothing.
        ordered("2020-21", "2021-06-30", "decided 2020-07-06");
        ordered("2021-22", "2022-06-30", "decided 2020-07-06..2021-04-01");

        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("PLAN_CHANGES", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2021-22", NOW))
                .isEqualTo("none");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 1");
    }

    @Test
    void standsOnAnEarlierDecisionThatWasNeverClosed() {
        // Two decisions ran side by side; the later ceased, the earlier never did.
        ordered("2020-21", "2021-06-30", "decided 2020-07-06", "decided 2020-10-12..2021-01-18");

        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void countsDecisionsThatCeasedAndNotChildren() {
        // Two in 2020-21, a third in 2021-22.
        ordered("2020-21", "2021-06-30", "decided 2020-07-06..2020-09-14", "decided 2020-11-02..2021-01-18");
        ordered("2021-22", "2022-06-30", "decided 2021-05-10..2021-12-06");

        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("PLAN_CHANGES", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("PLAN_CHANGES", "2019-22", NOW)).isEqualTo("3");
        assertThat(story.workings("PLAN_CHANGES", "2019-22", NOW))
                .extracting(each -> each.countedOn().toString())
                .containsExactlyInAnyOrder("2020-09-14", "2021-01-18", "2021-12-06");
    }

    @Test
    void stopsTheWaitOnlyFromTheDayOnWhichItWasKnown() {
        // The resubmission of September says that the decision had ceased on 22 March.
        ordered("2020-21", "2021-06-30", "decided 2020-07-06");
        ordered("2020-21", "2021-09-30", "decided 2020-07-06..2021-03-22");

        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", "2021-09-29"))
                .isEqualTo("1");
        assertThat(story.figure("PLAN_CHANGES", "2020-21", "2021-09-29")).isEqualTo("none");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", "2021-09-30"))
                .isEqualTo("none");
        assertThat(story.figure("PLAN_CHANGES", "2020-21", "2021-09-30")).isEqualTo("1");
    }

    @Test
    void leavesAChildPlacedWhoseDecisionCeased() {
        // Still with the adopters on 31 March, though the decision ceased on the 15th: placed, and in no other stock.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-04-06..2020-08-03 X1
                P E1 A6 2020-08-03..
                decided 2020-04-06..2021-03-15
                """));

        assertThat(story.figure("PLACED_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("none");
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("0 of 0");
    }

    @Test
    void hearsOfTheChangeFromTheTracker() {
        ordered("2020-21", "2021-06-30", "decided 2020-07-06");
        story.tracked("2020-21", "2021-09-30", "A,plan_changed,2021-02-08,,\n");

        assertThat(story.figure("PLAN_CHANGES", "2020-21", "2021-09-29")).isEqualTo("none");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", "2021-09-29"))
                .isEqualTo("1");
        assertThat(story.figure("PLAN_CHANGES", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("none");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("none");
        // On 31 December it had not ceased.
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21 Q3", NOW))
                .isEqualTo("1");
    }
}
