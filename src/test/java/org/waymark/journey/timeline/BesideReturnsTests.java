package org.waymark.journey.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a tracker and a return tell the same milestone. */
class BesideReturnsTests {
    private final Told child = new Told();

    @Test
    void standsInPlaceOfEarlierKnownReturns() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05""");
        child.tracked("2020-21", "2021-07-31", "adm_decision 2020-10-12\npanel 2020-10-01");

        assertThat(child.holds("2021-07-31"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 panel 2020-10-01 by MILESTONES_CSV",
                        "1 adm_decision 2020-10-12 by MILESTONES_CSV");
    }

    @Test
    void saysThatThereIsNone() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05""");
        child.tracked("2020-21", "2021-07-31", "adm_decision none");

        assertThat(child.holds("2021-07-31")).containsExactly("1 entered_care 2020-06-01");
    }

    @Test
    void givesWayToALaterReturnWithinItsYearOnly() {
        // The return of 2021-22 could have told a plan change of 2021-22, but none of the year before.
        child.tracked("2021-22", "2022-04-30", "plan_changed 2021-03-31\nplan_changed 2021-04-01\npanel 2021-04-01");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2020-06-01..");

        assertThat(child.holds("2022-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 plan_changed 2021-03-31 by MILESTONES_CSV",
                        "1 panel 2021-04-01 by MILESTONES_CSV");
    }

    @Test
    void setsASecondOrderOfAPeriodAsideWhereAReturnTellsOne() {
        // In 2022-23, so the return of 2021-22 does not speak of its day; but a period of care has one placement order.
        child.tracked("2022-23", "2022-05-31", "placement_order 2022-05-03");
        child.returned("2021-22", "2022-06-30", """
                S C1 U6 2021-06-01..2022-02-07 X1
                L E1 U6 2022-02-07..""");

        assertThat(child.holds("2022-06-29", "placement_order"))
                .containsExactly("0 placement_order 2022-05-03 by MILESTONES_CSV");
        assertThat(child.holds("2022-06-30", "placement_order")).containsExactly("1 placement_order 2022-02-07");
    }

    @Test
    void givesTheLatestMatchUpForThatOfAd1() {
        child.returned("2021-22", "2022-06-30", """
                S E1 A6 2021-05-17..2022-03-04 E12
                matched 2021-05-10""");
        child.tracked("2021-22", "2022-07-31", "match 2021-04-19\nmatch 2021-05-03");

        assertThat(child.holds("2022-07-31", "match"))
                .containsExactly("1 match 2021-04-19 by MILESTONES_CSV", "1 match 2021-05-10");
    }

    @Test
    void isNoLaterKnowledgeForBeingSentAgainWithItsOldDates() {
        // The file of July tells an order as known in January; the return of June is later knowledge than that.
        child.tracked("2021-22", "2022-07-31", "placement_order 2021-11-01 2022-01-10");
        child.returned("2021-22", "2022-06-30", """
                S C1 U6 2021-06-01..2021-11-08 X1
                L E1 U6 2021-11-08..""");

        assertThat(child.holds("2022-01-10")).containsExactly("0 placement_order 2021-11-01 by MILESTONES_CSV");
        assertThat(child.holds("2022-07-31", "placement_order")).containsExactly("1 placement_order 2021-11-08");
    }

    @Test
    void forgetsFromItsSubmissionOnWhatAFileNoLongerNames() {
        child.tracked("2021-22", "2022-01-31", "match 2021-11-01 2022-01-10\nmatch 2021-12-01 2022-01-20");
        child.tracked("2021-22", "2022-02-28", "match 2021-11-01 2022-01-10");

        assertThat(child.holds("2022-01-19", "match")).containsExactly("0 match 2021-11-01 by MILESTONES_CSV");
        assertThat(child.holds("2022-02-27", "match")).hasSize(2);
        assertThat(child.holds("2022-02-28", "match")).containsExactly("0 match 2021-11-01 by MILESTONES_CSV");
    }

    @Test
    void ceasesADecisionWithItsOwnChangeOfPlan() {
        // The second decision stands: the change of 1 February belongs to the first.
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05..2021-02-01
                decided 2021-01-11""");

        assertThat(child.holds("2021-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 adm_decision 2020-10-05 until 2021-02-01",
                        "1 adm_decision 2021-01-11",
                        "1 plan_changed 2021-02-01");
    }

    @Test
    void ceasesEveryDecisionWithAChangeThatATrackerTells() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05
                decided 2021-01-11""");
        child.tracked("2020-21", "2021-07-31", "plan_changed 2021-01-11\nplan_changed 2021-03-01");

        assertThat(child.holds("2021-07-31", "adm_decision"))
                .containsExactly(
                        "1 adm_decision 2020-10-05 until 2021-01-11", "1 adm_decision 2021-01-11 until 2021-01-11");
    }

    @Test
    void ceasesADecisionOfTheTrackerWithAnyChangeAfterIt() {
        child.tracked("2020-21", "2021-04-30", "adm_decision 2019-09-02");
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2019-06-03..
                decided 2020-10-05..2021-02-01""");

        assertThat(child.holds("2021-06-30", "adm_decision"))
                .containsExactly(
                        "1 adm_decision 2019-09-02 until 2021-02-01 by MILESTONES_CSV",
                        "1 adm_decision 2020-10-05 until 2021-02-01");
    }

    @Test
    void keepsTheDayOfAnOrderThatAReturnKnowsNoDayOf() {
        child.tracked("2019-20", "2020-04-30", "placement_order 2019-12-02");
        child.returned("2020-21", "2021-06-30", "P E1 U6 2020-06-01..");

        assertThat(child.holds("2021-06-30"))
                .containsExactly("0 placement_order undated", "0 placement_order 2019-12-02 by MILESTONES_CSV");
    }

    @Test
    void doesNotCeaseADecisionBeforeItWasMade() {
        child.returned("2020-21", "2021-06-30", """
                S C1 U6 2020-06-01..
                decided 2020-10-05..2020-09-07""");

        assertThat(child.holds("2021-06-30"))
                .containsExactly("1 entered_care 2020-06-01", "1 plan_changed 2020-09-07", "1 adm_decision 2020-10-05");
    }
}
