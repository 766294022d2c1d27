package org.waymark.journey.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A child who came back into care, before a return has told it. */
class ReturnsToCareTests {
    private static final String LEFT = "S C1 U6 2020-06-01..2021-02-01 E4A";

    private final Told child = new Told();

    @Test
    void beginsAPeriodOfCareAfterALeavingThatAReturnTold() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.recorded("2021-12-06", "placement_order", "2021-12-01");

        assertThat(child.holds("2021-12-06"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 entered_care 2021-09-01 by RECORDER",
                        "2 placement_order 2021-12-01 by RECORDER");
    }

    @Test
    void beginsAPeriodOfCareAfterALeavingThatARecorderTold() {
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..");
        child.recorded("2021-09-06", "left_care", "2021-05-03");
        child.recorded("2021-10-04", "entered_care", "2021-09-01");

        assertThat(child.holds("2021-10-04"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-05-03 by RECORDER",
                        "2 entered_care 2021-09-01 by RECORDER");
    }

    /** No return knows the child; the first period has no number but 0. */
    @Test
    void needsNoReturnAtAll() {
        child.recorded("2021-01-04", "entered_care", "2020-12-01");
        child.recorded("2021-03-01", "left_care", "2021-02-01");
        child.recorded("2021-10-04", "entered_care", "2021-09-01");

        assertThat(child.holds("2021-10-04"))
                .containsExactly(
                        "0 entered_care 2020-12-01 by RECORDER",
                        "0 left_care 2021-02-01 by RECORDER",
                        "1 entered_care 2021-09-01 by RECORDER");
    }

    @Test
    void beginsAPeriodOfCareAfterAnAdoption() {
        child.returned("2020-21", "2021-06-30", "S E1 A6 2020-06-01..");
        child.recorded("2021-07-05", "adoption_order", "2021-06-30");
        child.recorded("2022-10-04", "entered_care", "2022-09-01");

        assertThat(child.holds("2022-10-04", "entered_care"))
                .containsExactly("1 entered_care 2020-06-01", "2 entered_care 2022-09-01 by RECORDER");
    }

    @Test
    void comesBackSeveralTimes() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.recorded("2021-11-01", "left_care", "2021-10-11");
        child.recorded("2022-02-07", "entered_care", "2022-01-10");

        assertThat(child.holds("2022-02-07"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 entered_care 2021-09-01 by RECORDER",
                        "2 left_care 2021-10-11 by RECORDER",
                        "3 entered_care 2022-01-10 by RECORDER");
    }

    /** The leaving ended the period before; the child came back in the evening. */
    @Test
    void comesBackOnTheDayOnWhichItLeft() {
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..");
        child.recorded("2021-09-06", "left_care", "2021-09-01");
        child.recorded("2021-09-06", "entered_care", "2021-09-01");

        assertThat(child.holds("2021-09-06"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "2 entered_care 2021-09-01 by RECORDER",
                        "1 left_care 2021-09-01 by RECORDER");
    }

    @Test
    void isNoReturnToCareWhileInCare() {
        child.returned("2020-21", "2021-06-30", "S C1 U6 2020-06-01..2021-02-01 X1\nP C1 U6 2021-02-01..");
        child.recorded("2021-10-04", "entered_care", "2021-09-01");

        assertThat(child.at("2021-10-04").care().returnsToCare()).isEmpty();
        assertThat(child.holds("2021-10-04")).containsExactly("1 entered_care 2021-09-01 by RECORDER");
    }

    /** Nobody says that the child was in care in the spring. */
    @Test
    void isNoReturnToCareAfterALeavingThatEndsNothing() {
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.recorded("2021-10-04", "left_care", "2021-04-05");

        assertThat(child.holds("2021-10-04"))
                .containsExactly("0 left_care 2021-04-05 by RECORDER", "0 entered_care 2021-09-01 by RECORDER");
    }

    @Test
    void isTheSamePeriodAsInTheReturnThatTellsItToo() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.recorded("2022-05-09", "placement_order", "2022-04-20");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-09-01..");

        assertThat(child.holds("2022-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 entered_care 2021-09-01",
                        "2 placement_order 2022-04-20 by RECORDER");
    }

    /** What the return of a year tells of it takes the place of what was told before, a few days off or not. */
    @Test
    void givesWayToTheReturnThatTellsAnotherDayOfItsYear() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-09-06..");

        assertThat(child.holds("2022-06-30", "entered_care"))
                .containsExactly("1 entered_care 2020-06-01", "2 entered_care 2021-09-06");
    }

    /** 30 March is of another year than the return, which could not have told it: the same entry, and the return's day. */
    @Test
    void isTheSameEntryAsALaterEpisodeWithNoLeavingBetween() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-07-05", "entered_care", "2021-03-30");
        child.recorded("2021-07-05", "panel", "2021-03-31");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-04-02..");

        assertThat(child.holds("2022-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 panel 2021-03-31 by RECORDER",
                        "2 entered_care 2021-04-02");
    }

    /** So a corrected day of a return to care belongs to the period whose first day it is. */
    @Test
    void correctsTheDayOfAReturnToCareThatAReturnTold() {
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-04-05..2021-07-05 E4A\nS C1 U6 2022-01-10..");
        child.corrected("2022-08-01", "entered_care/2022-01-10", "entered_care", "2022-01-03");

        assertThat(child.holds("2022-08-01", "entered_care"))
                .containsExactly("1 entered_care 2021-04-05", "2 entered_care 2022-01-03 by RECORDER");
    }

    @Test
    void isAPeriodOfItsOwnWhereALeavingWasToldBetween() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-07-05", "entered_care", "2021-03-01");
        child.recorded("2021-07-05", "left_care", "2021-03-22");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-04-02..");

        assertThat(child.holds("2022-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 entered_care 2021-03-01 by RECORDER",
                        "2 left_care 2021-03-22 by RECORDER",
                        "3 entered_care 2021-04-02");
    }

    /** A return that begins in the middle of the new period: its episodes belong there. */
    @Test
    void takesInTheEpisodesThatFollow() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.returned("2022-23", "2023-06-30", "P C1 A6 2022-03-14..");

        assertThat(child.holds("2023-06-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01",
                        "1 left_care 2021-02-01",
                        "2 entered_care 2021-09-01 by RECORDER",
                        "2 moved_in 2022-03-14");
    }

    @Test
    void endsWithTheEntryThatIsTakenBack() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.corrected("2021-11-01", "entered_care/2021-09-01", "entered_care", "2021-09-08");
        child.retracted("2021-12-06", "entered_care/2021-09-08");

        assertThat(child.holds("2021-11-01", "entered_care"))
                .containsExactly("1 entered_care 2020-06-01", "2 entered_care 2021-09-08 by RECORDER");
        assertThat(child.holds("2021-12-06", "entered_care")).containsExactly("1 entered_care 2020-06-01");
        assertThat(child.holds("2021-10-31", "entered_care"))
                .containsExactly("1 entered_care 2020-06-01", "2 entered_care 2021-09-01 by RECORDER");
    }

