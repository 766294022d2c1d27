package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.statistics.Cause.CARRIED_OVER;
import static org.waymark.statistics.Cause.ENTRIES;
import static org.waymark.statistics.Cause.MIX;
import static org.waymark.statistics.Cause.OUTSIDE_THE_POOL;
import static org.waymark.statistics.Cause.RATE;
import static org.waymark.statistics.Cause.TIMING;
import static org.waymark.statistics.Cause.WITHIN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTests {
    private static final List<String> YOUNG = List.of("YOUNG");
    private static final List<String> OLD = List.of("OLD");

    /**
     * Of 4 young at 100 days and 1 old at 300, mean 140, to 2 young at 120 and 3 old at 300, mean 228: 88 more, and in the
     * middle of both 184. Young fell from 4/5 to 2/5, and their middle of 110 is 74 below: -2/5 x -74 = 29.6. Old rose from
     * 1/5 to 3/5, 116 above: 2/5 x 116 = 46.4. Within: young (4/5 + 2/5) / 2 x 20 = 12, old 0. 29.6 + 46.4 + 12 = 88.
     */
    @Test
    void tellsMixFromWhatMovedWithinGroups() {
        var before = Map.of(YOUNG, tally(4, 400), OLD, tally(1, 300));
        var after = Map.of(YOUNG, tally(2, 240), OLD, tally(3, 900));

        assertThat(ChangeOfMean.parts(before, after))
                .containsExactly(
                        part(MIX, OLD, 464, 10),
                        part(MIX, YOUNG, 296, 10),
                        part(WITHIN, OLD, 0, 1),
                        part(WITHIN, YOUNG, 12, 1));
    }

    /** The old are new in the second year, at 400: from 100 to (3 x 100 + 400) / 4 = 175, all of it by mix. */
    @Test
    void givesWhatANewGroupDoesToTheMix() {
        var before = Map.of(YOUNG, tally(4, 400));
        var after = Map.of(YOUNG, tally(3, 300), OLD, tally(1, 400));

        // in the middle of both years 137.5: 1/4 x (400 - 137.5) = 65.625, -1/4 x (100 - 137.5) = 9.375
        assertThat(ChangeOfMean.parts(before, after))
                .containsExactly(
                        part(MIX, OLD, 65625, 1000),
                        part(MIX, YOUNG, 9375, 1000),
                        part(WITHIN, OLD, 0, 1),
                        part(WITHIN, YOUNG, 0, 1));
    }

    /** 10 came and half of them arrived; 20 came and a quarter did: 10 x 3/8 = 3.75 more, -1/4 x 15 = 3.75 fewer. */
    @Test
    void tellsWhoCameFromHowManyOfThemArrived() {
        var before = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(10, 5))), 0);
        var after = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(20, 5))), 0);

        assertThat(nonZero(ChangeOfCount.parts(before, after)))
                .containsExactly(part(ENTRIES, List.of(), 15, 4), part(RATE, YOUNG, -15, 4));
    }

    /** Of those who come in the first quarter half arrive, of those in the second nobody: 8 and 2 came, then 2 and 8. */
    @Test
    void tellsThatTheyCameLaterInTheYear() {
        var before = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(8, 4)), Map.of(YOUNG, tally(2, 0))), 0);
        var after = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(2, 1)), Map.of(YOUNG, tally(8, 0))), 0);

        assertThat(nonZero(ChangeOfCount.parts(before, after))).containsExactly(part(TIMING, List.of(), -3, 1));
    }

    /**
     * Half of the young arrive and none of the old: 8 and 2, then 2 and 8, so 4 and 1 arrive, a quarter in the middle of
     * both. 6/10 fewer are young: -6 x (1/2 - 1/4) = -1.5; 6/10 more are old: 6 x (0 - 1/4) = -1.5.
     */
    @Test
    void tellsThatOthersCame() {
        var before = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(8, 4), OLD, tally(2, 0))), 0);
        var after = new Pool(Map.of(), List.of(Map.of(YOUNG, tally(2, 1), OLD, tally(8, 0))), 0);

        assertThat(nonZero(ChangeOfCount.parts(before, after)))
                .containsExactly(part(MIX, OLD, -3, 2), part(MIX, YOUNG, -3, 2));
    }

    /** 4 were on their way and 2 arrived, 6 and 3; and 1 beside them, then 4. */
    @Test
    void tellsWhoWasOnTheWayAlreadyAndWhoWasNotSeen() {
        var before = new Pool(Map.of(YOUNG, tally(4, 2)), List.of(Map.of()), 1);
        var after = new Pool(Map.of(YOUNG, tally(6, 3)), List.of(Map.of()), 4);

        assertThat(nonZero(ChangeOfCount.parts(before, after)))
                .containsExactly(part(CARRIED_OVER, List.of(), 1, 1), part(OUTSIDE_THE_POOL, List.of(), 3, 1));
    }

    @Test
    void findsNothingWhereNothingChanged() {
        var year = randomPool(new Random(1));
        assertThat(nonZero(ChangeOfCount.parts(year, year))).isEmpty();
        assertThat(nonZero(ChangeOfMean.parts(year.carriedOver(), year.carriedOver())))
                .isEmpty();
    }

    /** Over a thousand random years, exactly and not nearly; and the other way round every part is the same with its sign turned. */
    @Test
    void comesToExactlyTheChangeAndTurnsWithTheYears() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var before = randomPool(random);
            var after = randomPool(random);

            var count = ChangeOfCount.parts(before, after);
            assertThat(sum(count)).isEqualTo(new BigFraction(arrived(after) - arrived(before)));
            assertThat(ChangeOfCount.parts(after, before)).isEqualTo(turned(count));

            var mean = ChangeOfMean.parts(before.carriedOver(), after.carriedOver());
            assertThat(sum(mean)).isEqualTo(mean(after).subtract(mean(before)));
            assertThat(ChangeOfMean.parts(after.carriedOver(), before.carriedOver()))
                    .isEqualTo(turned(mean));
        }
    }

    @Test
    void printsPartsThatComeToThePrintedChange() {
        // 1/3 + 1/3 + 1/3 - 0 = 1: two of the thirds are rounded down and one up
        var thirds = List.of(fraction(1, 3), fraction(1, 3), BigFraction.ZERO, fraction(1, 3));
        assertThat(Rounding.parts(thirds))
                .containsExactly(decimal("0.4"), decimal("0.3"), decimal("0.0"), decimal("0.3"));
        assertThat(Rounding.parts(List.of(fraction(-1, 20), fraction(1, 20))))
                .containsExactly(decimal("0.0"), decimal("0.0"));
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            List<BigFraction> parts = new ArrayList<>();
            for (int part = 0; part < 7; part++) {
                parts.add(fraction(random.nextInt(4001) - 2000, 1 + random.nextInt(90)));
            }
            var whole = parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
            var printed = Rounding.parts(parts);
            assertThat(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(Rounding.of(whole));
            for (int part = 0; part < 7; part++) {
                assertThat(Math.abs(printed.get(part).doubleValue()
                                - parts.get(part).doubleValue()))
                        .isLessThan(0.1);
            }
        }
    }

    /** R: poisson.test(c(34, 50)), poisson.test(c(0, 5)), poisson.test(c(5, 0)). */
    @Test
    void tellsHowSureTheRatioOfTwoCountsIs() {
        assertRatio(RatioOfCounts.of(50, 34), 0.426474227142204, 1.072409976183795, true);
        assertRatio(RatioOfCounts.of(5, 0), 0, 1.09127910518255, true);
        assertRatio(RatioOfCounts.of(0, 5), 0.91635585731546, null, true);
        assertThat(RatioOfCounts.of(50, 20).leavesOpen()).isFalse();
        assertThat(RatioOfCounts.of(0, 0)).isEqualTo(new RatioOfCounts(null, null, null));
        assertThat(RatioOfCounts.of(0, 0).leavesOpen()).isTrue();
    }

    private static void assertRatio(RatioOfCounts ratio, double lower, @Nullable Double upper, boolean open) {
        assertThat(ratio.lower()).isCloseTo(lower, within(1e-9));
        if (upper == null) {
            assertThat(ratio.upper()).isNull();
        } else {
            assertThat(ratio.upper()).isCloseTo(upper, within(1e-9));
        }
        assertThat(ratio.leavesOpen()).isEqualTo(open);
    }

    /** Three groups, four quarters; now and then nobody of a group, or nobody came at all. */
    private static Pool randomPool(Random random) {
        List<Map<List<String>, Tally>> quarters = new ArrayList<>();
        boolean nobodyCame = random.nextInt(10) == 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            quarters.add(nobodyCame ? Map.of() : randomGroups(random));
        }
        Map<List<String>, Tally> carried = randomGroups(random);
        carried.put(List.of("ALWAYS"), randomTally(random));
        return new Pool(carried, quarters, random.nextInt(9) - 3);
    }

    private static Map<List<String>, Tally> randomGroups(Random random) {
        Map<List<String>, Tally> groups = new HashMap<>();
        for (var group : List.of("A", "B", "C")) {
            if (random.nextInt(4) > 0) {
                groups.put(List.of(group), randomTally(random));
            }
        }
        return groups;
    }

    private static Tally randomTally(Random random) {
        int cases = 1 + random.nextInt(30);
        return tally(cases, random.nextInt(cases + 1));
    }

    private static int arrived(Pool pool) {
        return pool.allCarriedOver().sum().intValue()
                + pool.allNewcomers().sum().intValue()
                + pool.outside();
    }

    private static BigFraction mean(Pool pool) {
        var all = pool.allCarriedOver();
        return all.sum().divide(all.cases());
    }

    private static BigFraction sum(List<PartOfChange> parts) {
        return parts.stream().map(PartOfChange::value).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<PartOfChange> turned(List<PartOfChange> parts) {
        return parts.stream()
                .map(each -> new PartOfChange(
                        each.cause(), each.group(), each.value().negate()))
                .toList();
    }

    private static List<PartOfChange> nonZero(List<PartOfChange> parts) {
        return parts.stream().filter(each -> each.value().signum() != 0).toList();
    }

    private static PartOfChange part(Cause cause, List<String> group, int numerator, int denominator) {
        return new PartOfChange(cause, group, fraction(numerator, denominator));
    }

    private static Tally tally(int cases, int sum) {
        return new Tally(cases, new BigFraction(sum));
    }

    private static BigFraction fraction(int numerator, int denominator) {
        return new BigFraction(numerator, denominator);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
