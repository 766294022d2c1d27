package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.reference.RandomHistories;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.CheckedStocks;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Check.Direction;
import org.waymark.timeliness.question.CheckedStock;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.ResidualCase;

/**
 * Whatever the council told: a stock's account is made of breakdown's own figures, and its residual is that of the children
 * who are listed, each with a reason that the check names, but for one at most.
 */
class StockAccountLawTests {
    private static final List<String> AUTHORITIES = List.of(TestHome.COVENTRY, "E08000029");
    private static final List<FinancialYear> YEARS = List.of(new FinancialYear(2019), new FinancialYear(2020));

    @ParameterizedTest
    @ValueSource(longs = {5})
    void addsUpChildByChild(long seed) {
        try (var home = new TestHome()) {
            var history = new ArrayList<>(RandomHistories.of(seed, AUTHORITIES.getFirst(), 160, "2018-19", 3));
            history.addAll(RandomHistories.of(seed + 100, AUTHORITIES.getLast(), 120, "2018-19", 3));
            Collections.shuffle(history, new Random(seed));
            Histories.send(home, history);
            for (var instant : instants()) {
                for (var check : TestHome.LIBRARY.checks()) {
                    var whole = stocks(home, check, instant, Map.of());
                    whole.forEach(stock -> isMadeOfFigures(home, check, stock, instant));
                    addsUpFromParts(home, check, instant, whole);
                }
            }
        }
    }

    private static List<Instant> instants() {
        var now = Instant.parse("2026-11-21T00:00:00Z");
        return Thorough.IS_ASKED_FOR
                ? Stream.concat(
                                Stream.of("2020-06-30", "2021-01-31", "2021-09-30")
                                        .map(day -> Instant.parse(day + "T00:00:00Z")),
                                Stream.of(now))
                        .toList()
                : List.of(Instant.parse("2021-01-31T00:00:00Z"), now);
    }

    private static List<CheckedStock> stocks(
            TestHome home, Check check, Instant knownAt, Map<Dimension, List<String>> where) {
        return home.projection()
                .warehouse()
                .read(session -> new CheckedStocks(
                                session, TestHome.LIBRARY, YEARS, new Scope(knownAt, AUTHORITIES, where))
                        .of(check));
    }

    private static void isMadeOfFigures(TestHome home, Check check, CheckedStock stock, Instant knownAt) {
        var year = FinancialYear.parse(stock.period()).orElseThrow();
        assertThat(stock.closing()).isEqualTo(figure(home, check.stock(), year, knownAt));
        assertThat(stock.opening()).isEqualTo(figure(home, check.stock(), year.minusYears(1), knownAt));
        int expected = stock.opening();
        for (var flow : check.flows()) {
            int all = figure(home, flow.measure(), year, knownAt);
            int ofThisStock = stock.ofThisStock().get(flow);
            assertThat(stock.counted()).containsEntry(flow, all);
            if (flow.direction() == Direction.OUT_AT_MOST) {
                assertThat(ofThisStock).isBetween(0, all);
            } else {
                assertThat(ofThisStock).isEqualTo(all);
            }
            expected += flow.direction() == Direction.IN ? ofThisStock : -ofThisStock;
        }
        assertThat(stock.residual())
                .as("%s %s at %s", check.code(), stock.period(), knownAt)
                .isEqualTo(stock.closing() - expected);
        var reasons = check.reasons().stream().map(Check.Reason::code).toList();
        assertThat(stock.cases())
                .allSatisfy(each -> assertThat(each.residual()).isNotZero())
                .extracting(ResidualCase::reason)
                .filteredOn(reason -> !reasons.contains(reason))
                .hasSizeLessThan(2)
                .allMatch(ResidualCase.NOT_EXPLAINED::equals);
        assertThat(stock.cases()).extracting(ResidualCase::caseKey).doesNotHaveDuplicates();
    }

    /** By what a child is for good the parts sum to the whole. */
    private static void addsUpFromParts(TestHome home, Check check, Instant knownAt, List<CheckedStock> whole) {
        List<List<CheckedStock>> parts = new ArrayList<>();
        for (var code : List.of("MALE", "FEMALE", "NOT_KNOWN")) {
            parts.add(stocks(home, check, knownAt, Map.of(Dimension.SEX, List.of(code))));
        }
        for (int i = 0; i < whole.size(); i++) {
            int nth = i;
            assertThat(parts.stream().mapToInt(part -> part.get(nth).residual()).sum())
                    .isEqualTo(whole.get(i).residual());
            assertThat(parts.stream().mapToInt(part -> part.get(nth).closing()).sum())
                    .isEqualTo(whole.get(i).closing());
        }
    }

    private static int figure(TestHome home, String measure, FinancialYear year, Instant knownAt) {
        var period = Period.parse(year.label()).orElseThrow();
        return home.cells(measure, List.of(period), List.of(), knownAt, AUTHORITIES.toArray(String[]::new))
                .getOrDefault(new ExactCells.Key(period.label(), List.of()), ExactCell.EMPTY)
                .cases();
    }
}
