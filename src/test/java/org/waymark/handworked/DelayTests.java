package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;
import static org.waymark.timeliness.question.Dimension.DELAY_REASON;
import static org.waymark.timeliness.question.Dimension.DELAY_STAGE;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayTests {
    private final Story story = new Story();

    @BeforeEach
    void tell() {
        var inCare = "S C1 U6 2020-04-06..";
        story.told(Return.of("2021-22", "2022-06-30")
                .child("A", inCare)
                .child("B", inCare)
                .child("C", inCare));
        // A had two delays on one day and another later; of B's first neither stage nor reason is told; C had none.
        story.tracked("2021-22", "2022-07-12", """
                A,delay,2021-06-01,,stage=court;reason=listing
                A,delay,2021-06-01,,stage=matching;reason=complex_needs
                A,delay,2021-12-01,,stage=transition
                B,delay,2021-07-01,,
                B,delay,2022-04-01,,stage=court;reason=contested
                """);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsEachDelayUnderItsOwnStageAndReason() {
        assertThat(story.parts("DELAYS", "2021-22", NOW, DELAY_STAGE))
                .isEqualTo(Map.of("", "4", "COURT", "1", "MATCHING", "1", "TRANSITION", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("DELAYS", "2021-22", NOW, DELAY_REASON))
                .isEqualTo(Map.of("", "4", "LISTING", "1", "COMPLEX_NEEDS", "1", "NOT_KNOWN", "2"));
        // 31 March ends a year and 1 April begins one.
        assertThat(story.parts("DELAYS", "2022-23 Q1", NOW, DELAY_STAGE)).isEqualTo(Map.of("", "1", "COURT", "1"));
    }

    @Test
    void tellsChildrenApartByTheLatestDelayByTheDayOnWhichTheyCount() {
        // On 31 March 2022 A's latest is of December, B's that of July; by its order in May A had none yet.
        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2021-22", NOW, DELAY_STAGE))
                .isEqualTo(Map.of("", "3", "TRANSITION", "1", "NOT_KNOWN", "1", "NONE", "1"));
        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2021-22", NOW, DELAY_REASON))
                .isEqualTo(Map.of("", "3", "NOT_KNOWN", "2", "NONE", "1"));
        assertThat(story.parts("LOOKED_AFTER_AT_PERIOD_END", "2021-22 Q1", NOW, DELAY_STAGE))
                .isEqualTo(Map.of("", "3", "MATCHING", "1", "NONE", "2"));
    }

    @Test
    void answersAsKnownThenWhereTheDetailIsToldLater() {
        story.tracked("2021-22", "2022-09-01", """
                B,delay,2021-07-01,,stage=family_finding;reason=sibling_group
                B,delay,2022-04-01,,stage=court;reason=contested
                """);

        assertThat(story.parts("DELAYS", "2021-22", "2022-08-31", DELAY_REASON)).containsEntry("NOT_KNOWN", "2");
        assertThat(story.parts("DELAYS", "2021-22", NOW, DELAY_REASON))
                .isEqualTo(
                        Map.of("", "4", "LISTING", "1", "COMPLEX_NEEDS", "1", "SIBLING_GROUP", "1", "NOT_KNOWN", "1"));
    }

    @Test
    void countsThoseOfOneFamilyOnceByGroup() {
        story.siblings("2021-22", "2022-07-13", "G1,A,,,\nG1,B,,,\n");

        assertThat(story.bySiblingGroup("DELAYS", "2021-22", NOW, DELAY_STAGE))
                .isEqualTo(Map.of("", "1", "DIFFERS", "1"));
    }
}
