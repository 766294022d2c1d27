package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.demonstration.LoadedDemonstration.ARDENSHIRE;
import static org.waymark.demonstration.LoadedDemonstration.morningOf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.question.CountingUnit;

/**
 * The table of a real council's annual adoption report for 2022-23, cell by cell, from the returns of the demonstration
 * council through the importer and the measures. The figures are typed from the report (Coventry Children's Services
 * Annual Adoption Report 2022-23, sections 3 and 4), save the disruptions of 2021-22, which it counts by sibling group.
 */
class PublishedTableTests {
    private static final List<String> YEARS = List.of("2020-21", "2021-22", "2022-23");
    private static LoadedDemonstration demonstration;

    @BeforeAll
    static void load() {
        demonstration = LoadedDemonstration.once();
    }

    @ParameterizedTest
    @CsvSource({
        "ADM_DECISIONS, 36, 50, 50",
        "PLACEMENT_ORDERS, 24, 39, 50",
        "MATCHED, 30, 30, 40",
        "PLACED, 28, 30, 34",
        "APPLICATIONS, 33, 26, 38",
        "ADOPTED, 19, 38, 32",
        "PLAN_CHANGES, 13, 6, 6",
        "DISRUPTIONS, 1, 2, 0"
    })
    void countsAsPublished(String measure, int first, int second, int third) {
        assertThat(YEARS).map(year -> demonstration.cell(measure, year).cases()).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({"A2, 357, 236, 172", "A10, 440, 459, 508", "A20, 256, 383, 333"})
    void takesAsLongAsPublished(String measure, long first, long second, long third) {
        assertThat(YEARS)
                .map(year -> Math.round(demonstration.cell(measure, year).mean()))
                .containsExactly(first, second, third);
    }

    @Test
    void waitsLessThanFourteenMonthsAsOftenAsPublished() {
        assertThat(YEARS)
                .map(year -> demonstration.cell("A3", year))
                .map(cell -> cell.numerator() + " of " + cell.cases())
                .containsExactly("36 of 85", "39 of 105", "39 of 112");
    }

    /** "1 *sibling group of two children" in 2021-22. */
    @Test
    void breaksDownOnceBySiblingGroup() {
        assertThat(YEARS)
                .map(year -> demonstration
                        .cell("DISRUPTIONS", year, CountingUnit.SIBLING_GROUP, morningOf("2026-01-01"), ARDENSHIRE)
                        .cases())
                .containsExactly(1, 1, 0);
    }

    /** "9 children were placed for foster to adopt and increase of 5 from 2021-22." */
    @Test
    void placesForEarlyPermanenceAsPublished() {
        assertThat(List.of("2021-22", "2022-23"))
                .map(year -> demonstration.cell("EARLY_PERMANENCE", year).cases())
                .containsExactly(4, 9);
    }

    /** DfE's Local Authority Interactive Tool, children adopted in the year ending March 2019 to 2025. */
    @Test
    void adoptsAsManyAsTheNationalTableHas() {
        assertThat(List.of("2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25"))
                .map(year -> demonstration.cell("ADOPTED", year).cases())
                .containsExactly(36, 31, 19, 38, 32, 56, 18);
    }

    /**
     * The report's stocks contradict its flows: 29 placed at the end of 2020-21 and 30 more, less 38 adopted and two whose
     * placement broke down, are 19 and not 18; and 34 more less 32 are 21 and not 25. Thirteen who await a match with 39
     * more orders, less 30 matched and three whose plan changed, are 19 and not 26; with 50 more, less 40 and three, 26 and
     * not 33.
     */
    @Test
    void beginsWithThePublishedStocksAndFollowsTheFlows() {
        assertThat(YEARS)
                .map(year -> demonstration.cell("PLACED_AT_PERIOD_END", year).cases())
                .containsExactly(29, 19, 21);
        assertThat(YEARS)
                .map(year ->
                        demonstration.cell("AWAITING_MATCH_AT_PERIOD_END", year).cases())
                .containsExactly(13, 19, 26);
    }

    /** The child who entered care before there were records is on the way until its plan changes in 2022-23. */
    @Test
    void leavesOutOfA3OnlyTheChildOfBeforeTheRecords() {
        assertThat(YEARS)
                .map(year -> demonstration.cell("A3", year))
                .map(ExactCell::excluded)
                .map(Object::toString)
                .containsExactly("{ENTERED_BEFORE_RECORDS=1}", "{ENTERED_BEFORE_RECORDS=1}", "{}");
    }

    @Test
    void decidesForFewerChildrenSince() {
        assertThat(List.of("2022-23", "2023-24", "2024-25"))
                .map(year -> demonstration.cell("ADM_DECISIONS", year).cases())
                .containsExactly(50, 43, 34);
    }

    /** 2021-22 was mended in November 2022: an adoption and a decision more, and five orders a month earlier. */
    @Test
    void saidOtherwiseOf2021UntilItWasMended() {
        var before = morningOf("2022-11-14");
        assertThat(demonstration
                        .cell("ADOPTED", "2021-22", CountingUnit.CHILD, before, ARDENSHIRE)
                        .cases())
                .isEqualTo(37);
        assertThat(demonstration
                        .cell("ADM_DECISIONS", "2021-22", CountingUnit.CHILD, before, ARDENSHIRE)
                        .cases())
                .isEqualTo(49);
        // five of 39 orders 31 days later: 383 + 155 / 39 = 387
        assertThat(Math.round(demonstration
                        .cell("A20", "2021-22", CountingUnit.CHILD, before, ARDENSHIRE)
                        .mean()))
                .isEqualTo(387);
    }

    /** Household by household there are as many adopters as the agency counted. */
    @ParameterizedTest
    @ValueSource(strings = {ARDENSHIRE, "E06000991", "E06000992"})
    void hasAsManyAdoptersAsWereCounted(String authority) {
        var now = TestHome.CLOCK.instant();
        assertThat(adopters("HOUSEHOLDS_APPROVED", now, authority))
                .isEqualTo(adopters("ADOPTERS_APPROVED", now, authority))
                .isPositive();
        assertThat(adopters("HOUSEHOLDS_APPROVED_AND_WAITING", now, authority))
                .isEqualTo(adopters("ADOPTERS_WAITING", now, authority))
                .isPositive();
    }

    private static int adopters(String measure, Instant now, String authority) {
        return demonstration
                .cell(measure, "2024-25", CountingUnit.CHILD, now, authority)
                .cases();
    }

    @Test
    void matchesMostChildrenOfTheThreeCouncils() {
        assertThat(YEARS)
                .allSatisfy(year -> assertThat(List.of("E06000991", "E06000992"))
                        .allSatisfy(neighbour -> assertThat(demonstration
                                        .cell("MATCHED", year, CountingUnit.CHILD, morningOf("2026-01-01"), neighbour)
                                        .cases())
                                .isPositive()
                                .isLessThan(demonstration.cell("MATCHED", year).cases() / 2)));
    }
}
