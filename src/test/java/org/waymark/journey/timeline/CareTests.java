package org.waymark.journey.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Periods of care, and the milestones that follow from the episodes. */
class CareTests {
    private static final String KNOWN = "2023-01-01";

    private final Told child = new Told();

    private Care care() {
        return child.at(KNOWN).care();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void isInCareUntilTheDayOnWhichItLeaves() {
        child.returned("2021-22", "2022-06-30", """
                S C1 U6 2021-04-12..2021-06-07 X1
                P C1 U6 2021-06-07..2021-08-02 E4A
                S C1 U6 2021-11-01..""");

        assertThat(care().isInCareOn(day("2021-04-11"))).isFalse();
        assertThat(care().isInCareOn(day("2021-04-12"))).isTrue();
        assertThat(care().isInCareOn(day("2021-06-07"))).isTrue();
        assertThat(care().isInCareOn(day("2021-08-01"))).isTrue();
        assertThat(care().isInCareOn(day("2021-08-02"))).isFalse();
        assertThat(care().leftBy(day("2021-08-01"))).isEmpty();
        assertThat(care().leftBy(day("2021-10-31"))).contains(day("2021-08-02"));
        assertThat(care().leftBy(day("2021-11-01"))).isEmpty();
        assertThat(care().adoptedBy(day("2021-10-31"))).isEmpty();
        assertThat(care().latestEntryBy(day("2021-04-11"))).isEmpty();
        assertThat(care().latestEntryBy(day("2021-10-31"))).contains(day("2021-04-12"));
        assertThat(care().latestEntryBy(day("2021-11-01"))).contains(day("2021-11-01"));
    }

    @Test
    void knowsWhoWasAdopted() {
        child.returned("2021-22", "2022-06-30", "S E1 A6 2021-05-17..2022-03-04 E12");

        assertThat(care().adoptedBy(day("2022-03-03"))).isEmpty();
        assertThat(care().adoptedBy(day("2022-03-04"))).contains(day("2022-03-04"));
    }

    @Test
    void putsADayIntoTheLastPeriodBegunByThenElseTheFirstKnown() {
        assertThat(care().periodOf(day("2021-04-12"))).isZero();

        child.returned("2021-22", "2022-06-30", """
                P C1 U6 2021-04-12..2021-08-02 E4A
                S C1 U6 2021-11-01..""");

        assertThat(care().periodOf(day("2021-01-01"))).isZero();
        assertThat(care().periodOf(day("2021-10-31"))).isZero();
        assertThat(care().periodOf(day("2021-11-01"))).isEqualTo(1);
        assertThat(child.holds(KNOWN)).containsExactly("0 left_care 2021-08-02", "1 entered_care 2021-11-01");
    }

    @Test
    void leavesShortBreaksOut() {
        child.returned("2021-22", "2022-06-30", "S V4 U6 2021-04-12..2021-04-19 E13");

        assertThat(child.holds(KNOWN)).isEmpty();
        assertThat(care().latestEntryBy(day("2021-12-31"))).isEmpty();
    }

    @Test
    void datesTheOrderByTheFirstE1OfEachPeriodWhereTheStatusBeganWithIt() {
        child.returned("2021-22", "2022-06-30", """
                P E1 U6 2021-04-12..2021-05-03 X1
                L E1 U6 2021-05-03..2021-08-02 E4A
                S C1 U6 2021-11-01..2021-12-06 X1
                L E1 U6 2021-12-06..2022-01-10 X1
                P E1 U6 2022-01-10..""");

        assertThat(child.holds(KNOWN, "placement_order"))
                .containsExactly("0 placement_order undated", "1 placement_order 2021-12-06");
    }

    @Test
    void joinsAdoptiveEpisodesThatKeepTheCarer() {
        // A5 to A6 by L is one placement; the move of 6 September breaks it and begins another, which leads to
        // adoption.
        child.returned("2021-22", "2022-06-30", """
                S E1 U5 2021-04-12..2021-05-17 X1
                U E1 A5 2021-05-17..2021-07-05 X1
                L E1 A6 2021-07-05..2021-09-06 X1
                P E1 A6 2021-09-06..2022-03-07 E11""");

        assertThat(child.holds(KNOWN))
                .containsExactly(
                        "1 entered_care 2021-04-12",
                        "1 early_permanence_placement 2021-04-12",
                        "1 placement_order 2021-04-12",
                        "1 moved_in 2021-05-17",
                        "1 moved_in 2021-09-06 to adoption",
                        "1 disruption 2021-09-06",
                        "1 adoption_order 2022-03-07",
                        "1 left_care 2022-03-07");
    }

    @Test
    void putsTheMatchOfAd1IntoThePeriodThatEndedInAdoption() {
        // Dated in November, after the child was back in care; the adoption ended the period before.
        child.returned("2021-22", "2022-06-30", """
                S E1 A6 2021-04-12..2021-10-04 E12
                S C1 U6 2021-11-01..
                matched 2021-11-15""");

        assertThat(child.holds(KNOWN, "match")).containsExactly("1 match 2021-11-15");
    }

    @Test
    void beginsAnotherAdoptivePlacementWhereTheChildLivedElsewhereBetween() {
        // The second begins with the carer of the foster placement before it (U), but that was not for adoption.
        child.returned("2021-22", "2022-06-30", """
                S E1 A5 2021-04-12..2021-05-17 X1
                P E1 U6 2021-05-17..2021-07-05 X1
                U E1 A6 2021-07-05..""");

        assertThat(child.holds(KNOWN, "moved_in")).containsExactly("1 moved_in 2021-04-12", "1 moved_in 2021-07-05");
    }
}
