package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeveralMatchesTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** An order on 4 May 2020, placed on 7 June 2021, adopted on 11 March 2022. */
    private void adopted(String... ad1) {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2019-12-02..2020-05-04 X1
                L E1 U6 2020-05-04..
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                L E1 U6 2020-05-04..2021-06-07 X1
                P E1 A6 2021-06-07..2022-03-11 E12
                """, String.join("\n", ad1)));
    }

    @Test
    void countsAChildOnceInEachWindowWithAMatch() {
        // Two fell through in 2020-21; the third, in 2021-22, held.
        adopted();
        story.tracked("2021-22", "2022-07-15", """
                A,match,2020-07-13,,
                A,match,2020-11-09,,
                A,match,2021-05-10,,
                """);

        assertThat(story.figure("MATCHED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21 Q2", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21 Q3", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21 Q4", NOW)).isEqualTo("none");
        assertThat(story.figure("MATCHED", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2019-22", NOW)).isEqualTo("1");
        // The latest: 4 May 2020 to 4 May 2021 365, 6 more to 10 May = 371.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 371 of 1");
    }

    @Test
    void movesTheLatestToTheYearOfAd1AndLeavesTheEarlier() {
        // Tracker: 5 October 2020 and 12 April 2021. AD1: 29 March 2021, in place of 12 April.
        story.tracked("2021-22", "2021-12-01", "A,match,2020-10-05,,\nA,match,2021-04-12,,\n");
        adopted("matched 2021-03-29");

        assertThat(story.figure("MATCHED", "2020-21", "2022-06-29")).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2021-22", "2022-06-29")).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21 Q3", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21 Q4", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2021-22", NOW)).isEqualTo("none");
        // 4 May to 1 Jun 28, Jun 30, Jul 31, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28 = 301 to 1 Mar;
        // 28 more to 29 Mar = 329.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 329 of 1");
    }

    @Test
    void awaitsNoMatchFromTheDayOfOne() {
        // MARCH was matched on 31 March 2021, APRIL on 1 April, NEVER never. None of them has moved in.
        var ordered = """
                S C1 U6 2020-04-06..2020-11-16 X1
                L E1 U6 2020-11-16..
                decided 2020-09-07
                """;
        story.told(Return.of("2020-21", "2021-06-30")
                .child("MARCH", ordered)
                .child("APRIL", ordered)
                .child("NEVER", ordered));
        story.tracked("2020-21", "2021-07-15", "MARCH,match,2021-03-31,,\nAPRIL,match,2021-04-01,,\n");

        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2021-07-14"))
                .isEqualTo("3");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW))
                .isEqualTo("3");
        assertThat(story.figure("MATCHED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("MATCHED", "2021-22 Q1", NOW)).isEqualTo("1");
    }

    @Test
    void reckonsTheWaitForTheMoveFromTheLatestBeforeIt() {
        // Matched in November and again on 10 May; moved in on 7 June.
        adopted();
        story.tracked("2021-22", "2022-07-15", "A,match,2020-11-09,,\nA,match,2021-05-10,,\n");

        // 10 May to 1 Jun 22, 6 more = 28.
        assertThat(story.figure("INTERVAL:MATCH:MOVED_IN", "2021-22", NOW)).isEqualTo("mean 28 of 1");
        assertThat(story.figure("INTERVAL:MATCH:MOVED_IN", "2020-21", NOW)).isEqualTo("none");
    }

    @Test
    void takesTheLatestByTheDayOfTheAdoption() {
        // Adopted on 15 January 2021; the tracker also has a match of 1 February.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-04-06..2020-06-01 X1
                P E1 A6 2020-06-01..2021-01-15 E12
                """));
        story.tracked("2020-21", "2021-07-12", "A,match,2020-05-04,,\nA,match,2021-02-01,,\n");

        // 6 Apr to 1 May 25, 3 more to 4 May = 28.
        assertThat(story.figure("A2", "2020-21", NOW)).isEqualTo("mean 28 of 1");
    }

    @Test
    void forgetsTheMatchOfAnEarlierPeriodOfCare() {
        // Matched in December 2019, home in February 2020; back in October, ordered again, placed without a match
        // known.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-04-08..2019-08-05 X1
                L E1 U6 2019-08-05..2020-02-03 E4A
                decided 2019-07-01..2020-02-03
                """));
        story.tracked("2019-20", "2020-07-13", "A,match,2019-12-02,,\n");
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-10-05..2021-02-01 X1
                L E1 U6 2021-02-01..
                decided 2021-01-04
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                L E1 U6 2021-02-01..2021-05-03 X1
                P E1 A6 2021-05-03..2022-01-14 E12
                decided 2021-01-04
                """));

        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NO_MATCH 1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        // An interval runs between any two milestones, whatever lies between them: December 29 days, 2020 366, 2021 to
        // 3 May 31 + 28 + 31 + 30 + 3 = 123, so 518.
        assertThat(story.figure("INTERVAL:MATCH:MOVED_IN", "2021-22", NOW)).isEqualTo("mean 518 of 1");
    }
}
