package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoverageTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private static Return oldYear() {
        return Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-06-01..2020-11-16 X1
                L E1 U6 2020-11-16..
                """);
    }

    private static Return adopted() {
        return Return.of("2021-22", "2022-06-30").child("A", """
                L E1 U6 2020-11-16..2021-05-24 X1
                P E1 A6 2021-05-24..2022-01-28 E12
                matched 2021-05-10
                """);
    }

    /** As the old year was told first, and a decision besides. */
    private static Return oldYearAgain() {
        return Return.of("2020-21", "2022-09-30").child("A", """
                S C1 U6 2020-06-01..2020-11-16 X1
                L E1 U6 2020-11-16..
                decided 2020-10-05
                """);
    }

    @Test
    void keepsTheEndThatALaterYearToldWhenAnOldYearIsSentAgain() {
        // 2020-21 showed the order open, 2021-22 told of the move and the adoption. In September 2022 the old year is
        // sent again, the order still open on 31 March 2021: that takes away nothing of 2021-22.
        story.told(oldYear());
        story.told(adopted());
        story.told(oldYearAgain());

        // 1 Jun 2020: Jun 30, Jul 31, Aug 31, Sep 30, Oct 31 = 153 to 1 Nov; 15 more to 16 Nov = 168.
        assertThat(story.figure("A20", "2020-21", "2021-07-01")).isEqualTo("mean 168 of 1");
        // 153 + Nov 30, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30 = 334 to 1 May; 23 more to 24 May = 357.
        assertThat(story.figure("A1", "2021-22", "2022-07-01")).isEqualTo("mean 357 of 1");
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 357 of 1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("1");
        // 16 Nov to 1 Dec 15, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30 = 166 to 1 May; 9 more to 10 May = 175.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 175 of 1");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2022-09-29")).isEqualTo("none");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void answersTheSameWhateverTheOrderOfImportingAndAfterARebuild() {
        // The same three returns, the last submitted sent first: 168, 357 and 175 days, as above.
        story.told(oldYearAgain());
        story.told(adopted());
        story.told(oldYear());

        for (int i = 0; i < 2; i++) {
            assertThat(story.figure("A20", "2020-21", "2021-07-01")).isEqualTo("mean 168 of 1");
            assertThat(story.figure("A1", "2021-22", "2022-07-01")).isEqualTo("mean 357 of 1");
            assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 357 of 1");
            assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 175 of 1");
            story.rebuild();
        }
    }

    @Test
    void removesWhatAnOldYearSentAgainNoLongerHas() {
        // Both orders were in 2020-21 and, open, in 2021-22. The old year sent again shows B on the care order
        // throughout: the E1 of December overlaps that year and is missing, so it is gone. 2021-22 sent again has it.
        var ordered = """
                S C1 U6 2020-06-01..2020-12-07 X1
                L E1 U6 2020-12-07..
                """;
        var open = "L E1 U6 2020-12-07..";
        story.told(Return.of("2020-21", "2021-06-30").child("A", ordered).child("B", ordered));
        story.told(Return.of("2021-22", "2022-06-30").child("A", open).child("B", open));
        story.told(Return.of("2020-21", "2022-09-30").child("A", ordered).child("B", "S C1 U6 2020-06-01.."));
        story.told(Return.of("2021-22", "2022-11-30").child("A", open).child("B", open));

        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-07-01")).isEqualTo("2");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-09-30")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-11-30")).isEqualTo("2");
        // 1 Jun: Jun 30, Jul 31, Aug 31, Sep 30, Oct 31, Nov 30 = 183 to 1 Dec; 6 more to 7 Dec = 189.
        assertThat(story.figure("A20", "2020-21", "2022-07-01")).isEqualTo("mean 189 of 2");
        assertThat(story.figure("A20", "2020-21", "2022-09-30")).isEqualTo("mean 189 of 1");
        // B's care order, last shown open, reached into 2021-22, which, sent again, does not have it: with it went the
        // day of entering care.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 189 of 1, ENTERED_BEFORE_RECORDS 1");
    }

    @Test
    void takesBackAnAdoptionThatAResubmissionShowsOpen() {
        // Adopted on 4 March 2022 by the first return; the resubmission shows the placement open on 31 March; the next
        // year's return has the adoption on 8 April.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S E1 A6 2021-05-17..2022-03-04 E12
                matched 2021-05-17
                """));
        story.told(Return.of("2021-22", "2022-08-31").child("A", "S E1 A6 2021-05-17.."));
        story.told(Return.of("2022-23", "2023-06-30").child("A", "S E1 A6 2021-05-17..2022-04-08 E12"));

        assertThat(story.figure("ADOPTED", "2021-22", "2022-07-01")).isEqualTo("1");
        assertThat(story.figure("ADOPTED", "2021-22", "2022-08-31")).isEqualTo("none");
        assertThat(story.figure("A1", "2021-22", "2022-08-31")).isEqualTo("none");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("ADOPTED", "2022-23", NOW)).isEqualTo("1");
        assertThat(story.figure("A1", "2022-23", NOW)).isEqualTo("mean 0 of 1");
    }

    @Test
    void takesTheLastEndThatALaterYearToldAndNoneThatItTookBack() {
        // MOVED was adopted on 24 May 2021, by the resubmission on 7 June. OPEN was adopted, too, by the first return
        // of 2021-22, and by the resubmission was still there in March 2022. Then 2020-21 is sent again, both open: the
        // last word of 2021-22 on each holds.
        var open = "S E1 A6 2020-11-16..";
        story.told(Return.of("2020-21", "2021-06-30").child("MOVED", open).child("OPEN", open));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("MOVED", "S E1 A6 2020-11-16..2021-05-24 E12")
                .child("OPEN", "S E1 A6 2020-11-16..2021-05-24 E12"));
        story.told(Return.of("2021-22", "2022-07-29")
                .child("MOVED", "S E1 A6 2020-11-16..2021-06-07 E12")
                .child("OPEN", open));
        story.told(Return.of("2020-21", "2022-09-30")
                .child("MOVED", open, "decided 2020-12-07")
                .child("OPEN", open));

        assertThat(story.figure("ADOPTED", "2021-22", "2022-06-30")).isEqualTo("2");
        assertThat(story.figure("ADOPTED", "2021-22", "2022-07-29")).isEqualTo("1");
        assertThat(story.workings("ADOPTED", "2021-22", NOW))
                .singleElement()
                .extracting(each -> each.countedOn().toString())
                .isEqualTo("2021-06-07");
    }

    @Test
    void speaksOfWhatEndedOnTheFirstOfAprilAndNotOfWhatEndedTheDayBefore() {
        // Both orders are of 19 October 2020. APRIL went home on 1 April 2021, so the return of 2021-22 tells it;
        // MARCH on 31 March. The resubmission of 2021-22 lists both children and no episode.
        story.told(Return.of("2020-21", "2021-06-30").child("APRIL", """
                        S C1 U6 2020-05-11..2020-10-19 X1
                        L E1 U6 2020-10-19..
                        """).child("MARCH", """
                        S C1 U6 2020-05-11..2020-10-19 X1
                        L E1 U6 2020-10-19..2021-03-31 E4A
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("APRIL", "L E1 U6 2020-10-19..2021-04-01 E4A")
                .child("MARCH"));
        story.told(Return.of("2021-22", "2022-08-31").child("APRIL").child("MARCH"));

        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-30")).isEqualTo("2");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-31")).isEqualTo("1");
        // MARCH: 11 May to 1 Jun 21, Jun 30, Jul 31, Aug 31, Sep 30 = 143 to 1 Oct; 18 more to 19 Oct = 161.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 161 of 1");
    }

    @Test
    void losesAChildOmittedByAResubmissionButNotOneOmittedByALaterYear() {
        // All three had an order on 19 October 2020. RESENT is in the first return of 2021-22, adopted, and not in its
        // resubmission: what that year's coverage spans is lost, the order too, for its episode reached into the year.
        // ABSENT is in no return of 2021-22: vanished, and its facts stay. KEPT is in both.
        var ordered = """
                S C1 U6 2020-05-11..2020-10-19 X1
                L E1 U6 2020-10-19..
                decided 2020-09-07
                """;
        var adopted = """
                L E1 U6 2020-10-19..2021-08-02 X1
                P E1 A6 2021-08-02..2022-02-11 E12
                decided 2020-09-07
                matched 2021-07-12
                """;
        story.told(Return.of("2020-21", "2021-06-30")
                .child("RESENT", ordered)
                .child("ABSENT", ordered)
                .child("KEPT", ordered));
        story.told(Return.of("2021-22", "2022-06-30").child("RESENT", adopted).child("KEPT", adopted));
        story.told(Return.of("2021-22", "2022-08-31").child("KEPT", adopted));

        assertThat(story.figure("ADOPTED", "2021-22", "2022-08-30")).isEqualTo("2");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-30")).isEqualTo("3");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2022-08-30")).isEqualTo("3");

        assertThat(story.figure("ADOPTED", "2021-22", "2022-08-31")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-31")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2022-08-31")).isEqualTo("2");
        // KEPT: 19 Oct to 1 Nov 13, Nov 30, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30, May 31, Jun 30 = 255 to 1 Jul;
        // 11 more to 12 Jul = 266. 11 May 2020 to 11 May 2021 365; to 1 Jun 21, Jun 30, Jul 31 = 447 to 1 Aug; 1 more
        // to 2 Aug = 448.
        assertThat(story.figure("A2", "2021-22", "2022-08-31")).isEqualTo("mean 266 of 1");
        assertThat(story.figure("A1", "2021-22", "2022-08-31")).isEqualTo("mean 448 of 1");
    }

    @Test
    void keepsWhatBeganAfterAnOldYearThatSentAgainOmitsTheChild() {
        // The old year listed the child at first and no longer: the entry and the order, which it spans, are lost. The
        // placement of May 2021 and the adoption began after it and stay.
        story.told(oldYear());
        story.told(adopted());
        story.told(Return.of("2020-21", "2022-09-30").child("ANOTHER"));

        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-09-29")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-09-30")).isEqualTo("none");
        assertThat(story.figure("A1", "2021-22", "2022-09-30")).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("A2", "2021-22", "2022-09-30")).isEqualTo("none, ORDER_BEFORE_RECORDS 1");
    }

    @Test
    void bringsBackAChildWhomAThirdReturnOfTheYearListsAgain() {
        story.told(Return.of("2021-22", "2022-06-30").child("A", "S E1 A6 2021-05-17..2022-03-04 E12"));
        story.told(Return.of("2021-22", "2022-07-29").child("ANOTHER"));
        story.told(Return.of("2021-22", "2022-08-31").child("A", "S E1 A6 2021-05-17..2022-03-11 E12"));

        assertThat(story.figure("ADOPTED", "2021-22", "2022-06-30")).isEqualTo("1");
        assertThat(story.figure("ADOPTED", "2021-22", "2022-07-29")).isEqualTo("none");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", "2022-07-29")).isEqualTo("none");
        assertThat(story.workings("ADOPTED", "2021-22", "2022-08-31"))
                .singleElement()
                .extracting(each -> each.countedOn().toString())
                .isEqualTo("2022-03-11");
    }

    @Test
    void hearsNothingOfEpisodesFromAReturnWithoutTheirFile() {
        // The resubmission has the header and ad1 only: of episodes and decisions nothing is said.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2020-12-14..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..2022-02-25 E12
                decided 2021-02-15
                matched 2021-07-05
                """));
        story.told(Return.of("2021-22", "2022-07-29")
                .child("A", "matched 2021-07-12")
                .lacking("episodes")
                .lacking("placed_for_adoption"));

        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("1");
        // 12 Apr to 1 May 19, May 31, Jun 30 = 80 to 1 Jul; 11 more to 12 Jul = 91.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 91 of 1");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void doesNotHearRowsOfAReturnThatEndedBeforeItsYear() {
        // The whole history stands in the return of 2021-22: the episode and the decision that ended before 1 April
        // 2021 are not for it to tell.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2020-06-01..2020-11-16 X1
                L E1 U6 2020-11-16..2021-05-24 X1
                P E1 A6 2021-05-24..2022-01-28 E12
                decided 2020-09-07..2020-10-19
                decided 2020-11-02
                matched 2021-05-10
                """));

        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("none, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", NOW)).isEqualTo("1");
        // The E1 reaches into the year: 16 Nov to 1 Dec 15, Dec 31, Jan 31, Feb 28, Mar 31, Apr 30 = 166; 9 more = 175.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 175 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void hearsTheLaterYearLastWhereTwoReturnsCameTogether() {
        // Both were submitted on 30 June 2022; 2021-22, heard last, has the order of the year before a week later.
        story.told(Return.of("2021-22", "2022-06-30").child("A", "L E1 U6 2021-01-25.."));
        story.told(Return.of("2020-21", "2022-06-30").child("A", """
                S C1 U6 2020-10-05..2021-01-18 X1
                L E1 U6 2021-01-18..
                """));

        // 5 Oct to 1 Nov 27, Nov 30, Dec 31 = 88 to 1 Jan; 24 more to 25 Jan = 112.
        assertThat(story.figure("A20", "2020-21", "2022-06-30")).isEqualTo("mean 112 of 1");
    }

    @Test
    void partsPeriodsOfCareByWhatWasKnownThen() {
        // The decision is dated before the first day that anybody knew of. Sent again in September 2022, 2021-22 no
        // longer
        // has it: gone. That there had been an earlier time in care is told in June 2023 and changes nothing of this.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-10..
                decided 2021-05-03
                """));
        story.told(Return.of("2021-22", "2022-09-30").child("A", "S C1 U6 2021-05-10.."));
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-09-29")).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-10-01")).isEqualTo("none");

        story.told(Return.of("2019-20", "2023-06-30").child("A", "S C1 U6 2019-06-03..2019-12-02 E4A"));
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-10-01")).isEqualTo("none");
        assertThat(story.figure("ADM_DECISIONS", "2021-22", NOW)).isEqualTo("none");
    }
}
