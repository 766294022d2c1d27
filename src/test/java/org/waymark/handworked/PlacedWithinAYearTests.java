package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Moved in under 365 days after the decision. From 4 January 2021: to 4 January 2022 365, so to 3 January 364. */
class PlacedWithinAYearTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private static String movedIn(String day) {
        return """
                S E1 U6 2020-12-07..%1$s X1
                P E1 A6 %1$s..2022-03-14 E12
                """.formatted(day);
    }

    @Test
    void countsThe364thDayAndNotThe365th() {
        // LATER was decided for after moving in, which counts as 0 days; of UNDECIDED no decision is told.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("ON", movedIn("2022-01-03"), "decided 2021-01-04")
                .child("AFTER", movedIn("2022-01-04"), "decided 2021-01-04")
                .child("LATER", movedIn("2022-01-04"), "decided 2022-01-05")
                .child("UNDECIDED", movedIn("2022-01-04"))
                .child("UNPLACED", "S E1 U6 2020-12-07..2022-03-14 E12", "decided 2021-01-04"));

        assertThat(Share.of(story, "PLACED_WITHIN_12_MONTHS", "2021-22"))
                .isEqualTo("2 of 3, NOT_PLACED_FOR_ADOPTION 1, NO_DECISION 1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("5");
    }

    @Test
    void startsAtTheLatestDecisionAndLeavesOutBrokenPlacements() {
        // AGAIN: reversed in June and decided again on 1 July 2021. BROKEN lived with others first.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("AGAIN", movedIn("2022-01-10"), "decided 2020-12-14..2021-06-01", "decided 2021-07-01")
                .child("BROKEN", """
                        S E1 U6 2020-12-07..2021-02-01 X1
                        P E1 A6 2021-02-01..2021-05-03 X1
                        P E1 A6 2021-05-03..2022-03-14 E12
                        decided 2021-01-04
                        """));

        assertThat(Share.of(story, "PLACED_WITHIN_12_MONTHS", "2021-22")).isEqualTo("1 of 1, PLACEMENT_BROKE_DOWN 1");
        // As known before the tracker told another decision: 14 December 2020 to 10 January 2022 is 392.
        story.tracked("2021-22", "2022-07-12", "AGAIN,adm_decision,2020-12-14,,\n");
        assertThat(Share.of(story, "PLACED_WITHIN_12_MONTHS", "2021-22")).isEqualTo("0 of 1, PLACEMENT_BROKE_DOWN 1");
        assertThat(Share.of(story, "PLACED_WITHIN_12_MONTHS", "2021-22", "2022-07-11"))
                .isEqualTo("1 of 1, PLACEMENT_BROKE_DOWN 1");
    }
}
