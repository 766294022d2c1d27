package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackerAgainstAd1Tests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** An order on 7 September 2020, no move by 31 March 2021. */
    private static Return before() {
        return Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-09-07 X1
                L E1 U6 2020-09-07..
                decided 2020-07-06
                """);
    }

    private static Return after() {
        return Return.of("2021-22", "2022-06-30").child("A", """
                L E1 U6 2020-09-07..2021-05-03 X1
                P E1 A6 2021-05-03..2021-12-10 E12
                decided 2020-07-06
                matched 2021-04-12
                """);
    }

    @Test
    void goesByTheTrackerUntilAd1Comes() {
        // Tracker: 22 March 2021, so matched at the year's end. AD1: 12 April, so not.
        story.told(before());
        story.tracked("2020-21", "2021-07-12", "A,match,2021-03-22,,\n");
        story.told(after());

        assertThat(story.figure("MATCHED", "2020-21", "2021-07-11")).isEqualTo("none");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2021-07-11"))
                .isEqualTo("1");
        assertThat(story.figure("MATCHED", "2020-21", "2022-06-29")).isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2022-06-29"))
                .isEqualTo("none");
        assertThat(story.figure("MATCHED", "2020-21", "2022-06-30")).isEqualTo("none");
        assertThat(story.figure("MATCHED", "2021-22", "2022-06-30")).isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2022-06-30"))
                .isEqualTo("1");
    }

    @Test
    void goesByAd1ThoughTheTrackerIsKnownLater() {
        // The tracker of August 2022 says 22 March 2021, and changes nothing after AD1.
        story.told(before());
        story.told(after());
        story.tracked("2021-22", "2022-08-15", "A,match,2021-03-22,,\n");

        assertThat(story.figure("MATCHED", "2020-21", NOW)).isEqualTo("none");
        assertThat(story.figure("MATCHED", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
        // 7 Sep to 1 Oct 24, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28, Mar 31 = 206 to 1 Apr; 11 more to 12 Apr = 217.
        assertThat(story.figure("A2", "2021-22", "2022-06-30")).isEqualTo("mean 217 of 1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 217 of 1");
        // 12 Apr to 1 May 19, 2 more to 3 May = 21.
        assertThat(story.figure("INTERVAL:MATCH:MOVED_IN", "2021-22", NOW)).isEqualTo("mean 21 of 1");
    }

    @Test
    void keepsTheMatchOfAd1ThoughTheTrackerSaysThatThereIsNone() {
        story.told(before());
        story.told(after());
        story.tracked("2021-22", "2022-08-15", "A,match,,,\n");

        assertThat(story.figure("MATCHED", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 217 of 1");
    }

    @Test
    void knowsOfAMatchFromTheDayThatTheTrackerGives() {
        // The tracker of July came with the day on which the match was known; of AD1 nothing had come by then.
        story.told(before());
        story.tracked("2020-21", "2021-07-12", "A,match,2021-03-22,2021-07-05,\n");
        story.told(after());

        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2021-07-04"))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", "2021-07-05"))
                .isEqualTo("none");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2020-21", NOW)).isEqualTo("1");
    }
}
