package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.waymark.handworked.Story.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Answer;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell;
import org.waymark.publication.PublishedCell.NotAvailable;
import org.waymark.publication.PublishedCell.Shown;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.LocalAuthority;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/**
 * Children who come into care on 1 April and have their order on the first of a later month, so that the days are sums
 * of months: May 30, June 61, July 91, August 122, September 153, October 183, November 214.
 */
class FigureTests {
    private static final Offset<Double> EXACTLY = offset(1e-9);

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void poolsTheCasesOfThreeYearsAndNotTheMeansOfYears() {
        story.told(ordered("2019-20", "2019-07-10"));
        story.told(ordered("2020-21", "2020-07-01", "2020-08-01", "2020-09-01"));
        story.told(ordered("2021-22"));

        // 91 + 9 = 100.
        assertThat(story.figure("A20", "2019-20", NOW)).isEqualTo("mean 100 of 1");
        // (91 + 122 + 153) / 3 = 366 / 3 = 122.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 122 of 3");
        assertThat(story.figure("A20", "2021-22", NOW)).isEqualTo("none");
        // (100 + 366) / 4 = 116.5; the mean of the two means would be 111.
        assertThat(story.figure("A20", "2019-22", NOW)).isEqualTo("mean 116.5 of 4");
    }

    @Test
    void drawsQuantilesBetweenTheTwoNearestCases() {
        // 91, 122, 153 and 183 days: n = 4, so quantile q lies q x 3 steps from the first.
        story.told(ordered("2020-21", "2020-10-01", "2020-07-01", "2020-09-01", "2020-08-01"));

        var shown = shown("A20", "2020-21");
        // (91 + 122 + 153 + 183) / 4 = 549 / 4.
        assertThat(shown.mean()).isEqualTo(137.25);
        // 1.5 steps: halfway between 122 and 153.
        assertThat(shown.median()).isEqualTo(137.5);
        // 0.75 steps: 91 + 0.75 x 31 = 114.25. 2.25 steps: 153 + 0.25 x 30 = 160.5. 2.7 steps: 153 + 0.7 x 30 = 174.
        assertThat(shown.p25()).isCloseTo(114.25, EXACTLY);
        assertThat(shown.p75()).isCloseTo(160.5, EXACTLY);
        assertThat(shown.p90()).isCloseTo(174.0, EXACTLY);
    }

    @Test
    void takesTheMiddleCaseOfAnOddNumber() {
        // 30, 91, 100, 122 and 214: n = 5; the median is the third, p90 3.6 steps from the first.
        story.told(ordered("2020-21", "2020-05-01", "2020-07-01", "2020-07-10", "2020-08-01", "2020-11-01"));

        var shown = shown("A20", "2020-21");
        assertThat(shown.median()).isEqualTo(100);
        // Second and fourth.
        assertThat(shown.p25()).isEqualTo(91);
        assertThat(shown.p75()).isEqualTo(122);
        // 122 + 0.6 x (214 - 122) = 122 + 55.2.
        assertThat(shown.p90()).isCloseTo(177.2, EXACTLY);
        // 30 + 91 + 100 + 122 + 214 = 557; / 5 = 111.4, printed as whole days.
        assertThat(shown.mean()).isCloseTo(111.4, EXACTLY);
        assertThat(shown.text()).isEqualTo("111 days");
        assertThat(shown.count()).isEqualTo(5);
    }

    @Test
    void reachesByStudentsTForTwoCases() {
        // 91 and 122: mean 106.5. Each lies 15.5 from it: s = sqrt(2 x 15.5^2 / 1) = 15.5 sqrt 2, over sqrt 2 = 15.5.
        // t(0.975, 1 degree of freedom) = 12.7062 (the tangent of 85.5 degrees): 15.5 x 12.7062 = 196.946.
        story.told(ordered("2020-21", "2020-07-01", "2020-08-01"));

        var shown = shown("A20", "2020-21");
        assertThat(shown.mean()).isEqualTo(106.5);
        assertThat(shown.lower()).isCloseTo(106.5 - 196.946, offset(0.001));
        assertThat(shown.upper()).isCloseTo(106.5 + 196.946, offset(0.001));
    }

    @Test
    void reachesByStudentsTForThreeCasesAndNotAtAllForOne() {
        // 91, 122 and 153: mean 122, s = sqrt((31^2 + 0 + 31^2) / 2) = 31, over sqrt 3 = 17.8979.
        // t(0.975, 2) = 4.30265: 17.8979 x 4.30265 = 77.008.
        story.told(ordered("2020-21", "2020-07-01", "2020-08-01", "2020-09-01"));
        story.told(ordered("2021-22", "2021-07-01"));

        var three = shown("A20", "2020-21");
        assertThat(three.lower()).isCloseTo(122 - 77.008, offset(0.001));
        assertThat(three.upper()).isCloseTo(122 + 77.008, offset(0.001));
        var one = shown("A20", "2021-22");
        assertThat(one.mean()).isEqualTo(91);
        assertThat(one.median()).isEqualTo(91);
        assertThat(one.lower()).isNull();
        assertThat(one.upper()).isNull();
    }

    @Test
    void countsNoCasesAsNoneAndGivesThemNoMean() {
        // The year has a return, and in it nobody with an order, a decision or an adoption.
        story.told(Return.of("2020-21", "2021-06-30").child("A", "S C1 U6 2020-04-01.."));

        for (var measure : List.of("A1", "A2", "A20")) {
            var shown = shown(measure, "2020-21");
            assertThat(shown.count()).isZero();
            assertThat(shown.mean()).isNull();
            assertThat(shown.median()).isNull();
            assertThat(shown.p90()).isNull();
            assertThat(shown.lower()).isNull();
            assertThat(shown.excluded()).isEmpty();
        }
        for (var measure : List.of("ADOPTED", "ADM_DECISIONS", "PLACEMENT_ORDERS")) {
            assertThat(shown(measure, "2020-21").count()).isZero();
            assertThat(shown(measure, "2020-21").text()).isEqualTo("0");
        }
    }

