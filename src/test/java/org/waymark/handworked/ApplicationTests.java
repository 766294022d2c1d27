package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applications to the court, 70 days after moving in or later. From 5 July 2021: to 1 August 27, to 1 September 58. */
class ApplicationTests {
    private static final String PLACED = "S E1 U6 2020-04-06..2021-07-05 X1\nP E1 A6 2021-07-05..";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void comeWithin10WeeksOnThe70thDayAndNotOnThe71st() {
        // 58 to 1 September, 12 more to the 13th: 70; the 14th: 71. Of NEVER nothing shows that it moved in.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("ON", PLACED)
                .child("AFTER", PLACED)
                .child("NEXT", PLACED)
                .child("NEVER", "S E1 U6 2020-04-06.."));
        story.tracked("2021-22", "2022-07-12", """
                ON,application,2021-09-13,,
                AFTER,application,2021-09-14,,
                NEXT,application,2022-04-01,,
                NEVER,application,2021-09-13,,
                """);

        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2021-22"))
                .isEqualTo("1 of 2, NOT_PLACED_FOR_ADOPTION 1");
        assertThat(story.figure("APPLICATIONS", "2021-22", NOW)).isEqualTo("3");
        // (70 + 71) / 2.
        assertThat(story.figure("INTERVAL:MOVED_IN:APPLICATION", "2021-22", NOW))
                .isEqualTo("mean 70.5 of 2, NOT_PLACED_FOR_ADOPTION 1");
        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2022-23 Q1")).isEqualTo("0 of 1");
        // One family: within 10 weeks only if both are.
        story.siblings("2021-22", "2022-07-13", "G1,ON,,,\nG1,AFTER,,,\n");
        assertThat(story.bySiblingGroupCell("APPLICATION_WITHIN_10_WEEKS", "2021-22", NOW)
                        .numerator())
                .isZero();
    }

    @Test
    void countFromTheHomeInWhichTheChildLivesThen() {
        // AGAIN lived with others from 4 January 2021; BROKEN's placement had broken down on 6 September.
        story.told(Return.of("2021-22", "2022-06-30").child("AGAIN", """
                        S E1 U6 2020-04-06..2021-01-04 X1
                        P E1 A6 2021-01-04..2021-07-05 X1
                        P E1 A6 2021-07-05..
                        """).child("BROKEN", """
                        S E1 U6 2020-04-06..2021-07-05 X1
                        P E1 A6 2021-07-05..2021-09-06 X1
                        P E1 U6 2021-09-06..
                        """));
        story.tracked("2021-22", "2022-07-12", "AGAIN,application,2021-09-13,,\nBROKEN,application,2021-09-13,,\n");

        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2021-22"))
                .isEqualTo("1 of 1, NOT_PLACED_FOR_ADOPTION 1");
        assertThat(story.figure("INTERVAL:MOVED_IN:APPLICATION", "2021-22", NOW))
                .isEqualTo("mean 70 of 1, NOT_PLACED_FOR_ADOPTION 1");
        // What broke down had lasted: AGAIN's 4 January to 5 July, Jan 28 to 1 Feb, Feb 28, Mar 31, Apr 30, May 31,
        // Jun 30 = 178 to 1 July, 4 more = 182; BROKEN's 58 to 1 September, 5 more = 63. (182 + 63) / 2 = 122.5.
        assertThat(story.figure("INTERVAL:MOVED_IN:DISRUPTION", "2021-22", NOW)).isEqualTo("mean 122.5 of 2");
    }

    @Test
    void countFromTheTrackersDayUntilAReturnTellsAnother() {
        // The tracker says 6 July, and it is later knowledge than the return: 57 to 1 September, 13 more to the 14th =
        // 70.
        story.told(Return.of("2021-22", "2022-06-30").child("A", PLACED));
        story.tracked("2021-22", "2022-07-12", "A,moved_in,2021-07-06,,\nA,application,2021-09-14,,\n");

        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2021-22")).isEqualTo("1 of 1");
        assertThat(story.figure("INTERVAL:MOVED_IN:APPLICATION", "2021-22", NOW))
                .isEqualTo("mean 70 of 1");
        // The return sent again in August is later knowledge: 71 days.
        story.told(Return.of("2021-22", "2022-08-30").child("A", PLACED));
        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2021-22")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "APPLICATION_WITHIN_10_WEEKS", "2021-22", "2022-08-29"))
                .isEqualTo("1 of 1");
    }
}
