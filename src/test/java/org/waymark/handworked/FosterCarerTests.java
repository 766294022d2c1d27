package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.Dimension;

/**
 * A10 against A1 where the foster carer adopts. Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178, November 209, December 239.
 */
class FosterCarerTests {
    /** With the carer who adopts from 11 May; adoptive from 2 November. */
    private static final String MOVED_TO_THE_CARER = """
            S C1 U6 2020-04-06..2020-05-11 X1
            P C1 U6 2020-05-11..2020-08-03 X1
            L E1 U6 2020-08-03..2020-11-02 X1
            T E1 A5 2020-11-02..2021-03-12 E11
            """;

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void stopsAtTheFirstDayWithTheCarerWhoAdopted() {
        // Back from 2 November over T and L; the episode begun with P is the first with this carer.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", MOVED_TO_THE_CARER, "matched 2020-10-19 by foster carer"));

        // To 2 November 209 + 1 = 210; to 11 May 25 + 10 = 35.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 210 of 1");
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 35 of 1");
    }

    @Test
    void walksBackToTheStartOfCareWhateverThePlacementCodeThroughTheReturnsOfThreeYears() {
        story.told(Return.of("2018-19", "2019-06-28").child("A", """
                S C1 K2 2018-10-01..2019-01-14 X1
                T C1 U6 2019-01-14..
                """));
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                T C1 U6 2019-01-14..2019-07-08 X1
                U C2 U1 2019-07-08..2020-03-02 X1
                L E1 U1 2020-03-02..
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                L E1 U1 2020-03-02..2020-09-14 X1
                T E1 A5 2020-09-14..2021-03-26 E12
                matched 2020-08-24 by foster carer
                """));

        // 1 Oct 2018 to 1 Oct 2020 731 (29 Feb 2020), less the 17 from 14 Sep to 1 Oct = 714.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 714 of 1");
        // With the same carer since the first day of care.
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 0 of 1");
    }

    @Test
    void endsTheWalkWhereLegalStatusAndCarerChangedTogether() {
        // B on 15 June; after it T, and U into the adoptive placement.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-06-15 X1
                B C2 U4 2020-06-15..2020-08-10 X1
                T C2 U1 2020-08-10..2020-09-14 X1
                U E1 A5 2020-09-14..2021-03-26 E11
                matched 2020-08-24 by foster carer
                """));

        // To 14 September 148 + 13 = 161; to 15 June 56 + 14 = 70.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 161 of 1");
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 70 of 1");
    }

    @Test
    void adjustsNoneButThoseOfWhomAd1SaysThatTheFosterCarerAdopted() {
        // The same episodes for all three: FOSTER_CARE 1, FOSTER_CARE 0, and no row in AD1.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("ONE", MOVED_TO_THE_CARER, "matched 2020-10-19 by foster carer")
                .child("NOUGHT", MOVED_TO_THE_CARER, "matched 2020-10-19")
                .child("UNSAID", MOVED_TO_THE_CARER));

        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 210 of 3");
        assertThat(story.workings("A10", "2020-21", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(35.0, 210.0, 210.0);
        assertThat(story.parts("A10", "2020-21", NOW, Dimension.ADOPTED_BY_FOSTER_CARER))
                .containsEntry("YES", "mean 35 of 1")
                .containsEntry("NO", "mean 210 of 1");
        assertThat(story.parts("ADOPTED", "2020-21", NOW, Dimension.ADOPTED_BY_FOSTER_CARER))
                .isEqualTo(Map.of("", "3", "YES", "1", "NO", "1", "NOT_KNOWN", "1"));
    }

    @Test
    void doesNotWalkIntoAnAdoptivePlacementWithOthersThatBrokeDown() {
        // Placed with strangers in February 2020, broke down on 4 May; the foster carer who took the child in adopted.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-09-02..2019-12-02 X1
                L E1 U6 2019-12-02..2020-02-03 X1
                P E1 A6 2020-02-03..
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                P E1 A6 2020-02-03..2020-05-04 X1
                P E1 U4 2020-05-04..2020-09-07 X1
                T E1 A5 2020-09-07..2021-02-19 E12
                matched 2020-08-10 by foster carer
                """));

        // 2 Sep 2019 to 2 Sep 2020 366 (29 Feb 2020); 5 more to 7 Sep = 371.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 371 of 1");
        // 2 Sep to 1 Oct 29, Oct 31, Nov 30, Dec 31, Jan 31, Feb 29, Mar 31, Apr 30 = 242 to 1 May; 3 more = 245.
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 245 of 1");
    }

    @Test
    void walksThroughAnEarlierAdoptivePlacementWithTheSameCarer() {
        // Adoptive in June, fostering again in August, adoptive again on 2 November, always with the carer of 11 May.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-04-06..2020-05-11 X1
                P E1 U6 2020-05-11..2020-06-01 X1
                T E1 A5 2020-06-01..2020-08-03 X1
                T E1 U6 2020-08-03..2020-11-02 X1
                T E1 A5 2020-11-02..2021-03-12 E11
                matched 2020-10-19 by foster carer
                """));

        // A1 stops at the run that led to adoption: 210. A10 at the first day with the carer: 35.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 210 of 1");
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 35 of 1");
    }

    @Test
    void adjustsFromTheDayOnWhichAd1SaidSo() {
        // FOSTER_CARE was 0 in the return of June and 1 in its resubmission of September.
        story.told(Return.of("2020-21", "2021-06-30").child("A", MOVED_TO_THE_CARER, "matched 2020-10-19"));
        story.told(Return.of("2020-21", "2021-09-30")
                .child("A", MOVED_TO_THE_CARER, "matched 2020-10-19 by foster carer"));

        assertThat(story.figure("A10", "2020-21", "2021-09-29")).isEqualTo("mean 210 of 1");
        assertThat(story.figure("A10", "2020-21", "2021-09-30")).isEqualTo("mean 35 of 1");
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 210 of 1");
    }

    @Test
    void countsNoDaysBeforeEnteringCare() {
        // With the carer who adopts from the first day, 6 April; the tracker mends the day of entering care to 20
        // April.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-08-03 X1
                L E1 U6 2020-08-03..2020-11-02 X1
                T E1 A5 2020-11-02..2021-03-12 E11
                matched 2020-10-19 by foster carer
                """));
        story.tracked("2020-21", "2021-07-12", "A,entered_care,2020-04-20,,\n");

        // 210 - 14 = 196.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 196 of 1");
        // Home from the first day in care: nought.
        assertThat(story.figure("A10", "2020-21", NOW)).isEqualTo("mean 0 of 1");
    }
}
