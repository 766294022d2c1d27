package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven adopted: two White British, one White Irish, one Mixed, one Chinese, one refused and one left blank. */
class EthnicGroupsOfTheAdoptedTests {
    private static final String ADOPTED = "S E1 A6 2021-04-01..2022-02-01 E12";

    private final Story story = new Story();

    @BeforeEach
    void tell() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("1", "ethnic WBRI", ADOPTED)
                .child("2", "ethnic WBRI", ADOPTED)
                .child("3", "ethnic WIRI", ADOPTED)
                .child("4", "ethnic MWBC", ADOPTED)
                .child("5", "ethnic CHNE", ADOPTED)
                .child("6", "ethnic REFU", ADOPTED)
                .child("7", "ethnic", ADOPTED)
                .child("8", "ethnic BAFR", "S E1 A6 2021-04-01.."));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countEveryGroupButWhiteBritishOfThoseKnown() {
        // Irish, Mixed and Chinese of 7 - 2 = 5.
        assertThat(Share.of(story, "ADOPTED_MINORITY", "2021-22")).isEqualTo("3 of 5, ETHNICITY_NOT_KNOWN 2");
    }

    @Test
    void countThemOfAllAdopted() {
        assertThat(Share.of(story, "ADOPTED_MINORITY_OF_ALL", "2021-22")).isEqualTo("3 of 7");
    }

    @Test
    void countEveryBroadGroupButWhite() {
        // Mixed and Chinese.
        assertThat(Share.of(story, "ADOPTED_OTHER_THAN_WHITE", "2021-22")).isEqualTo("2 of 5, ETHNICITY_NOT_KNOWN 2");
    }

    @Test
    void areAsLastToldByThen() {
        story.told(Return.of("2021-22", "2022-09-30")
                .child("1", "ethnic WBRI", ADOPTED)
                .child("2", "ethnic WOTH", ADOPTED)
                .child("3", "ethnic WIRI", ADOPTED)
                .child("4", "ethnic MWBC", ADOPTED)
                .child("5", "ethnic CHNE", ADOPTED)
                .child("6", "ethnic AIND", ADOPTED)
                .child("7", "ethnic", ADOPTED)
                .child("8", "ethnic BAFR", "S E1 A6 2021-04-01.."));

        // 2 to 6 of 7 - 1 = 6; of other than White groups Mixed, Chinese and Indian.
        assertThat(Share.of(story, "ADOPTED_MINORITY", "2021-22")).isEqualTo("5 of 6, ETHNICITY_NOT_KNOWN 1");
        assertThat(Share.of(story, "ADOPTED_OTHER_THAN_WHITE", "2021-22")).isEqualTo("3 of 6, ETHNICITY_NOT_KNOWN 1");
        assertThat(Share.of(story, "ADOPTED_MINORITY", "2021-22", "2022-09-29"))
                .isEqualTo("3 of 5, ETHNICITY_NOT_KNOWN 2");
    }

    @Test
    void countAFamilyOnlyIfAllOfItAreAndWithoutThoseNotKnown() {
        // White British and Irish are not all minority; Mixed and not known count by the one that is known.
        story.siblings("2021-22", "2022-07-13", "G1,1,,,\nG1,3,,,\nG2,4,,,\nG2,7,,,\n");

        var cell = story.bySiblingGroupCell("ADOPTED_MINORITY", "2021-22", NOW);
        // G1, 2, G2 and 5; 6 is left out. G2 and 5 are.
        assertThat(cell.numerator() + " of " + cell.cases() + Story.leftOut(cell))
                .isEqualTo("2 of 4, ETHNICITY_NOT_KNOWN 1");
    }
}
