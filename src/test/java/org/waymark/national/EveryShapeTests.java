package org.waymark.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.national.Published.NATIONAL;
import static org.waymark.national.Published.only;
import static org.waymark.national.Published.rows;
import static org.waymark.national.Published.said;
import static org.waymark.national.Published.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DfE's files are read as they stand, each with its own traps. */
class EveryShapeTests {
    private static final String ENGLAND = "E92000001";
    private static final String TOTAL = "Total";

    @Test
    void readsEveryCellOfEveryFile() {
        // rows of the files, with wc -l less the header; the SFRs of 2011 to 2013 have three columns of figures, the
        // others two: 3 * 163 * 3 + 2 * 163 * 2 = 2,119
        int sfr = 3 * 163 * 3 + 2 * 163 * 2;
        int byAuthority = 2520 + 2505;
        int ofEngland = 3 * 315 + 2 * 275 + 2 * 215 + 2 * 95;
        int tool = 6120;

        assertThat(NATIONAL.series().stream()
                        .mapToInt(each -> NATIONAL.figuresOf(each).size())
                        .sum())
                .isEqualTo(sfr + byAuthority + ofEngland + tool);
        assertThat(NATIONAL.series())
                .allSatisfy(each -> assertThat(NATIONAL.figuresOf(each)).isNotEmpty());
        assertThat(NATIONAL.releases())
                .allSatisfy(each -> assertThat(NATIONAL.passedOver(each)).isEmpty());
        assertThat(NATIONAL.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the same eight, eleven and nineteen months, with and without noughts in front
        "ENTRY_TO_DECISION, Aged 2, 2022-23, CLA-2024, 0:8 is 8",
        "ENTRY_TO_DECISION, Aged 2, 2022-23, CLA-2025, 00:08 is 8",
        "ENTRY_TO_DECISION, Aged 1, 2023-24, CLA-2024, 0:11 is 11",
        "ENTRY_TO_PLACED, Total, 2022-23, CLA-2024, 1:7 is 19",
        "ENTRY_TO_PLACED, Total, 2022-23, CLA-2025, 01:07 is 19",
        // one of the three files whose first column hides behind a byte order mark
        "DECIDED, Total, 2023-24, CLA-2024, 9670 is 9670",
        // in one file some rows say Adoption with a capital
        "AVERAGE_AGE_AT_ADOPTION, Total, 2022-23, CLA-2023, 3:5 is 41",
        "AVERAGE_AGE_AT_ADOPTION, Total, 2021-22, CLA-2023, 3:3 is 39",
        // the words have changed, the figure has not
        "PLACED_WITHIN_12_MONTHS, Total, 2018-19, CLA-2023, 2960 is 2960",
        "PLACED_WITHIN_12_MONTHS, Total, 2020-21, CLA-2025, 2160 is 2160",
        "PLACED_WITHIN_12_MONTHS, Total, 2010-11, SFR21-2011, 2260 is 2260",
        "REVERSED, Total, 2023-24, CLA-2024, 610 is 610",
        "REVERSED_BY_ETHNIC_GROUP, Other ethnic group, 2023-24, CLA-2024, c is SUPPRESSED",
        "ADOPTED_BY_ADOPTERS, 4a Civil partnership couple - different sex, 2018-19, CLA-2023, z is NOT_APPLICABLE"
    })
    void readsWhatIsOfEngland(String series, String characteristic, String year, String release, String expected) {
        assertThat(told(series, characteristic, ENGLAND, year, release)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, E08000026, 2021-22, CLA-2023, 38 is 38",
        "ADOPTED, E09000010, 2022-23, CLA-2023, c is SUPPRESSED",
        "ADOPTED, E10000006, 2023-24, CLA-2024, z is NOT_APPLICABLE",
        "ADOPTED, E06000053, 2019-20, CLA-2024, 0 is 0",
        // in the old releases x hides a small number
        "ADOPTED, E09000019, 2010-11, SFR21-2011, x is SUPPRESSED",
        "PLACED_WITHIN_12_MONTHS, E08000026, 2012-13, SFR36-2013, 18 is 18",
        // Gateshead was E08000020 then
        "ADOPTED, E08000037, 2010-11, SFR21-2011, 22 is 22",
        // London and its halves have one code between them
        "ADOPTED, E12000007, 2010-11, SFR21-2011, 390 is 390",
        "ADOPTED, E13000001, 2010-11, SFR21-2011, 170 is 170",
        // 990.0 is the South West, whose number a fictional council of the demonstration has, too
        "ADOPTED, E12000009, 2024-25, LAIT-2025, 330 is 330",
        "ADOPTED, E92000001, 2024-25, LAIT-2025, 3040 is 3040",
        "ADOPTED_OF_LEAVERS, E08000026, 2022-23, LAIT-2025, 11 is 11",
        // North Yorkshire has had two codes and one number: it goes by the one that it had when the tool came out
        "ADOPTED, E06000065, 2015-16, LAIT-2025, 33 is 33",
        "ADOPTED, E06000065, 2023-24, LAIT-2025, - is SUPPRESSED",
        // Cumberland began on 1 April 2023
        "ADOPTED, E06000063, 2022-23, LAIT-2025, - is NOT_APPLICABLE",
        "ADOPTED, E06000063, 2023-24, LAIT-2025, 23 is 23"
    })
    void readsWhatIsOfAnArea(String series, String area, String year, String release, String expected) {
        assertThat(told(series, TOTAL, area, year, release)).isEqualTo(expected);
    }

    @Test
    void keepsThePercentageThatStandsBesideAFigure() {
        var rows = rows("ADOPTED_BY_AGE_AT_ADOPTION", ENGLAND, "2022-23", "CLA-2023");

        var old = only(rows, "16 years and over");
        assertThat(said(old.figure())).isEqualTo("10 is 10");
        // below half a per cent, and not nought
        assertThat(said(old.percentage())).isEqualTo("k is LOW");
        assertThat(said(only(rows, "1 to 4 years").percentage())).isEqualTo("77 is 77");
        assertThat(only(rows("ADOPTED", ENGLAND, "2010-11", null), TOTAL).percentage())
                .isNull();
    }

    @Test
    void saysWhereAFigureStands() {
        var told = only(rows("ADOPTED", "E10000006", "2023-24", "CLA-2024"), TOTAL);
        assertThat(told.file()).endsWith("ADOPTED_ROWS_25.csv");
        assertThat(told.line()).isEqualTo(145);
        assertThat(told.area()).isEqualTo(new Area("E10000006", "Cumbria", AreaLevel.AUTHORITY));
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDREN, 2960, '2,960'", "PERCENT, 57, 57%", "MONTHS, 00:09, 9 months", "MONTHS, 1:1, 13 months",
        "MONTHS, 0:1, 1 month", "MONTHS, 0:0, 0 months", "CHILDREN, k, [low]", "MONTHS, c, [c]"
    })
    void printsFigures(Unit unit, String printed, String text) {
        assertThat(unit.text(Shape.TIDY.figure(printed, unit, true).orElseThrow()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"MONTHS, 9", "MONTHS, 0:12", "CHILDREN, 1.5", "CHILDREN, -3", "CHILDREN, 0:9", "CHILDREN, ''"})
    void takesNothingElseForANumber(Unit unit, String printed) {
        assertThat(Shape.TIDY.figure(printed, unit, true)).isEmpty();
    }
}
