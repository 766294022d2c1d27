package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers to the last digits are R's, from {@code src/test/R/comparisons.R}. */
class StandardisedDifferenceTests {
    private static final String ALL = "";

    /** R: t.test(c(100, 200, 330), c(90, 400, 410, 500)). */
    @Test
    void isWelchsIntervalWhereEachCaseIsAFamily() {
        var difference = means(alone(100, 200, 330), alone(90, 400, 410, 500));

        assertThat(difference.difference()).isEqualTo(210.0 - 350);
        assertThat(difference.lower()).isCloseTo(-427.518835162187, within(1e-6));
        assertThat(difference.upper()).isCloseTo(147.518835162187, within(1e-6));
    }

    /** R: t.test(c(120, 230, 310), c(85, 410)): the means of families of two. */
    @Test
    void isWelchsIntervalOfFamilyMeansWhereFamiliesAreOfOneSize() {
        var difference = means(
                List.of(at("A", 100), at("A", 140), at("B", 200), at("B", 260), at("C", 300), at("C", 320)),
                List.of(at("D", 80), at("D", 90), at("E", 400), at("E", 420)));

        assertThat(difference.difference()).isEqualTo(220.0 - 247.5);
        assertThat(difference.lower()).isCloseTo(-1435.46906766109, within(1e-6));
        assertThat(difference.upper()).isCloseTo(1380.46906766109, within(1e-6));
    }

    /**
     * A has 100, 140 and 180, B 300, so the mean is 180: A adds (420 - 3 x 180) / 4 = -30 to it, B 30, and the variance is
     * 2 x (900 + 900) = 3600. C 200 and D 260 add -15 and 15: 2 x 450 = 900. The error is the root of 4500, the freedom
     * 4500^2 / (3600^2 + 900^2) = 1.470588.
     */
    @Test
    void takesLargerFamiliesForOnePieceOfEvidenceEach() {
        var difference = means(
                List.of(at("A", 100), at("A", 140), at("A", 180), at("B", 300)), List.of(at("C", 200), at("D", 260)));

        assertThat(difference.difference()).isEqualTo(180.0 - 230);
        assertThat(difference.lower()).isCloseTo(-465.11136980426386, within(1e-6));
        assertThat(difference.upper()).isCloseTo(365.11136980426386, within(1e-6));
    }

    /**
     * A is on both sides, with 100 and with 150. It adds (100 - 125) / 2 = -12.5 to the mean of 125 on the one, B 12.5; on
     * the other A -25 and C 25. A adds -12.5 + 25 = 12.5 to the difference, and not by chance twice:
     * 2 x (12.5^2 + 12.5^2 + 25^2) = 1875, less than the 2 x (12.5^2 + 12.5^2 + 25^2 + 25^2) = 3125 of four families. The
     * freedom is 3125^2 / (625^2 + 2500^2) = 1.470588, where 95% lie within 6.188115 errors (R: qt).
     */
    @Test
    void takesAFamilyOnBothSidesForOne() {
        var one = List.of(at("A", 100), at("B", 150));
        var difference = means(one, List.of(at("A", 150), at("C", 250)));

        assertThat(difference.difference()).isEqualTo(125.0 - 200);
        assertThat(difference.upper()).isCloseTo(-75 + 6.188115 * Math.sqrt(1875), within(0.01));
        assertThat(means(one, List.of(at("D", 150), at("C", 250))).upper())
                .isCloseTo(-75 + 6.188115 * Math.sqrt(3125), within(0.01));
    }

    /**
     * Young children wait 90 or 110 days, old ones 290 or 310, whichever group they are of; but one group has 2 young and
     * 6 old, the other 6 and 2. Crude: 2000 / 8 = 250 against 1200 / 8 = 150. With 8 young and 8 old both come to
     * 100 / 2 + 300 / 2 = 200. R: t.test of the crude 8 and 8. The variances of the four means are 200 / 2 = 100 and
     * 120 / 6 = 20, so that of the adjusted difference is (100 + 20 + 20 + 100) / 4 = 60, its freedom
     * 60^2 / (25^2 + 5^2 / 5 + 5^2 / 5 + 25^2) = 2.857143.
     */
    @Test
    void seesThroughADifferenceThatIsOneOfMix() {
        var one = List.of(
                young("A", 90),
                young("B", 110),
                old("C", 290),
                old("D", 310),
                old("E", 290),
                old("F", 310),
                old("G", 290),
                old("H", 310));
        var other = List.of(
                young("I", 90),
                young("J", 110),
                young("K", 90),
                young("L", 110),
                young("M", 90),
                young("N", 110),
                old("O", 290),
                old("P", 310));

        var crude = means(merged(one), merged(other));
        assertThat(crude.difference()).isEqualTo(250.0 - 150);
        assertThat(crude.lower()).isCloseTo(0.0559649193786943, within(1e-6));
        assertThat(crude.upper()).isCloseTo(199.9440350806213189, within(1e-6));

        var adjusted = StandardisedDifference.ofMeans(one, other, Map.of("YOUNG", 8, "OLD", 8));
        assertThat(adjusted.one()).isEqualTo(200);
        assertThat(adjusted.other()).isEqualTo(200);
        assertThat(adjusted.covered()).isEqualTo(1);
        assertThat(adjusted.difference()).isZero();
        assertThat(adjusted.upper()).isCloseTo(25.3632899609302, within(1e-6));
        assertThat(adjusted.lower()).isCloseTo(-25.3632899609302, within(1e-6));
    }

