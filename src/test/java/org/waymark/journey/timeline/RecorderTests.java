package org.waymark.journey.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What recorders say, correct and take back, beside what submissions tell. */
class RecorderTests {
    private static final String IN_CARE = "S C1 U6 2020-06-01..";

    private final Told child = new Told();

    @Test
    void addsToWhatIsKnown() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05");
        child.recorded("2021-07-05", "adm_decision", "2021-06-14");

        assertThat(child.holds("2021-07-04", "adm_decision")).containsExactly("1 adm_decision 2020-10-05");
        assertThat(child.holds("2021-07-05", "adm_decision"))
                .containsExactly("1 adm_decision 2020-10-05", "1 adm_decision 2021-06-14 by RECORDER");
    }

    @Test
    void takesThePlaceOfWhatAPeriodOfCareHasOneOf() {
        child.returned("2020-21", "2021-06-30", IN_CARE);
        child.recorded("2021-07-05", "entered_care", "2020-05-28");
        child.recorded("2021-07-06", "entered_care", "2020-06-02");

        // 28 May lies before the first period known, and so in it; 2 June lies in it.
        assertThat(child.holds("2021-07-05")).containsExactly("1 entered_care 2020-05-28 by RECORDER");
        assertThat(child.holds("2021-07-06"))
                .containsExactly("1 entered_care 2020-05-28 by RECORDER", "1 entered_care 2020-06-02 by RECORDER");
    }

    @Test
    void correctsWhatAReturnTold() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05");
        child.corrected("2021-07-05", "adm_decision/2020-10-05", "adm_decision", "2020-10-06");

        assertThat(child.holds("2021-07-05", "adm_decision")).containsExactly("1 adm_decision 2020-10-06 by RECORDER");
    }

    @Test
    void retractsWhatATrackerToldAndThatThereAreNoOthersRemains() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05");
        child.tracked("2020-21", "2021-07-31", "adm_decision 2020-10-12");
        child.retracted("2021-08-02", "adm_decision/2020-10-12");

        assertThat(child.holds("2021-08-01", "adm_decision"))
                .containsExactly("1 adm_decision 2020-10-12 by MILESTONES_CSV");
        assertThat(child.holds("2021-08-02", "adm_decision")).isEmpty();
    }

    @Test
    void retractsWhatARecorderTold() {
        child.recorded("2021-07-05", "panel", "2021-06-14");
        child.retracted("2021-07-05", "panel/2021-06-14");
        child.recorded("2021-07-06", "panel", "2021-06-14");

        assertThat(child.holds("2021-07-05")).isEmpty();
        assertThat(child.holds("2021-07-06")).containsExactly("0 panel 2021-06-14 by RECORDER");
    }

    @Test
    void retractsAnOrderWhoseDayIsNotKnown() {
        child.returned("2020-21", "2021-06-30", "P E1 U6 2020-06-01..");
        child.retracted("2021-07-05", "placement_order/undated");

        assertThat(child.holds("2021-07-04")).containsExactly("0 placement_order undated");
        assertThat(child.holds("2021-07-05")).isEmpty();
    }

    @Test
    void tellsAgainWhatWasTakenBackWhenAReturnTellsItAgain() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05");
        child.retracted("2021-07-05", "adm_decision/2020-10-05");
        child.returned("2020-21", "2021-09-30", IN_CARE + "\ndecided 2020-10-05");

        assertThat(child.holds("2021-07-05", "adm_decision")).isEmpty();
        assertThat(child.holds("2021-09-30", "adm_decision")).containsExactly("1 adm_decision 2020-10-05");
    }

    @Test
    void givesWayToAReturnThatCouldHaveToldItOfItsYear() {
        child.recorded("2021-04-12", "adm_decision", "2020-10-05");
        child.recorded("2021-04-12", "panel", "2020-10-01");
        child.returned("2020-21", "2021-06-30", IN_CARE);

        assertThat(child.holds("2021-06-30"))
                .containsExactly("1 entered_care 2020-06-01", "1 panel 2020-10-01 by RECORDER");
    }

    @Test
    void givesWayToATrackerThatNamesTheMilestone() {
        child.recorded("2021-04-12", "panel", "2020-10-01");
        child.tracked("2020-21", "2021-05-31", "panel 2020-10-08");
        child.recorded("2021-06-07", "panel", "2021-06-01");

        assertThat(child.holds("2021-05-31")).containsExactly("0 panel 2020-10-08 by MILESTONES_CSV");
        assertThat(child.holds("2021-06-07"))
                .containsExactly("0 panel 2020-10-08 by MILESTONES_CSV", "0 panel 2021-06-01 by RECORDER");
    }

    @Test
    void keepsAMatchToldAfterAd1() {
        child.recorded("2022-05-03", "match", "2021-05-04");
        child.returned("2021-22", "2022-06-30", """
                S E1 A6 2021-05-17..2022-03-04 E12
                matched 2021-05-10""");
        child.recorded("2022-07-04", "match", "2021-05-12");

        // The match recorded in May gives way to AD1, also once that of July was told after it.
        assertThat(child.holds("2022-06-30", "match")).containsExactly("1 match 2021-05-10");
        assertThat(child.holds("2022-07-04", "match"))
                .containsExactly("1 match 2021-05-10", "1 match 2021-05-12 by RECORDER");
    }

    @Test
    void ceasesADecisionWithTheChangeThatItTells() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05");
        child.recorded("2021-07-05", "plan_changed", "2021-06-21");

        assertThat(child.holds("2021-07-05", "adm_decision"))
                .containsExactly("1 adm_decision 2020-10-05 until 2021-06-21");
    }

    @Test
    void countsWhatDiffersInItsDetailsOnceUnderBothNames() {
        child.recorded("2021-07-05", "delay", "2021-06-14", Map.of("stage", "court", "reason", "listing"));
        child.recorded("2021-07-05", "delay", "2021-06-14", Map.of("stage", "court", "reason", "contested"));

        assertThat(child.at("2021-07-05").held()).hasSize(1);
        assertThat(child.at("2021-07-05").held().getFirst().factIds())
                .containsExactly("delay/2021-06-14/court/contested", "delay/2021-06-14/court/listing");
    }

    @Test
    void foldsAThousandRecordings() {
        child.returned("2020-21", "2021-06-30", IN_CARE);
        var day = LocalDate.of(2021, 7, 1);
        for (int i = 0; i < 1000; i++) {
            child.recorded(
                    day.plusDays(i).toString(),
                    i % 2 == 0 ? "adm_decision" : "plan_changed",
                    day.plusDays(i).toString());
        }

        // Each decision ceases on the change told of the day after it, but the last, which nothing follows.
        var held = child.at("2026-01-01").held();
        assertThat(held).hasSize(1001);
        assertThat(held.get(1).ceasedOn()).isEqualTo(day.plusDays(1));
        assertThat(held.get(999).ceasedOn()).isEqualTo(day.plusDays(999));
    }

    @Test
    void letsADecisionStandWhoseChangeOfPlanItRetracts() {
        child.returned("2020-21", "2021-06-30", IN_CARE + "\ndecided 2020-10-05..2021-02-01");
        child.retracted("2021-07-05", "plan_changed/2021-02-01");

        assertThat(child.holds("2021-07-04", "adm_decision"))
                .containsExactly("1 adm_decision 2020-10-05 until 2021-02-01");
        assertThat(child.holds("2021-07-05")).containsExactly("1 entered_care 2020-06-01", "1 adm_decision 2020-10-05");
    }

    @Test
    void isTheSourceOfWhatItToldLastOfADay() {
        child.tracked("2020-21", "2021-05-31", "panel 2020-10-08");
        child.recorded("2021-06-07", "panel", "2020-10-08");

        assertThat(child.holds("2021-05-31")).containsExactly("0 panel 2020-10-08 by MILESTONES_CSV");
        assertThat(child.holds("2021-06-07")).containsExactly("0 panel 2020-10-08 by RECORDER");
    }
}
