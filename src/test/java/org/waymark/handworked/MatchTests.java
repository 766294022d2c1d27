package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.shared.SubmissionKind;

class MatchTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsNoDaysForAMatchBeforeTheOrder() {
        // EARLY was matched on 22 February, 14 days before the order; SAME on the day of the order; LATE 41 days after.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("EARLY", """
                        S C1 U5 2020-08-17..2021-03-08 X1
                        U E1 A5 2021-03-08..
                        """)
                .child("SAME", """
                        S C1 U5 2020-08-17..2021-03-08 X1
                        U E1 A5 2021-03-08..
                        """)
                .child("LATE", """
                        S C1 U6 2020-08-17..2021-03-08 X1
                        L E1 U6 2021-03-08..
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("EARLY", """
                        U E1 A5 2021-03-08..2021-11-05 E12
                        matched 2021-02-22
                        """)
                .child("SAME", """
                        U E1 A5 2021-03-08..2021-11-05 E12
                        matched 2021-03-08
                        """)
                .child("LATE", """
                        L E1 U6 2021-03-08..2021-05-10 X1
                        P E1 A6 2021-05-10..2022-01-07 E12
                        matched 2021-04-18
                        """));

        // 0 and not -14; 0; 8 Mar to 1 Apr 24, 17 more to 18 Apr = 41. Mean 41 / 3 = 13 and two thirds.
        assertThat(story.workings("A2", "2021-22", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(0.0, 0.0, 41.0);
        assertThat(story.cell("A2", "2021-22", Story.instant(NOW)).mean()).isEqualTo(41 / 3.0);
        assertThat(story.cell("A2", "2021-22", Story.instant(NOW)).cases()).isEqualTo(3);
    }

    @Test
    void putsTheMatchOfAd1InThePlaceOfTheTrackersLatest() {
        // The tracker knows a match that broke before the move (5 Oct 2020) and the one that held (15 Feb 2021). AD1
        // says 1 March 2021, and goes on saying so when the tracker is sent again with 20 March.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-02-03..2020-06-01 X1
                L E1 U6 2020-06-01..2021-03-22 X1
                P E1 A6 2021-03-22..
                """));
        story.tracked("2020-21", "2021-07-12", "A,match,2020-10-05,,\nA,match,2021-02-15,,\n");
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                P E1 A6 2021-03-22..2021-09-20 E12
                matched 2021-03-01
                """));
        story.tracked("2021-22", "2022-08-01", "A,match,2020-10-05,,\nA,match,2021-03-20,,\n");

        // 1 Jun 2020: Jun 30, Jul 31, Aug 31, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28 = 273 to 1 Mar 2021.
        assertThat(story.figure("A2", "2021-22", "2022-07-01")).isEqualTo("mean 273 of 1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 273 of 1");
    }

    @Test
    void keepsATrackersEarlierMatchBesideThatOfAd1() {
        // AD1's match of 1 September 2020 takes the place of the tracker's latest (15 Feb 2021); the tracker's other,
        // of 5 October 2020, stays and is now the latest dated. A resubmission without the AD1 row gives back 15 Feb.
        var episodes = """
                S C1 U6 2020-02-03..2020-06-01 X1
                L E1 U6 2020-06-01..2020-12-07 X1
                P E1 A6 2020-12-07..2021-03-30 E12
                """;
        story.tracked("2020-21", "2021-05-10", "A,match,2020-10-05,,\nA,match,2021-02-15,,\n");
        story.told(Return.of("2020-21", "2021-06-30").child("A", episodes, "matched 2020-09-01"));
        story.told(Return.of("2020-21", "2021-09-30").child("A", episodes));

        // Jun 30, Jul 31, Aug 31, Sep 30 = 122 to 1 Oct; 4 more to 5 Oct = 126.
        assertThat(story.figure("A2", "2020-21", "2021-07-01")).isEqualTo("mean 126 of 1");
        // 122 + Oct 31, Nov 30, Dec 31, Jan 31 = 245 to 1 Feb; 14 more to 15 Feb = 259.
        assertThat(story.figure("A2", "2020-21", NOW)).isEqualTo("mean 259 of 1");
    }

    @Test
    void replacesAndWithdrawsTheAd1RowOnlyByReturnsThatSpeakOfIt() {
        var episodes = """
                S C1 U6 2021-01-11..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..2022-02-25 E12
                """;
        story.told(Return.of("2021-22", "2022-06-30").child("A", episodes, "matched 2021-07-05"));
        story.told(Return.of("2021-22", "2022-07-29").child("A", episodes, "matched 2021-07-26"));
        // Without the ad1 file nothing is said of it, and the next year's return speaks of its own adoptions only.
        story.told(Return.of("2021-22", "2022-09-30").child("A", episodes).lacking("ad1"));
        story.told(Return.of("2022-23", "2023-06-30").child("A"));
        // The ad1 file is there and has no row for the child: there is none.
        story.told(Return.of("2021-22", "2023-10-02").child("A", episodes));

        // 12 Apr to 1 May 19, May 31, Jun 30 = 80 to 1 Jul; 4 more to 5 Jul = 84, 25 to 26 Jul = 105.
        assertThat(story.figure("A2", "2021-22", "2022-06-30")).isEqualTo("mean 84 of 1");
        assertThat(story.figure("A2", "2021-22", "2022-07-29")).isEqualTo("mean 105 of 1");
        assertThat(story.figure("A2", "2021-22", "2022-09-30")).isEqualTo("mean 105 of 1");
        assertThat(story.figure("A2", "2021-22", "2023-06-30")).isEqualTo("mean 105 of 1");
        assertThat(story.figure("A2", "2021-22", "2023-10-02")).isEqualTo("none, NO_MATCH 1");
        // When the child moved in does not hang on it: 11 Jan to 1 Feb 21, Feb 28, Mar 31, Apr 30, May 31, Jun 30,
        // Jul 31 = 202 to 1 Aug; 15 more to 16 Aug = 217.
        assertThat(story.figure("A1", "2021-22", "2023-10-02")).isEqualTo("mean 217 of 1");
    }

    @Test
    void keepsTheAd1RowOfTheRightYearWhenTheWrongYearTakesItsOwnBack() {
        // 2021-22 had an AD1 row too early, with a match of 5 July; the child was adopted on 6 May 2022, and the row of
        // 2022-23 says 12 July. 2021-22, sent again without its row, takes nothing from the later one.
        var waiting = """
                S C1 U6 2021-01-11..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..
                """;
        story.told(Return.of("2021-22", "2022-06-30").child("A", waiting, "matched 2021-07-05"));
        story.told(Return.of("2022-23", "2023-06-30").child("A", """
                P E1 A6 2021-08-16..2022-05-06 E12
                matched 2021-07-12
                """));
        story.told(Return.of("2021-22", "2023-09-29").child("A", waiting));

        // 12 Apr to 1 May 19, May 31, Jun 30 = 80 to 1 Jul; 11 more to 12 Jul = 91.
        assertThat(story.figure("A2", "2022-23", "2023-06-30")).isEqualTo("mean 91 of 1");
        assertThat(story.figure("A2", "2022-23", NOW)).isEqualTo("mean 91 of 1");
    }

    @Test
    void knowsEachMatchOfATrackerFromTheDayOnWhichItWasKnown() {
        // The tracker of 1 August names a match known since 10 July and another known since 20 July.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-01-11..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..2022-02-25 E12
                """));
        story.tracked("2021-22", "2022-08-01", "A,match,2021-07-05,2022-07-10,\nA,match,2021-07-26,2022-07-20,\n");

        assertThat(story.figure("A2", "2021-22", "2022-07-09")).isEqualTo("none, NO_MATCH 1");
        // 80 to 1 Jul; 4 more to 5 Jul = 84, 25 to 26 Jul = 105.
        assertThat(story.figure("A2", "2021-22", "2022-07-10")).isEqualTo("mean 84 of 1");
        assertThat(story.figure("A2", "2021-22", "2022-07-19")).isEqualTo("mean 84 of 1");
        assertThat(story.figure("A2", "2021-22", "2022-07-20")).isEqualTo("mean 105 of 1");
    }

    @Test
    void forgetsTheMatchOfAWithdrawnTrackerAtEveryInstant() {
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-01-11..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..2022-02-25 E12
                """));
        var tracked = story.tracked("2021-22", "2022-07-18", "A,match,2021-07-05,2021-07-09,\n");

        // The file came on 18 July 2022 and says that the match was known on 9 July 2021. 12 Apr to 5 Jul = 84.
        assertThat(story.figure("A2", "2021-22", "2022-07-01")).isEqualTo("mean 84 of 1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 84 of 1");

        story.withdraw("2021-22", "2022-07-18", SubmissionKind.MILESTONES, tracked);

        assertThat(story.figure("A2", "2021-22", "2022-07-01")).isEqualTo("none, NO_MATCH 1");
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NO_MATCH 1");
    }
}