    @Test
    void isNoneWithoutTheLeaving() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.corrected("2021-11-01", "left_care/2021-02-01", "left_care", "2021-02-08");
        child.retracted("2021-12-06", "left_care/2021-02-08");

        assertThat(child.at("2021-11-01").care().returnsToCare()).hasSize(1);
        assertThat(child.at("2021-12-06").care().returnsToCare()).isEmpty();
    }

    @Test
    void isToldByATrackerAsWell() {
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.tracked(
                "2021-22", "2021-11-30", "entered_care 2020-06-01\nentered_care 2021-09-01\nleft_care 2021-02-01");

        assertThat(child.holds("2021-11-30"))
                .containsExactly(
                        "1 entered_care 2020-06-01 by MILESTONES_CSV",
                        "1 left_care 2021-02-01 by MILESTONES_CSV",
                        "2 entered_care 2021-09-01 by MILESTONES_CSV");
    }

    @Test
    void doesNotDependOnTheOrderOfImporting() {
        var early = new Told()
                .returned("2021-22", "2022-06-30", "S C1 U6 2021-09-06..")
                .recorded("2021-10-04", "entered_care", "2021-09-01")
                .returned("2020-21", "2021-06-30", LEFT);
        child.returned("2020-21", "2021-06-30", LEFT);
        child.recorded("2021-10-04", "entered_care", "2021-09-01");
        child.returned("2021-22", "2022-06-30", "S C1 U6 2021-09-06..");

        for (var day : new String[] {"2021-06-30", "2021-10-04", "2022-06-30"}) {
            assertThat(early.holds(day)).as(day).isEqualTo(child.holds(day));
        }
    }
}
