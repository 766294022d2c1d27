package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What else is counted of early permanence, family finding and brothers and sisters. */
class TrackerFlowTests {
    private final Story story = new Story();

    @BeforeEach
    void tell() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("A", """
                        S C1 U5 2021-04-05..2021-08-02 X1
                        U E1 A6 2021-08-02..2022-03-14 E12
                        """)
                .child("B", "S E1 A6 2021-04-05..2022-03-14 E12")
                .child("C", "S E1 A6 2021-04-05..2022-03-14 E12")
                .child("D", "S E1 U6 2021-04-05.."));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsEachChildOnceInTheWindow() {
        story.tracked("2021-22", "2022-07-12", """
                A,early_permanence_decision,2021-03-31,,
                B,early_permanence_decision,2021-04-01,,
                B,early_permanence_decision,2021-06-01,,
                C,external_search,2021-05-03,,
                D,external_search,2022-03-31,,
                D,external_search,2022-04-01,,
                """);

        assertThat(story.figure("EARLY_PERMANENCE_DECISIONS", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("EXTERNAL_SEARCHES", "2021-22", NOW)).isEqualTo("2");
        assertThat(story.figure("EXTERNAL_SEARCHES", "2022-23 Q1", NOW)).isEqualTo("1");
        assertThat(story.figure("EXTERNAL_SEARCHES", "2021-22", "2022-07-11")).isEqualTo("none");
        story.siblings("2021-22", "2022-07-13", "G1,C,,,\nG1,D,,,\n");
        assertThat(story.bySiblingGroup("EXTERNAL_SEARCHES", "2021-22", NOW)).isEqualTo(Map.of("", "1"));
    }

    @Test
    void countsTheAdoptedWhoHadLivedWithTheirAdoptersEarly() {
        assertThat(Share.of(story, "ADOPTED_WITH_EARLY_PERMANENCE", "2021-22")).isEqualTo("1 of 3");
        // B and C are told to have been, C after the adoption; B since the tracker said so.
        story.tracked("2021-22", "2022-07-12", """
                B,early_permanence_placement,2021-06-07,,
                C,early_permanence_placement,2022-03-15,,
                """);
        assertThat(Share.of(story, "ADOPTED_WITH_EARLY_PERMANENCE", "2021-22")).isEqualTo("2 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_EARLY_PERMANENCE", "2021-22", "2022-07-11"))
                .isEqualTo("1 of 3");
    }

    @Test
    void countsTheAdoptedWhoWerePlacedApart() {
        // A apart from D; of B and C, a group of two, B's is not told; whom no group holds is not considered.
        story.siblings("2021-22", "2022-07-13", """
                G1,A,,,apart
                G1,D,,,together
                G2,B,,,
                G2,C,,,together
                """);
        assertThat(Share.of(story, "SIBLINGS_PLACED_APART", "2021-22"))
                .isEqualTo("1 of 2, PLACEMENT_WITH_SIBLINGS_NOT_RECORDED 1");
        // Since September C is said to have left on the day of the order, and so B is a group of one.
        story.siblings("2021-22", "2022-09-01", "G2,B,,,\nG2,C,,2022-03-14,together\n");
        assertThat(Share.of(story, "SIBLINGS_PLACED_APART", "2021-22")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "SIBLINGS_PLACED_APART", "2021-22", "2022-08-31"))
                .isEqualTo("1 of 2, PLACEMENT_WITH_SIBLINGS_NOT_RECORDED 1");
    }

    @Test
    void saysNothingWhereNoRecordCan() {
        for (var measure :
                new String[] {"LIFE_STORY_OUTCOMES", "INTERAGENCY_COST", "BIRTH_PARENT_SUPPORT", "ADOPTER_EXIT_REASONS"
                }) {
            assertThat(story.figure(measure, "2021-22", NOW)).as(measure).isEqualTo("none");
            assertThat(story.workings(measure, "2021-22", NOW)).isEmpty();
        }
    }
}
