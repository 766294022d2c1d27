package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;
import static org.waymark.timeliness.question.Dimension.IN_REGION;
import static org.waymark.timeliness.question.Dimension.PLACED_OUT_OF_AREA;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose adopters the children were matched with, and where they live: only the tracker tells. */
class AdoptersAgencyTests {
    private static final String IN_CARE = "S E1 U6 2020-04-06..";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private String share(String measure) {
        return Share.of(story, measure, "2021-22");
    }

    @Test
    void partsTheMatchesWhoseAgencyIsTold() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("OWN", IN_CARE)
                .child("OTHER", IN_CARE)
                .child("VOLUNTARY", IN_CARE)
                .child("UNTOLD", IN_CARE)
                .child("NEXT", IN_CARE));
        story.tracked("2021-22", "2022-07-12", """
                OWN,match,2021-05-03,,agency=voluntary
                OWN,match,2021-09-06,,agency=own_region
                OTHER,match,2021-04-01,,agency=other_region
                VOLUNTARY,match,2022-03-31,,agency=voluntary
                UNTOLD,match,2021-09-06,,
                NEXT,match,2022-04-01,,agency=own_region
                """);

        // Of OWN the latest match counts. Three whose agency is told and one that is not are the four of MATCHED.
        assertThat(story.figure("MATCHED", "2021-22", NOW)).isEqualTo("4");
        assertThat(share("MATCHED_IN_REGION")).isEqualTo("1 of 3, AGENCY_NOT_RECORDED 1");
        assertThat(share("MATCHED_OTHER_REGION")).isEqualTo("1 of 3, AGENCY_NOT_RECORDED 1");
        assertThat(share("MATCHED_VOLUNTARY")).isEqualTo("1 of 3, AGENCY_NOT_RECORDED 1");
        assertThat(story.parts("MATCHED", "2021-22", NOW, IN_REGION))
                .isEqualTo(Map.of("", "4", "YES", "1", "NO", "2", "NOT_KNOWN", "1"));
        // OTHER and VOLUNTARY as one family: matched by voluntary only if both are.
        story.siblings("2021-22", "2022-07-13", "G1,OTHER,,,\nG1,VOLUNTARY,,,\n");
        assertThat(story.bySiblingGroupCell("MATCHED_VOLUNTARY", "2021-22", NOW).numerator())
                .isZero();
        assertThat(story.bySiblingGroup("MATCHED", "2021-22", NOW, IN_REGION))
                .isEqualTo(Map.of("", "3", "YES", "1", "NO", "1", "NOT_KNOWN", "1"));
    }

    @Test
    void keepsTheAgencyWhereAd1TellsAnotherDay() {
        // The tracker knew of matches in May and on 6 September; AD1 says 8 September, in the place of the later one.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S E1 U6 2020-04-06..2021-10-04 X1
                P E1 A6 2021-10-04..2022-03-14 E12
                matched 2021-09-08
                """));
        story.tracked("2021-22", "2022-01-10", """
                A,match,2021-05-03,,agency=voluntary
                A,match,2021-09-06,,agency=own_region
                """);

        assertThat(share("MATCHED_IN_REGION")).isEqualTo("1 of 1");
        // In the quarter to June it is still the match of May.
        assertThat(Share.of(story, "MATCHED_VOLUNTARY", "2021-22 Q1")).isEqualTo("1 of 1");
    }

    @Test
    void answersAsKnownThenWhereTheAgencyIsToldLater() {
        story.told(Return.of("2021-22", "2022-06-30").child("A", IN_CARE));
        story.tracked("2021-22", "2022-07-12", "A,match,2021-09-06,,\n");
        story.tracked("2021-22", "2022-09-12", "A,match,2021-09-06,,agency=own_region\n");

        assertThat(Share.of(story, "MATCHED_IN_REGION", "2021-22", "2022-09-11"))
                .isEqualTo("0 of 0, AGENCY_NOT_RECORDED 1");
        assertThat(Share.of(story, "MATCHED_IN_REGION", "2021-22", "2022-09-12"))
                .isEqualTo("1 of 1");
    }

    @Test
    void readsTheAreaOfThePlacementNearestToTheDayThatTheTrackerTells() {
        // The tracker told of 6 October, the return since of 4 October; NEAR of a day in the year before.
        story.tracked("2021-22", "2021-12-01", """
                FAR,moved_in,2021-10-06,,agency=voluntary;out_of_area=yes
                NEAR,moved_in,2021-03-30,,agency=own_region;out_of_area=no
                UNTOLD,moved_in,2021-10-06,,agency=own_region
                """);
        var placed = "S E1 U6 2020-04-06..2021-10-04 X1\nP E1 A6 2021-10-04..";
        story.told(Return.of("2021-22", "2022-06-30")
                .child("FAR", placed)
                .child("NEAR", "S E1 U6 2020-04-06..2021-04-01 X1\nP E1 A6 2021-04-01..")
                .child("UNTOLD", placed)
                .child("UNTRACKED", placed));

        assertThat(story.figure("PLACED", "2021-22", NOW)).isEqualTo("4");
        assertThat(share("PLACED_OUT_OF_AREA")).isEqualTo("1 of 2, AREA_NOT_RECORDED 2");
        // The dimension reads what is told by the day on which the case counts: on the last of March all of it.
        assertThat(story.parts("PLACED_AT_PERIOD_END", "2021-22", NOW, PLACED_OUT_OF_AREA))
                .isEqualTo(Map.of("", "4", "YES", "1", "NO", "1", "NOT_KNOWN", "2"));
        // FAR's agency is a voluntary one, NEAR's and UNTOLD's the own region's.
        assertThat(story.parts("PLACED_AT_PERIOD_END", "2021-22", NOW, IN_REGION))
                .isEqualTo(Map.of("", "4", "YES", "2", "NO", "1", "NOT_KNOWN", "1"));
    }

    @Test
    void doesNotTakeTheAreaOfOnePlacementForThatOfAnother() {
        // Lived near by from 3 May, broke down on 2 August, far away from 1 November: of each the tracker tells a day
        // three days off.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S E1 U6 2020-04-06..2021-05-03 X1
                P E1 A6 2021-05-03..2021-08-02 X1
                P E1 U6 2021-08-02..2021-11-01 X1
                P E1 A6 2021-11-01..
                """));
        story.tracked("2021-22", "2022-07-12", """
                A,moved_in,2021-05-06,,out_of_area=no
                A,moved_in,2021-11-04,,out_of_area=yes
                """);

        assertThat(share("PLACED_OUT_OF_AREA")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "PLACED_OUT_OF_AREA", "2021-22 Q1")).isEqualTo("0 of 1");
    }
}
