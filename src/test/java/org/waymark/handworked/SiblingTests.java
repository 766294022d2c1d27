package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;
import static org.waymark.timeliness.question.Dimension.AGE_AT_ENTRY;
import static org.waymark.timeliness.question.Dimension.PLACED_WITH_SIBLINGS;
import static org.waymark.timeliness.question.Dimension.SEX;
import static org.waymark.timeliness.question.Dimension.SIBLING_GROUP_SIZE;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.shared.SubmissionKind;

/**
 * Three children adopted in 2021-22: K1 and K2 on 1 September 2021, K3 on 1 February 2022. Days from entering care to
 * moving in (A1), worked by hand:
 *
 * <pre>
 * K1 1 January 2020 to 1 January 2021   366 (2020 has a 29 February)
 * K2 1 January 2020 to 2 March 2021     366 + 31 + 28 + 1 = 426
 * K3 1 January 2020 to 1 April 2020     31 + 29 + 31 = 91
 * </pre>
 */
class SiblingTests {
    private Story story;

    @BeforeEach
    void tell() {
        story = new Story();
        story.told(Return.of("2020-21", "2021-06-30")
                .child("K1", "sex 1\nborn 2019-06-15", "S C2 U6 2020-01-01..2021-01-01 X1", "P E1 A6 2021-01-01..")
                .child("K2", "sex 2\nborn 2017-03-15", "S C2 U6 2020-01-01..2021-03-02 X1", "P E1 A6 2021-03-02..")
                .child("K3", "sex 1\nborn 2019-06-15", "S C2 U6 2020-01-01..2020-04-01 X1", "P E1 A6 2020-04-01.."));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("K1", "sex 1\nborn 2019-06-15", "P E1 A6 2021-01-01..2021-09-01 E11")
                .child("K2", "sex 2\nborn 2017-03-15", "P E1 A6 2021-03-02..2021-09-01 E11")
                .child("K3", "sex 1\nborn 2019-06-15", "P E1 A6 2020-04-01..2022-02-01 E11"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void withoutAFileEachChildIsOneOfOne() {
        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE)).isEqualTo(Map.of("", "3", "1", "3"));
        assertThat(story.parts("ADOPTED", "2021-22", NOW, PLACED_WITH_SIBLINGS))
                .isEqualTo(Map.of("", "3", "NOT_KNOWN", "3"));
        assertThat(story.bySiblingGroup("ADOPTED", "2021-22", NOW)).isEqualTo(Map.of("", "3"));
    }

