package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.publication.PrintedFigure;
import org.waymark.publication.PrintedFigure.Verdict;

/**
 * Three children adopted in 2021-22. From entering care to moving in F1 and F2 took 30 days (6 April to 6 May) and F3 31 (to
 * 7 May): a mean of 91 / 3 = 30.33. F3 alone is of a minority ethnic group: 33.33%.
 */
class PrintedFigureTests {
    private final Story story = new Story();

    @BeforeEach
    void tell() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("F1", adopted("2021-05-06"))
                .child("F2", adopted("2021-05-06"))
                .child("F3", "ethnic CHNE", adopted("2021-05-07"))
                .child("B1", broken())
                .child("B2", broken()));
        story.siblings("2021-22", "2022-07-01", "G1,B1,,,\nG1,B2,,,\n");
    }

    @AfterEach
    void close() {
        story.close();
    }

    private static String adopted(String movedIn) {
        return """
                S E1 U6 2021-04-06..%1$s X1
                P E1 A6 %1$s..2022-02-07 E12
                """.formatted(movedIn);
    }

    private static String broken() {
        return """
                S E1 U6 2021-04-06..2021-06-07 X1
                P E1 A6 2021-06-07..2021-09-06 X1
                P E1 U6 2021-09-06..
                """;
    }

    private PrintedFigure held(String key, String... numbers) {
        var rows = new StringBuilder();
        for (var number : numbers) {
            rows.append("2021-22,published,%s,annual_report,2022-09-21\n".formatted(number));
        }
        story.counted("2022-23", "2023-06-30", rows.toString());
        return figure("2021-22", key, NOW);
    }

    private PrintedFigure figure(String year, String key, String knownOn) {
        return new Accounts(story.home())
                .reconciliation(year, knownOn, Map.of()).published().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void agreesWhereTheLedgersFigureRoundsToIt() {
        assertThat(held("A1", "A1,30", "ADOPTED,3", "ADOPTED_MINORITY.percent,33.3")
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(figure("2021-22", "ADOPTED", NOW).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(figure("2021-22", "ADOPTED_MINORITY.percent", NOW).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(figure("2021-22", "ADOPTED_MINORITY.percent", NOW).ours()).isCloseTo(100.0 / 3, within(1e-9));
    }

    @Test
    void saysByHowMuchItDiffers() {
        var mean = held("A1", "A1,31", "ADOPTED,4");
        assertThat(mean.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(mean.difference()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(mean.text()).isEqualTo("0.7 more than the ledger's 30.3 days");
        var count = figure("2021-22", "ADOPTED", NOW);
        assertThat(count.difference()).isEqualTo(1);
        assertThat(count.text()).isEqualTo("1 more than the ledger's 3 children");
    }

    /** Two siblings, two placements; a table that counts families prints one. */
    @Test
    void saysWhereItWasCountedBySiblingGroup() {
        assertThat(held("DISRUPTIONS", "DISRUPTIONS,1").text())
                .isEqualTo("1 fewer than the ledger's 2 placements; counted by sibling group it has 1, too");
    }

    /** A third is 33%, none is 34%; of 50 17 are. Printed beside 1 of 3, 67% contradicts it; 4 of 3 is more than all. */
    @Test
    void findsWhatCannotBeOneFigure() {
        var share = held("ADOPTED_MINORITY.percent", "ADOPTED,3", "ADOPTED_MINORITY.percent,34");
        assertThat(share.verdict()).isEqualTo(Verdict.IMPOSSIBLE_FOR_DENOMINATOR);
        assertThat(share.difference()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(share.possible()).isNotNull();
        assertThat(share.possible().denominators()).contains(50).doesNotContain(3);
    }

    @Test
    void findsAPercentageThatIsNotThatOfItsNumerator() {
        var prefix = "ADOPTED_MINORITY.";
        var share = held(prefix + "percent", prefix + "percent,67", prefix + "numerator,1", prefix + "denominator,3");
        assertThat(share.verdict()).isEqualTo(Verdict.CONTRADICTS_ITSELF);
        assertThat(share.text()).isEqualTo("printed as 67%, but 1 of 3 are printed beside it");
        assertThat(figure("2021-22", prefix + "numerator", NOW).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(figure("2021-22", prefix + "denominator", NOW).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void findsANumeratorOfMoreThanAll() {
        assertThat(held("A3.numerator", "A3.numerator,4", "A3.denominator,3").text())
                .isEqualTo("printed as 4 of 3, which is more than all");
    }

    @Test
    void findsAPercentageOfNobody() {
        var prefix = "ADOPTED_MINORITY.";
        var share = held(prefix + "percent", "ADOPTED,2", prefix + "percent,50", prefix + "denominator,0");
        assertThat(share.verdict()).isEqualTo(Verdict.IMPOSSIBLE_FOR_DENOMINATOR);
        assertThat(share.text()).isEqualTo("nobody (ADOPTED_MINORITY.denominator as printed) has no share of 50%");
        assertThat(share.possible()).isNotNull();
        assertThat(share.possible().nearest()).isEmpty();
    }

    /** 100 / 3 = 33.333: 0.02 less than 33.35, and so printed with two decimals. */
    @Test
    void writesADifferenceWithTheDecimalsThatWerePrinted() {
        assertThat(held("ADOPTED_MINORITY.percent", "ADOPTED_MINORITY.percent,33.35")
                        .text())
                .isEqualTo("0.02 percentage points more than the ledger's 33.33%");
    }

    @Test
    void comparesWithNothingWhereThereIsNothing() {
        assertThat(held("HAPPINESS", "HAPPINESS,9", "A3,35", "ADOPTED.percent,10")
                        .verdict())
                .isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(figure("2021-22", "A3", NOW).text())
                .isEqualTo("a share is printed under .percent, .numerator or .denominator");
        assertThat(figure("2021-22", "ADOPTED.percent", NOW).text())
                .isEqualTo("this measure is no share and has no such part");
    }

    @Test
    void comparesWithNoYearThatIsNotCovered() {
        story.counted("2022-23", "2023-06-30", "2020-21,published,ADOPTED,3,annual_report,2022-09-21\n");
        var figure = figure("2020-21", "ADOPTED", NOW);
        assertThat(figure.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(figure.text()).contains("no completed return for 2020-21");
        assertThat(figure.ours()).isNull();
    }

    /** Printed as 4 in September 2022, put right to 3 in December. */
    @Test
    void holdsTheLatestThatWasKnown() {
        story.counted("2022-23", "2023-06-30", """
                2021-22,published,ADOPTED,4,annual_report,2022-09-21
                2021-22,published,ADOPTED,3,annual_report,2022-12-01
                """);
        assertThat(figure("2021-22", "ADOPTED", "2022-11-30").printed()).isEqualTo("4");
        assertThat(figure("2021-22", "ADOPTED", "2022-11-30").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(figure("2021-22", "ADOPTED", "2022-12-01").printed()).isEqualTo("3");
        assertThat(figure("2021-22", "ADOPTED", "2022-12-01").verdict()).isEqualTo(Verdict.AGREES);
    }
}