    /** The old have one family only on the one side: what is left is the young, 6 of 10. */
    @Test
    void leavesOutWhatOneFamilyAloneStandsFor() {
        var adjusted = StandardisedDifference.ofMeans(
                List.of(young("A", 90), young("B", 110), old("C", 290), old("C", 700)),
                List.of(young("D", 95), young("E", 125), old("F", 290), old("G", 310)),
                Map.of("YOUNG", 6, "OLD", 4));

        assertThat(adjusted.covered()).isEqualTo(0.6);
        assertThat(adjusted.one()).isEqualTo(100);
        assertThat(adjusted.other()).isEqualTo(110);
    }

    @Test
    void saysNothingOfOneFamilyNorWhereNoTwoWaitsDiffer() {
        var tooFew = means(List.of(at("A", 100), at("A", 120)), alone(90, 400));
        assertThat(tooFew).isEqualTo(new StandardisedDifference(null, null, 0, 0, null, null, null));
        var alike = means(alone(31, 31, 31), alone(62, 62));
        assertThat(alike).isEqualTo(new StandardisedDifference(31.0, 62.0, 1, 2, -31.0, null, null));
    }

    /** Newcombe 1998, table II, method 10: 56/70 less 48/80, 9/10 less 3/10, 10/10 less 0/20. */
    @Test
    void isNewcombesIntervalOfShares() {
        assertShares(shares(56, 70, 48, 80), 0.0524, 0.3339);
        assertShares(shares(9, 10, 3, 10), 0.1705, 0.8090);
        assertShares(shares(10, 10, 0, 20), 0.6791, 1.0000);
    }

    /** 2 of 4 and 6 of 8 against 3 of 8 and 1 of 2, with 12 young and 10 old: R, by strata. */
    @Test
    void bringsSharesToOneMix() {
        var one = new ArrayList<>(of("YOUNG", 2, 4));
        one.addAll(of("OLD", 6, 8));
        var other = new ArrayList<>(of("YOUNG", 3, 8));
        other.addAll(of("OLD", 1, 2));
        var adjusted = StandardisedDifference.ofShares(one, other, Map.of("YOUNG", 12, "OLD", 10));

        assertThat(adjusted.one()).isCloseTo(0.613636363636364, within(1e-12));
        assertThat(adjusted.other()).isCloseTo(0.431818181818182, within(1e-12));
        assertThat(adjusted.lower()).isCloseTo(-0.171335110415559, within(1e-6));
        assertThat(adjusted.upper()).isCloseTo(0.488193095074090, within(1e-6));
    }

    /** Every digit, whatever order cases come in and whatever families are called. */
    @Test
    void doesNotDependOnOrderOrNames() {
        var random = new Random(4);
        for (int round = 0; round < 50; round++) {
            List<Observed> cases = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                cases.add(new Observed("S" + random.nextInt(3), "F" + random.nextInt(25), random.nextInt(900) / 7.0));
            }
            var one = new ArrayList<>(cases.subList(0, 30));
            var other = new ArrayList<>(cases.subList(30, 60));
            var standard = Map.of("S0", 20, "S1", 20, "S2", 20);
            var expected = StandardisedDifference.ofMeans(one, other, standard);
            Collections.shuffle(one, random);
            Collections.shuffle(other, random);
            assertThat(StandardisedDifference.ofMeans(renamed(one), renamed(other), standard))
                    .isEqualTo(expected);
        }
    }

    private static List<Observed> renamed(List<Observed> cases) {
        return cases.stream()
                .map(each -> new Observed(each.stratum(), "x" + each.family().hashCode() * 31, each.value()))
                .toList();
    }

    private static void assertShares(StandardisedDifference difference, double lower, double upper) {
        assertThat(difference.lower()).isCloseTo(lower, within(0.00005));
        assertThat(difference.upper()).isCloseTo(upper, within(0.00005));
    }

    private static StandardisedDifference means(List<Observed> one, List<Observed> other) {
        return StandardisedDifference.ofMeans(one, other, Map.of(ALL, one.size() + other.size()));
    }

    private static StandardisedDifference shares(int fulfilled, int of, int otherFulfilled, int otherOf) {
        return StandardisedDifference.ofShares(
                of(ALL, fulfilled, of), of(ALL, otherFulfilled, otherOf), Map.of(ALL, of + otherOf));
    }

    private static List<Observed> of(String stratum, int fulfilled, int of) {
        return IntStream.range(0, of)
                .mapToObj(i -> new Observed(stratum, stratum + i, i < fulfilled ? 1 : 0))
                .toList();
    }

    /** Each a family of its own, on either side others. */
    private static List<Observed> alone(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> at(values.length + "/" + i, values[i]))
                .toList();
    }

    private static List<Observed> merged(List<Observed> cases) {
        return cases.stream().map(each -> at(each.family(), each.value())).toList();
    }

    private static Observed at(String family, double value) {
        return new Observed(ALL, family, value);
    }

    private static Observed young(String family, double value) {
        return new Observed("YOUNG", family, value);
    }

    private static Observed old(String family, double value) {
        return new Observed("OLD", family, value);
    }
}
