package org.waymark.journey.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.journey.events.ReturnFile;

/** What a return says of episodes and decisions, and what it takes away by not saying it. */
class CoverageTests {
    private final Told child = new Told();

    @Test
    void holdsFromTheDayOnWhichTheReturnWasSubmitted() {
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2021-06-29")).isEmpty();
        assertThat(child.holds("2021-06-30")).containsExactly("1 entered_care 2020-06-01");
    }

    @Test
    void losesAnEpisodeThatAReturnOfItsYearDoesNotName() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..2020-11-16 X1
                L E1 U6 2020-11-16..""");
        child.returned("2020-21", "2021-09-30", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2021-07-01"))
                .containsExactly("1 entered_care 2020-06-01", "1 placement_order 2020-11-16");
        assertThat(child.holds("2021-09-30")).containsExactly("1 entered_care 2020-06-01");
    }

    @Test
    void losesAnEpisodeThatEndedOnTheFirstOfAprilButNoneThatEndedTheDayBefore() {
        // 2021-22 names neither: 1 April 2021 lies in its year, 31 March 2021 before it.
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..2021-03-31 E4A");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-09-01..");
        var other = new Told()
                .returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..")
                .returned("2021-22", "2021-12-31", "S C1 U6 2020-06-01..2021-04-01 E4A")
                .returned("2021-22", "2022-06-30", "S C1 U6 2021-09-01..");

        assertThat(child.holds("2022-07-01"))
                .containsExactly("1 entered_care 2020-06-01", "1 left_care 2021-03-31", "2 entered_care 2021-09-01");
        assertThat(other.holds("2022-01-01", "left_care")).containsExactly("1 left_care 2021-04-01");
        assertThat(other.holds("2022-07-01")).containsExactly("1 entered_care 2021-09-01");
    }

    @Test
    void takesBackAnEndInsideTheYearThatAReturnShowsOpen() {
        child.returned("2021-22", "2022-06-30", "S E1 A6 2021-05-17..2022-03-04 E12");
        child.returned("2021-22", "2022-08-31", "S E1 A6 2021-05-17..");

        assertThat(child.holds("2022-07-01", "adoption_order")).containsExactly("1 adoption_order 2022-03-04");
        assertThat(child.holds("2022-08-31", "adoption_order")).isEmpty();
    }

    @Test
    void keepsAnEndThatALaterYearToldWhenAnOldYearIsSentAgain() {
        // 2020-21 says "not ended by 31 March 2021"; 2021-22 told the end of 24 May 2021, which is after it.
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2020-06-01..2021-05-24 E4A");
        child.returned("2020-21", "2022-09-30", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2022-10-01")).containsExactly("1 entered_care 2020-06-01", "1 left_care 2021-05-24");
    }

    @Test
    void doesNotHearRowsThatEndedBeforeTheYear() {
        child.returned("2021-22", "2022-06-30", """
                S C1 U6 2019-06-01..2020-05-31 E4A
                S C1 U6 2021-06-01..""");

        assertThat(child.holds("2022-07-01")).containsExactly("1 entered_care 2021-06-01");
    }

    @Test
    void isSilentOfFilesThatItLacks() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05""");
        child.having(ReturnFile.EPISODES).returned("2020-21", "2021-09-30", "S C1 U6 2020-06-01..");
        child.having(ReturnFile.EPISODES, ReturnFile.DECISIONS)
                .returned("2020-21", "2021-12-31", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2021-10-01", "adm_decision")).containsExactly("1 adm_decision 2020-10-05");
        assertThat(child.holds("2021-12-31", "adm_decision")).isEmpty();
    }

    @Test
    void losesAChildOmittedByAnotherReturnOfTheYearButNotOneOmittedByALaterYear() {
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..");
        child.returnedWithout("2021-22", "2022-06-30");
        child.returnedWithout("2020-21", "2022-09-30");
        child.returned("2020-21", "2022-12-31", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2022-07-01")).containsExactly("1 entered_care 2020-06-01");
        assertThat(child.holds("2022-09-30")).isEmpty();
        assertThat(child.holds("2022-12-31")).containsExactly("1 entered_care 2020-06-01");
    }

    @Test
    void takesTheLaterYearLastOfTwoReturnsKnownAtTheSameTime() {
        // Sent in the wrong order: 2020-21 shows it open on 31 March 2021, 2021-22 after it ended on 24 May 2021.
        child.returned("2021-22", "2022-06-30", "S C1 U6 2020-06-01..2021-05-24 E4A");
        child.returned("2020-21", "2022-06-30", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2022-06-30", "left_care")).containsExactly("1 left_care 2021-05-24");
    }

    @Test
    void speaksOfADecisionOnlyWhereItListsThePeriodOfCareInWhichItWasMade() {
        // Of the two periods the year sent again lists only the second, so the decision of the first stands.
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-04-01..2020-08-03 E4A
                decided 2020-06-15
                S C1 U6 2020-10-05..
                decided 2020-12-07""");
        child.returned("2020-21", "2021-09-30", "S C1 U6 2020-10-05..");

        assertThat(child.holds("2021-07-01", "adm_decision"))
                .containsExactly("1 adm_decision 2020-06-15", "2 adm_decision 2020-12-07");
        // The first period is gone, so what was its decision is put to the first that is known.
        assertThat(child.holds("2021-09-30", "adm_decision")).containsExactly("1 adm_decision 2020-06-15");
    }

    @Test
    void dropsTheDecisionsOfThePeriodsThatTheYearHadListed() {
        child.returned("2019-20", "2020-06-30", """
                S C1 U6 2019-06-03..2019-12-02 E4A
                decided 2019-09-02""");
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-10-05..
                decided 2020-12-07""");
        child.returnedWithout("2020-21", "2021-09-30");

        assertThat(child.holds("2021-09-30"))
                .containsExactly("1 entered_care 2019-06-03", "1 adm_decision 2019-09-02", "1 left_care 2019-12-02");
    }

    @Test
    void partsPeriodsOfCareByWhatWasKnownThen() {
        // Dated before all that was known: with the period of 10 May. The earlier one is told later.
        child.returned("2021-22", "2022-06-30", """
                S C1 U6 2021-05-10..
                decided 2021-05-03""");
        child.returned("2021-22", "2022-09-30", "S C1 U6 2021-05-10..");
        child.returned("2019-20", "2023-06-30", "S C1 U6 2019-06-03..2019-12-02 E4A");

        assertThat(child.holds("2022-09-30", "adm_decision")).isEmpty();
        assertThat(child.holds("2023-06-30", "adm_decision")).isEmpty();
    }

    @Test
    void replacesAnAd1RowByALaterOneAndWithdrawsItOnlyWithItsOwnYear() {
        var adopted = "S E1 A6 2021-05-17..2022-03-04 E12";
        child.returned("2021-22", "2022-06-30", adopted + "\nmatched 2021-05-10");
        child.returned("2021-22", "2022-07-31", adopted + "\nmatched 2021-05-11");
        child.returned("2022-23", "2023-06-30", "");
        child.returned("2021-22", "2023-07-31", adopted);

        assertThat(child.holds("2022-07-30", "match")).containsExactly("1 match 2021-05-10");
        assertThat(child.holds("2022-07-31", "match")).containsExactly("1 match 2021-05-11");
        assertThat(child.holds("2023-07-30", "match")).containsExactly("1 match 2021-05-11");
        assertThat(child.holds("2023-07-31", "match")).isEmpty();
    }

    @Test
    void doesNotBringBackAnEndThatItsOwnYearTookAway() {
        // 2021-22 told the end of 24 May, then no longer the episode; 2020-21 sent again shows it open on 31 March.
        child.returned("2021-22", "2022-06-30", "S C1 U6 2020-06-01..2021-05-24 E4A");
        child.returned("2021-22", "2022-09-30", "S C1 U6 2021-11-01..");
        child.returned("2020-21", "2022-12-31", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2022-12-31")).containsExactly("1 entered_care 2020-06-01", "2 entered_care 2021-11-01");
    }

    @Test
    void hearsTheLaterYearLastThoughItWasSentFirst() {
        // 2020-21 says that it ended on 1 March 2021, 2021-22 that it is still open.
        child.returned("2021-22", "2022-06-30", "S C1 U6 2020-06-01..");
        child.returned("2020-21", "2022-06-30", "S C1 U6 2020-06-01..2021-03-01 E4A");

        assertThat(child.holds("2022-06-30", "left_care")).isEmpty();
    }
}
