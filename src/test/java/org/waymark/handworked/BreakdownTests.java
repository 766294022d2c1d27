package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.timeliness.question.Dimension;

/** Orders on the first of a month after coming into care on 1 April: May 30 days, June 61, July 91, August 122. */
class BreakdownTests {
    private static final String MAY = "S C1 U6 2021-04-01..2021-05-01 X1\nL E1 U6 2021-05-01..";
    private static final String JUNE = "S C1 U6 2021-04-01..2021-06-01 X1\nL E1 U6 2021-06-01..";
    private static final String JULY = "S C1 U6 2021-04-01..2021-07-01 X1\nL E1 U6 2021-07-01..";
    private static final String AUGUST = "S C1 U6 2021-04-01..2021-08-01 X1\nL E1 U6 2021-08-01..";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void partsByEthnicGroup() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("1", "ethnic WBRI", MAY)
                .child("2", "ethnic WIRT", AUGUST)
                .child("3", "ethnic WROM", JULY)
                .child("4", "ethnic MWBC", JUNE)
                .child("5", "ethnic AIND", MAY)
                .child("6", "ethnic CHNE", JULY)
                .child("7", "ethnic BOTH", JUNE)
                .child("8", "ethnic OOTH", JULY)
                .child("9", "ethnic REFU", MAY)
                .child("10", "ethnic NOBT", AUGUST)
                .child("11", "ethnic", JUNE)
                .child("12", "ethnic MOTH", "S C1 U6 2021-04-01.."));

        // White (30 + 122 + 91) / 3 = 81; Mixed 61 (the second has no order); Asian, with Chinese, (30 + 91) / 2 =
        // 60.5; Black 61; Other 91; not known: refused, not yet obtained and blank (30 + 122 + 61) / 3 = 71.
        // All: 243 + 61 + 121 + 61 + 91 + 213 = 790 over 11 = 71.818181...
        assertThat(story.parts("A20", "2021-22", NOW, Dimension.ETHNIC_GROUP))
                .containsEntry("WHITE", "mean 81 of 3")
                .containsEntry("MIXED", "mean 61 of 1")
                .containsEntry("ASIAN", "mean 60.5 of 2")
                .containsEntry("BLACK", "mean 61 of 1")
                .containsEntry("OTHER", "mean 91 of 1")
                .containsEntry("NOT_KNOWN", "mean 71 of 3")
                .hasSize(7);
        assertThat(story.cell("A20", "2021-22", Story.instant(NOW)).mean()).isEqualTo(790 / 11.0);
        // 3 + 1 + 2 + 1 + 1 + 3 = 11.
        assertThat(story.parts("PLACEMENT_ORDERS", "2021-22", NOW, Dimension.ETHNIC_GROUP))
                .isEqualTo(Map.ofEntries(
                        Map.entry("", "11"),
                        Map.entry("WHITE", "3"),
                        Map.entry("MIXED", "1"),
                        Map.entry("ASIAN", "2"),
                        Map.entry("BLACK", "1"),
                        Map.entry("OTHER", "1"),
                        Map.entry("NOT_KNOWN", "3")));
    }

    @Test
    void partsBySexUnderTheCodesOfEveryYear() {
        // 1 and 2 until 2023-24, M, F and U since. D was 2 in the older return and is blank in the newer: still 2.
        story.told(Return.of("2023-24", "2024-06-30")
                .child("A", "sex 1", "S C1 U6 2023-04-01..2023-05-01 X1\nL E1 U6 2023-05-01..")
                .child("D", "sex 2", "S C1 U6 2023-04-01.."));
        story.told(Return.of("2024-25", "2025-06-30")
                .child("A", "sex M", "L E1 U6 2023-05-01..")
                .child("B", "sex F", "S C1 U6 2024-04-01..2024-06-01 X1\nL E1 U6 2024-06-01..")
                .child("C", "sex U", "S C1 U6 2024-04-01..2024-05-01 X1\nL E1 U6 2024-05-01..")
                .child("D", "sex", "S C1 U6 2023-04-01..2024-05-01 X1\nL E1 U6 2024-05-01..")
                .child("E", "sex", "S C1 U6 2024-04-01..2024-07-01 X1\nL E1 U6 2024-07-01.."));

        assertThat(story.parts("PLACEMENT_ORDERS", "2023-24", NOW, Dimension.SEX))
                .isEqualTo(Map.of("", "1", "MALE", "1"));
        // B 61; D 366 to 1 Apr 2024 (29 Feb 2024) + 30 = 396: (61 + 396) / 2 = 228.5. C 30 and E 91: 60.5.
        // Together (457 + 121) / 4 = 144.5.
        assertThat(story.parts("A20", "2024-25", NOW, Dimension.SEX))
                .isEqualTo(Map.of("", "mean 144.5 of 4", "FEMALE", "mean 228.5 of 2", "NOT_KNOWN", "mean 60.5 of 2"));
    }

    @Test
    void countsAgesFromTheFirstOfTheBirthMonth() {
        story.told(Return.of("2021-22", "2022-06-30")
                // Of 1 May 2020 and in care from 30 April 2021: not yet 1.
                .child("1", "born 2020-05-31", "S E1 U6 2021-04-30..")
                // Of 1 April 2020, though the birthday is on the 20th: 1 on 5 April 2021.
                .child("2", "born 2020-04-20", "S E1 U6 2021-04-05..")
                // Of 1 June 2016: 4 on 31 May 2021, 5 the day after.
                .child("3", "born 2016-06-30", "S E1 U6 2021-05-31..")
                .child("4", "born 2016-06-30", "S E1 U6 2021-06-01..")
                // Of 1 September 2011: 9 on 31 August 2021, 10 the day after.
                .child("5", "born 2011-09-15", "S E1 U6 2021-08-31..")
                .child("6", "born 2011-09-15", "S E1 U6 2021-09-01..")
                // In care from the day of birth.
                .child("7", "born 2021-12-24", "S E1 U6 2021-12-24.."));

        assertThat(story.parts("PLACEMENT_ORDERS", "2021-22", NOW, Dimension.AGE_AT_ENTRY))
                .isEqualTo(Map.of("", "7", "UNDER_1", "2", "1_TO_4", "2", "5_TO_9", "2", "10_AND_OVER", "1"));
    }

    @Test
    void takesTheAgeAtTheEntryOfThePeriodThatTheCaseIsIn() {
        // 4 at the first entry, 6 at the second; the order is of the second period, the first decision of the first.
        story.told(Return.of("2018-19", "2019-06-30").child("A", """
                born 2014-07-10
                S V2 U6 2018-09-03..2019-01-14 E4A
                decided 2018-12-03..2019-01-14
                """));
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                born 2014-07-10
                S C1 U6 2020-09-07..2021-02-01 X1
                L E1 U6 2021-02-01..
                decided 2021-01-11
                """));

        assertThat(story.parts("PLACEMENT_ORDERS", "2020-21", NOW, Dimension.AGE_AT_ENTRY))
                .isEqualTo(Map.of("", "1", "5_TO_9", "1"));
        assertThat(story.parts("ADM_DECISIONS", "2018-21", NOW, Dimension.AGE_AT_ENTRY))
                .isEqualTo(Map.of("", "2", "1_TO_4", "1", "5_TO_9", "1"));
    }

    @Test
    void addsUpWithChildrenWhoseEntryOrBirthIsNotKnown() {
        // One entered before the records, one has no date of birth, one is known in full.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("1", "born 2020-05-31", "L E1 U6 2021-04-30..")
                .child("2", "born", "S E1 U6 2021-04-30..")
                .child("3", "born 2016-06-30", "S E1 U6 2021-05-31.."));

        var counts = story.parts("PLACEMENT_ORDERS", "2021-22", NOW, Dimension.AGE_AT_ENTRY);
        assertThat(counts).containsEntry("", "3");
        assertThat(counts.entrySet().stream()
                        .filter(part -> !part.getKey().isEmpty())
                        .mapToInt(part -> Integer.parseInt(part.getValue()))
                        .sum())
                .isEqualTo(3);
        assertThat(story.figure("A20", "2021-22", NOW)).isEqualTo("mean 0 of 2, ENTERED_BEFORE_RECORDS 1");
    }

    @Test
    void totalsATwoWayBreakdownFromItsCasesAndShowsOnlyRowsWithCases() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("1", "ethnic WBRI", "sex 1", MAY)
                .child("2", "ethnic WBRI", "sex 1", AUGUST)
                .child("3", "ethnic WIRI", "sex 2", JULY)
                .child("4", "ethnic CHNE", "sex 2", JUNE));

        // White boys (30 + 122) / 2 = 76, white girls 91: white 243 / 3 = 81, not (76 + 91) / 2. All 304 / 4 = 76.
        assertThat(story.parts("A20", "2021-22", NOW, Dimension.ETHNIC_GROUP, Dimension.SEX))
                .isEqualTo(Map.ofEntries(
                        Map.entry("", "mean 76 of 4"),
                        Map.entry("WHITE", "mean 81 of 3"),
                        Map.entry("WHITE/MALE", "mean 76 of 2"),
                        Map.entry("WHITE/FEMALE", "mean 91 of 1"),
                        Map.entry("ASIAN", "mean 61 of 1"),
                        Map.entry("ASIAN/FEMALE", "mean 61 of 1")));
    }

    @Test
    void countsAnEthnicityAsLatestKnownWhateverTheYearOfTheCase() {
        // Not yet obtained in the return of 2021-22; Chinese in that of 2022-23; blank in that of 2023-24.
        story.told(Return.of("2021-22", "2022-06-30").child("A", "ethnic NOBT", MAY));
        story.told(Return.of("2022-23", "2023-06-30").child("A", "ethnic CHNE", "L E1 U6 2021-05-01.."));
        story.told(Return.of("2023-24", "2024-06-30").child("A", "ethnic", "L E1 U6 2021-05-01.."));

        assertThat(story.parts("PLACEMENT_ORDERS", "2021-22", "2023-06-29", Dimension.ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("PLACEMENT_ORDERS", "2021-22", "2023-06-30", Dimension.ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "ASIAN", "1"));
        assertThat(story.parts("PLACEMENT_ORDERS", "2021-22", NOW, Dimension.ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "ASIAN", "1"));
    }

    @Test
    void takesAChildWhoMovedBetweenAuthoritiesForTwoCases() {
        // Warwickshire took the case over from Coventry (E3) on 1 June; both have an order, and an id of their own.
        var warwickshire = "E10000031";
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-04-01..2021-05-01 X1
                L E1 U6 2021-05-01..2021-06-01 E3
                """));
        story.told(warwickshire, Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-06-01..2021-07-10 X1
                L E1 U6 2021-07-10..
                """));

        // Coventry: April 30. Warwickshire: June 30 and 9 more to 10 July = 39. Together 69 / 2 = 34.5.
        assertThat(story.parts(
                        "A20", "2021-22", NOW, List.of(Dimension.LOCAL_AUTHORITY), TestHome.COVENTRY, warwickshire))
                .isEqualTo(
                        Map.of("", "mean 34.5 of 2", TestHome.COVENTRY, "mean 30 of 1", warwickshire, "mean 39 of 1"));
        assertThat(story.figure("A20", "2021-22", NOW)).isEqualTo("mean 30 of 1");
    }
}
