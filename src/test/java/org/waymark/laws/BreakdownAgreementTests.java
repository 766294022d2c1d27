package org.waymark.laws;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.reference.Case;
import org.waymark.reference.Figure;
import org.waymark.reference.RandomHistories;
import org.waymark.reference.Reference;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;

/** Every cell of every one-way breakdown of every measure, by child and by sibling group, against the naive one. */
class BreakdownAgreementTests {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final int CHILDREN = Thorough.IS_ASKED_FOR ? 520 : 260;
    private static final List<String> AUTHORITIES = List.of(TestHome.COVENTRY, "E08000029");

    /** A thousand children in two authorities, or half as many, each with a history of its own. */
    @ParameterizedTest
    @ValueSource(longs = {3})
    void agreesOnEveryCell(long seed) {
        try (var home = new TestHome()) {
            var history = new ArrayList<>(RandomHistories.of(seed, AUTHORITIES.getFirst(), CHILDREN, "2018-19", 3));
            history.addAll(RandomHistories.of(seed + 100, AUTHORITIES.getLast(), CHILDREN, "2018-19", 3));
            Collections.shuffle(history, new Random(seed));
            Histories.send(home, history);
            var reference = new Reference(history);
            for (var measure : EveryMeasure.CODES) {
                Map<Period, List<Case>> cases = new TreeMap<>(java.util.Comparator.comparing(Period::label));
                for (var period : EveryMeasure.WINDOWS) {
                    cases.put(period, reference.cases(measure, period.startsOn(), period.endsOn(), NOW));
                }
                for (var dimension : Dimension.values()) {
                    for (var unit : units(measure, dimension)) {
                        compare(home, reference, measure, dimension, unit, cases);
                    }
                }
                if (Thorough.IS_ASKED_FOR || EveryMeasure.CODES.indexOf(measure) % 6 == 0) {
                    compareAllAtOnce(home, measure);
                }
            }
        }
    }

    /** What one question for every dimension says, a question for one says too. */
    private static void compareAllAtOnce(TestHome home, String measure) {
        var authorities = AUTHORITIES.toArray(String[]::new);
        var each = home.cellsByEach(measure, EveryMeasure.WINDOWS, NOW, authorities);
        for (var dimension : List.of(Dimension.LOCAL_AUTHORITY, Dimension.SEX, Dimension.PLACEMENT)) {
            assertThat(each.getOrDefault(dimension, Map.of()))
                    .as("%s by %s", measure, dimension)
                    .isEqualTo(home.cells(measure, EveryMeasure.WINDOWS, List.of(dimension), NOW, authorities));
        }
    }

    /** Both where there is time; else one of them in turn, for every tenth dimension of each measure. */
    private static List<CountingUnit> units(String measure, Dimension dimension) {
        var both = CountingUnit.values();
        int turn = EveryMeasure.CODES.indexOf(measure) + dimension.ordinal();
        if (Thorough.IS_ASKED_FOR) {
            return List.of(both);
        }
        return turn % 10 != 0 ? List.of() : List.of(both[turn / 10 % both.length]);
    }

    private static void compare(
            TestHome home,
            Reference reference,
            String measure,
            Dimension dimension,
            CountingUnit unit,
            Map<Period, List<Case>> cases) {
        var ours = home.cells(
                measure, EveryMeasure.WINDOWS, List.of(dimension), unit, NOW, AUTHORITIES.toArray(String[]::new));
        Map<ExactCells.Key, Figure> theirs = new java.util.HashMap<>();
        cases.forEach((period, each) -> {
            var counted = unit == CountingUnit.CHILD ? each : Reference.bySiblingGroup(each);
            if (!counted.isEmpty()) {
                theirs.put(new ExactCells.Key(period.label(), List.of()), reference.figure(counted));
            }
            counted.stream()
                    .collect(groupingBy(one -> one.dimensions().get(dimension.name())))
                    .forEach((code, part) ->
                            theirs.put(new ExactCells.Key(period.label(), List.of(code)), reference.figure(part)));
        });
        assertPartsSumToTotals(measure, ours);
        assertThat(ours.keySet()).as("%s by %s of %s", measure, dimension, unit).isEqualTo(theirs.keySet());
        var softly = new SoftAssertions();
        theirs.forEach((key, figure) -> assertAlike(
                softly, "%s by %s of %s, %s".formatted(measure, dimension, unit, key), ours.get(key), figure));
        softly.assertAll();
    }

    /** Every case is in one part, so whatever is counted adds up. */
    private static void assertPartsSumToTotals(String measure, Map<ExactCells.Key, ExactCell> cells) {
        Map<String, Integer> parts = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        cells.forEach((key, cell) -> {
            var into = key.codes().isEmpty() ? totals : parts;
            into.merge(key.period() + " cases", cell.cases(), Integer::sum);
            into.merge(key.period() + " numerator", cell.numerator(), Integer::sum);
            cell.excluded().forEach((reason, count) -> into.merge(key.period() + " " + reason, count, Integer::sum));
        });
        assertThat(parts).as(measure).isEqualTo(totals);
    }

    private static void assertAlike(SoftAssertions softly, String cell, ExactCell ours, Figure theirs) {
        softly.assertThat(ours.cases()).as(cell).isEqualTo(theirs.count());
        softly.assertThat(ours.numerator()).as(cell).isEqualTo(theirs.numerator());
        softly.assertThat(excluded(ours)).as(cell).isEqualTo(theirs.excluded());
        alike(softly, cell + " mean", ours.mean(), theirs.mean());
        alike(softly, cell + " p25", ours.p25(), theirs.p25());
        alike(softly, cell + " median", ours.median(), theirs.median());
        alike(softly, cell + " p75", ours.p75(), theirs.p75());
        alike(softly, cell + " p90", ours.p90(), theirs.p90());
        softly.assertThat(ours.familyMeans().toArray(Double[]::new))
                .as(cell + " family means")
                .hasSameSizeAs(theirs.familyMeans());
        for (int i = 0;
                i < Math.min(ours.familyMeans().size(), theirs.familyMeans().size());
                i++) {
            alike(
                    softly,
                    cell + " family mean",
                    ours.familyMeans().get(i),
                    theirs.familyMeans().get(i));
        }
    }

    /** The reference has one name for both reasons for which a start of care cannot be used. */
    private static Map<String, Integer> excluded(ExactCell ours) {
        Map<String, Integer> folded = new TreeMap<>();
        ours.excluded()
                .forEach((reason, count) -> folded.merge(
                        reason.equals("BEFORE_ENTERING_CARE") ? "ENTERED_BEFORE_RECORDS" : reason,
                        count,
                        Integer::sum));
        return folded;
    }

    private static void alike(SoftAssertions softly, String what, @Nullable Double ours, @Nullable Double theirs) {
        if (ours == null || theirs == null) {
            softly.assertThat(ours).as(what).isEqualTo(theirs);
        } else {
            softly.assertThat(ours).as(what).isCloseTo(theirs, within(1e-9));
        }
    }
}