    @Test
    void countsNoCaseAndNamesWhoWasLeftOut() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", "P E1 A6 2020-04-06..2020-12-04 E12"));

        var shown = shown("A1", "2020-21");
        assertThat(shown.count()).isZero();
        assertThat(shown.mean()).isNull();
        assertThat(shown.excluded()).containsExactly(Map.entry("ENTERED_BEFORE_RECORDS", 1));
    }

    @Test
    void saysNothingOfAWindowWithoutAllItsReturns() {
        // Returns of 2019-20 and 2021-22; that of 2020-21 came on 30 September 2022.
        story.told(ordered("2019-20", "2019-07-01"));
        story.told(ordered("2021-22", "2021-08-01"));
        story.told(Return.of("2020-21", "2022-09-30").child("C", """
                S C1 U6 2020-04-01..2020-09-01 X1
                L E1 U6 2020-09-01..
                """));

        var before = Story.instant("2022-09-29");
        assertThat(published("A20", "2021-22", Window.THREE_YEARS, before))
                .isInstanceOfSatisfying(
                        NotAvailable.class,
                        cell -> assertThat(cell.explanation())
                                .contains("2020-21")
                                .doesNotContain("2019-20", "2021-22"));
        assertThat(published("A20", "2020-21", Window.ONE_YEAR, before)).isInstanceOf(NotAvailable.class);
        assertThat(published("A20", "2021-22", Window.ONE_YEAR, before))
                .isInstanceOfSatisfying(
                        Shown.class, cell -> assertThat(cell.mean()).isEqualTo(122));
        // (91 + 122 + 153) / 3 = 122.
        assertThat(published("A20", "2021-22", Window.THREE_YEARS, Story.instant("2022-09-30")))
                .isInstanceOfSatisfying(Shown.class, cell -> {
                    assertThat(cell.mean()).isEqualTo(122);
                    assertThat(cell.count()).isEqualTo(3);
                });
    }

    @Test
    void saysNothingAsKnownBeforeAnythingWasKnown() {
        story.told(ordered("2020-21", "2020-07-01"));

        assertThat(published("A20", "2020-21", Window.ONE_YEAR, Story.instant("2021-06-29")))
                .isInstanceOf(NotAvailable.class);
        assertThat(published("A20", "2020-21", Window.ONE_YEAR, Story.instant("2021-06-30")))
                .isInstanceOf(Shown.class);
    }

    @Test
    void takesAWithdrawnReturnForNone() {
        var only = ordered("2020-21", "2020-07-01");
        var report = story.told(only);
        assertThat(shown("A20", "2020-21").mean()).isEqualTo(91);

        story.withdraw(only, report);

        assertThat(published("A20", "2020-21", Window.ONE_YEAR, null)).isInstanceOf(NotAvailable.class);
    }

    @Test
    void showsEveryCodeOfAOneWayBreakdownWithNoughtWhereNobodyIs() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", "ethnic CHNE", "S E1 U6 2020-04-06..")
                .child("B", "ethnic REFU", "S E1 U6 2020-04-06.."));

        var rows = answered("PLACEMENT_ORDERS", "2020-21", Window.ONE_YEAR, List.of(Dimension.ETHNIC_GROUP), null);
        assertThat(rows)
                .extracting(row ->
                        row.keys().isEmpty() ? "all" : row.keys().getFirst().code())
                .containsExactly("all", "WHITE", "MIXED", "ASIAN", "BLACK", "OTHER", "NOT_KNOWN");
        assertThat(rows)
                .extracting(row -> row.cells().getFirst().text())
                .containsExactly("2", "0", "0", "1", "0", "0", "1");
    }

    /** A return of children who came into care on its 1 April and had their orders on these days. */
    private static Return ordered(String year, String... orderedOn) {
        var start = FinancialYear.parse(year).orElseThrow();
        var told = Return.of(year, LocalDate.of(start.startYear() + 1, 6, 30).toString());
        for (int i = 0; i < orderedOn.length; i++) {
            told.child(
                    year + "/" + i,
                    "S C1 U6 %s..%s X1".formatted(start.startsOn(), orderedOn[i]),
                    "L E1 U6 %s..".formatted(orderedOn[i]));
        }
        return told;
    }

    private Shown shown(String measure, String year) {
        return (Shown) published(measure, year, Window.ONE_YEAR, null);
    }

    private PublishedCell published(String measure, String year, Window window, @Nullable Instant knownAt) {
        var rows = answered(measure, year, window, List.of(), knownAt);
        assertThat(rows).hasSize(1);
        return rows.getFirst().cells().getFirst();
    }

    private List<Answer.Row> answered(
            String measure, String year, Window window, List<Dimension> by, @Nullable Instant knownAt) {
        var coventry = new LocalAuthority(
                new AuthorityCode(TestHome.COVENTRY), "331", "Coventry", LocalDate.MIN, LocalDate.MAX, List.of());
        var gate = new Gate(
                story.home().projection(), TestHome.LIBRARY, new LocalAuthorities(List.of(coventry)), TestHome.CLOCK);
        var question = new Question(
                List.of(measure),
                List.of(FinancialYear.parse(year).orElseThrow()),
                window,
                by,
                Map.of(),
                CountingUnit.CHILD,
                knownAt,
                null);
        return gate.breakdown(question, new Asker("analyst", null)).rows();
    }
}
