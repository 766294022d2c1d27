package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.statistics.OtherWaysOut.CENSORED;
import static org.waymark.statistics.OtherWaysOut.END_THE_WAIT;
import static org.waymark.statistics.Waiting.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.statistics.WaitingCurve.Step;

/** What holds of every curve, over waits by chance. */
class WaitingLawsTests {
    private static final int HORIZON = 25;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static List<Spell> spells(long seed) {
        return new RandomSpells(seed).of(30, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotAskForLabelsNorForTheirOrder(long seed) {
        var spells = spells(seed);
        var shuffled = new ArrayList<>(spells);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.replaceAll(spell -> Waiting.in(Integer.toHexString(("key " + spell.family()).hashCode()), spell));

        assertThat(curve(shuffled, END_THE_WAIT, HORIZON)).isEqualTo(curve(spells, END_THE_WAIT, HORIZON));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNobodyUnaccountedFor(long seed) {
        for (var step : curve(spells(seed), END_THE_WAIT, HORIZON).steps()) {
            var left = step.incidence().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(step.survival() + left).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void carriesThoseAtRiskFromDayToDay(long seed) {
        curve(spells(seed), END_THE_WAIT, HORIZON).steps().stream()
                .gather(Gatherers.windowSliding(2))
                .forEach(two -> assertThat(two.getLast().atRisk()).isEqualTo(remaining(two.getFirst())));
    }

    private static int remaining(Step step) {
        var ended =
                step.outcomes().values().stream().mapToInt(Integer::intValue).sum();
        return step.atRisk() - ended - step.notSeenAgain() + step.joined();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seesTheSameWaysOutWhateverOthersMeanForTheWait(long seed) {
        var ending = curve(spells(seed), END_THE_WAIT, HORIZON);
        var censored = curve(spells(seed), CENSORED, HORIZON);

        assertThat(censored.incidence()).isEqualTo(ending.incidence());
        assertThat(censored.steps())
                .extracting(Step::incidence)
                .isEqualTo(ending.steps().stream().map(Step::incidence).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsIntervalsInOrderAndWithinWhatCanBe(long seed) {
        assertThat(curve(spells(seed), CENSORED, HORIZON).steps()).allSatisfy(step -> {
            assertThat(step.lower()).isBetween(0.0, 1.0);
            assertThat(step.upper()).isBetween(step.lower(), 1.0);
        });
    }
}
