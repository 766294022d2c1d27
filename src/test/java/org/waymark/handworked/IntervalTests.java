package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.Refusal;

/**
 * Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209.
 */
class IntervalTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERVAL", "BETWEEN", "INTERVAL@1", "BETWEEN:MATCH"})
    void saysNothingBetweenMilestonesThatNobodyNamed(String measure) {
        story.told(Return.of("2020-21", "2021-06-30").child("A", "S C1 U6 2020-04-06.."));

        assertThatThrownBy(() -> story.figure(measure, "2020-21", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("UNKNOWN_MEASURE"));
    }

    @Test
    void countsFromTheDecisionToTheOrderInTheWindowOfTheOrder() {
        // C was decided for in this year and ordered in the next; of B no decision was returned.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", """
                        S C1 U6 2020-04-06..2020-09-07 X1
                        L E1 U6 2020-09-07..
                        decided 2020-07-06
                        """)
                .child("B", """
                        S C1 U6 2020-04-06..2020-10-05 X1
                        L E1 U6 2020-10-05..
                        """)
                .child("C", """
                        S C1 U6 2020-04-06..
                        decided 2021-01-04
                        """));
        story.told(Return.of("2021-22", "2022-06-30").child("C", """
                S C1 U6 2020-04-06..2021-04-12 X1
                L E1 U6 2021-04-12..
                decided 2021-01-04
                """));

        // A: 6 Jul to 1 Aug 26, Aug 31 = 57 to 1 Sep; 6 more to 7 Sep = 63.
        assertThat(story.figure("INTERVAL:ADM_DECISION:PLACEMENT_ORDER", "2020-21", NOW))
                .isEqualTo("mean 63 of 1, NO_ADM_DECISION 1");
        // C: 4 Jan to 1 Feb 28, Feb 28, Mar 31 = 87 to 1 Apr; 11 more to 12 Apr = 98.
        assertThat(story.figure("INTERVAL:ADM_DECISION:PLACEMENT_ORDER", "2021-22", NOW))
                .isEqualTo("mean 98 of 1");
        // (63 + 98) / 2 = 80.5.
        assertThat(story.figure("INTERVAL:ADM_DECISION:PLACEMENT_ORDER", "2019-22", NOW))
                .isEqualTo("mean 80.5 of 2, NO_ADM_DECISION 1");
    }

    @Test
    void countsBetweenMilestonesThatOnlyTheTrackerHas() {
        var waiting = "S E1 U6 2020-04-06..";
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", waiting)
                .child("B", waiting)
                .child("C", waiting)
                .child("D", waiting));
        // B has no panel, C no introductions, and those of D began in April.
        story.tracked("2020-21", "2021-07-12", """
                A,panel,2021-01-11,,
                A,introductions,2021-02-08,,
                B,introductions,2021-03-01,,
                C,panel,2021-01-11,,
                D,panel,2021-03-15,,
                D,introductions,2021-04-06,,
                """);

        // 11 Jan to 1 Feb 21, 7 more to 8 Feb = 28.
        assertThat(story.figure("INTERVAL:PANEL:INTRODUCTIONS", "2020-21", NOW)).isEqualTo("mean 28 of 1, NO_PANEL 1");
        // 15 Mar to 1 Apr 17, 5 more to 6 Apr = 22.
        assertThat(story.figure("INTERVAL:PANEL:INTRODUCTIONS", "2021-22 Q1", NOW))
                .isEqualTo("mean 22 of 1");
        assertThat(story.figure("INTERVAL:PANEL:INTRODUCTIONS", "2020-21", "2021-07-11"))
                .isEqualTo("none");
    }

    @Test
    void countsFromTheMoveToTheOrderAndNamesWhoNeverMovedIn() {
        // PLACED moved in on 5 October and was adopted on 31 March; NEXT was adopted on 1 April; FOSTERED was adopted
        // from a foster placement.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("PLACED", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..2021-03-31 E12
                        """)
                .child("NEXT", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..
                        """)
                .child("FOSTERED", "S E1 U6 2020-04-06..2021-02-12 E12"));
        story.told(Return.of("2021-22", "2022-06-30").child("NEXT", "P E1 A6 2020-10-05..2021-04-01 E12"));

        // 5 Oct to 1 Nov 27, Nov 30, Dec 31, Jan 31, Feb 28 = 147 to 1 Mar; 30 more to 31 Mar = 177, 31 to 1 Apr = 178.
        assertThat(story.figure("INTERVAL:MOVED_IN:ADOPTION_ORDER", "2020-21", NOW))
                .isEqualTo("mean 177 of 1, NOT_PLACED_FOR_ADOPTION 1");
        assertThat(story.figure("INTERVAL:MOVED_IN:ADOPTION_ORDER", "2021-22", NOW))
                .isEqualTo("mean 178 of 1");
    }

    @Test
    void countsFromEnteringCareOverAllWhoMovedInAndNotTheAdoptedOnly() {
        // WAITS moved in on 5 October and is not adopted; BEFORE entered before the records.
        story.told(Return.of("2020-21", "2021-06-30").child("WAITS", """
                        S E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..
                        """).child("BEFORE", """
                        L E1 U6 2020-04-06..2020-10-05 X1
                        P E1 A6 2020-10-05..
                        """));

        // 178 to 1 Oct, 4 more = 182.
        assertThat(story.figure("INTERVAL:ENTERED_CARE:MOVED_IN", "2020-21", NOW))
                .isEqualTo("mean 182 of 1, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void namesWhoWasNotMatchedAndCountsTheOthersToTheMove() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", "S E1 U6 2020-04-06..2020-10-05 X1", "P E1 A6 2020-10-05..")
                .child("B", "S E1 U6 2020-04-06..2020-10-05 X1", "P E1 A6 2020-10-05..")
                .child("C", "S E1 U6 2020-04-06..2020-10-05 X1", "P E1 A6 2020-10-05.."));
        story.tracked("2020-21", "2021-07-12", "A,match,2020-09-14,,\nB,match,2020-10-05,,\n");

        // 14 Sep to 5 Oct 17 to 1 Oct, 4 more = 21; on the day of the move 0. (21 + 0) / 2 = 10.5.
        assertThat(story.figure("INTERVAL:MATCH:MOVED_IN", "2020-21", NOW)).isEqualTo("mean 10.5 of 2, NO_MATCH 1");
    }
}