    /** K3 leaves the group on 1 February 2022, the very day on which it counts: an end dated on a day has happened. */
    @Test
    void theGroupIsThatOfTheDayOnWhichTheCaseCounts() {
        story.siblings("2021-22", "2022-07-01", """
                G1,K1,2020-01-01,,together
                G1,K2,2020-01-01,,together
                G1,K3,2020-01-01,2022-02-01,apart
                """);

        // 1 September 2021: K1, K2 and K3; 1 February 2022: K3 alone
        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "1", "1", "3+", "2"));
        assertThat(story.parts("ADOPTED", "2021-22", NOW, PLACED_WITH_SIBLINGS))
                .isEqualTo(Map.of("", "3", "YES", "2", "NOT_KNOWN", "1"));
    }

    @Test
    void aSiblingWhomNoReturnListsCounts() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,NOBODY,,,\n");

        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "1", "2", "2", "1"));
    }

    @Test
    void countedByGroupTheLongestWaitStandsForAll() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,,,together\n");

        assertThat(story.figure("A1", "2021-22", NOW)).startsWith("mean 294.33"); // (366 + 426 + 91) / 3
        // G1 waited 426, the longest of 366 and 426; K3 91: (426 + 91) / 2 = 258.5
        assertThat(story.bySiblingGroup("A1", "2021-22", NOW)).isEqualTo(Map.of("", "mean 258.5 of 2"));
    }

    /** K1 and K2 differ in sex and in age at entry: K1 was under 1 on 1 January 2020, K2 2 years old. */
    @Test
    void whereMembersDifferTheCodeSaysSo() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,,,together\n");

        assertThat(story.bySiblingGroup("ADOPTED", "2021-22", NOW, SEX))
                .isEqualTo(Map.of("", "2", "DIFFERS", "1", "MALE", "1"));
        assertThat(story.bySiblingGroup("ADOPTED", "2021-22", NOW, AGE_AT_ENTRY))
                .isEqualTo(Map.of("", "2", "DIFFERS", "1", "UNDER_1", "1"));
        assertThat(story.bySiblingGroup("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "2", "2", "1", "1", "1"));
    }

    /** 366 is under 426 and 426 is not: a group is in the numerator only if all of it is. */
    @Test
    void aGroupIsInTheNumeratorOnlyIfAllAre() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K2,,,\n");

        var children = story.cell("A3_ADOPTED", "2021-22", Story.instant(NOW));
        assertThat(children.numerator() + " of " + children.cases()).isEqualTo("2 of 3");
        assertThat(story.bySiblingGroupCell("A3_ADOPTED", "2021-22", NOW).numerator())
                .isEqualTo(1);
        assertThat(story.bySiblingGroupCell("A3_ADOPTED", "2021-22", NOW).cases())
                .isEqualTo(2);
    }

    /** The interval counts families: (366 + 426) / 2 = 396 for G1, and 91 for K3. */
    @Test
    void theIntervalRestsOnTheMeansOfFamilies() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K2,,,\n");

        assertThat(story.cell("A1", "2021-22", Story.instant(NOW)).familyMeans())
                .containsExactly(91.0, 396.0);
    }

    /** K6 entered care before the records begin, so only K5's 31 days are known: the group's other case stands for it. */
    @Test
    void aMemberWhoIsLeftOutDoesNotTakeTheGroupWithIt() {
        story.told(Return.of("2022-23", "2023-06-30")
                .child("K5", "S C2 U6 2022-05-01..2022-06-01 X1", "P E1 A6 2022-06-01..2023-01-01 E11")
                .child("K6", "P C2 U6 2022-05-01..2022-06-01 X1", "P E1 A6 2022-06-01..2023-01-01 E11"));
        story.siblings("2022-23", "2023-07-01", "G1,K5,,,\nG1,K6,,,\n");

        assertThat(story.figure("A1", "2022-23", NOW)).isEqualTo("mean 31 of 1, ENTERED_BEFORE_RECORDS 1");
        assertThat(story.bySiblingGroup("A1", "2022-23", NOW)).isEqualTo(Map.of("", "mean 31 of 1"));
    }

    @Test
    void aLaterFileReplacesTheGroupsThatItNamesAndNoOthers() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K2,,,\nG2,K3,,,\nG2,K4,,,\n");
        story.siblings("2021-22", "2022-08-01", "G1,K1,,,\nG1,K2,,,\nG1,K5,,,\n");

        assertThat(story.parts("ADOPTED", "2021-22", "2022-07-15", SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "2", "3"));
        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "2", "1", "3+", "2"));
    }

    @Test
    void aFileThatComesLateIsStillTheOlderKnowledge() {
        story.siblings("2021-22", "2022-08-01", "G1,K1,,,\nG1,K2,,,\nG1,K5,,,\n");
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K2,,,\n");

        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "1", "1", "3+", "2"));
        assertThat(story.parts("ADOPTED", "2021-22", "2022-07-15", SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "1", "1", "2", "2"));
    }

    @Test
    void aWithdrawnFileIsAsIfItHadNeverCome() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K2,,,\n");
        var wrong = story.siblings("2021-22", "2022-08-01", "G1,K1,,,\nG1,K3,,,\nG2,K2,,,\nG2,K6,,,\n");

        story.withdraw("2021-22", "2022-08-01", SubmissionKind.SIBLINGS, wrong);

        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "1", "1", "2", "2"));
    }

    @Test
    void ofTwoGroupsTheOneJoinedLastCounts() {
        story.siblings(
                "2021-22",
                "2022-07-01",
                "G1,K1,2020-01-01,,\nG1,K2,2020-01-01,,\nG1,K9,,,\nG2,K1,2021-01-01,,\nG2,K3,,,\n");

        // K1 in G2 with K3: 2; K2 in G1 with K1 and K9: 3; K3 in G2 with K1: 2
        assertThat(story.parts("ADOPTED", "2021-22", NOW, SIBLING_GROUP_SIZE))
                .isEqualTo(Map.of("", "3", "2", "2", "3+", "1"));
    }

    /** Two decisions of one child are two cases, and one for its group. */
    @Test
    void severalCasesOfOneGroupAndPeriodAreOne() {
        story.told(Return.of("2022-23", "2023-06-30")
                .child("K7", "S C2 U6 2022-04-02..", "decided 2022-06-01..2022-09-01", "decided 2022-12-01")
                .child("K8", "S C2 U6 2022-04-02..", "decided 2022-06-01"));
        story.siblings("2022-23", "2023-07-01", "G3,K7,,,\nG3,K8,,,\n");

        assertThat(story.figure("ADM_DECISIONS", "2022-23", NOW)).isEqualTo("3");
        assertThat(story.bySiblingGroup("ADM_DECISIONS", "2022-23", NOW)).isEqualTo(Map.of("", "1"));
    }
}
