package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.waymark.statistics.FromR.number;
import static org.waymark.statistics.FromR.whole;
import static org.waymark.statistics.OtherWaysOut.END_THE_WAIT;
import static org.waymark.statistics.Waiting.alone;
import static org.waymark.statistics.Waiting.curve;
import static org.waymark.statistics.Waiting.fromTheStart;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.WaitingCurve.Step;

/** How sure a curve is: hand-worked where two families leave few draws, and beside what R says of clustered data. */
class ResamplesTests {
    private static final int HORIZON = 15;
    /** So many that chance moves the width of an interval by less than one per cent. */
    private static final int MANY = 20_000;

    private static final double WIDTH_IN_STANDARD_ERRORS = 2 * 1.959964;

    /**
     * Of two draws, both are the child placed on day 10 in one case of four, both the one who waits in another, one of
     * each in half. So 0, 1 and 1/2 wait after day 10; the median is day 10, never, and day 10; up to day 15 they wait
     * 10, 15 and 12.5 days. The extremes are a quarter each, far more than the 2.5% on either side.
     */
    @Test
    void drawsWholeFamiliesAgain() {
        var curve = curve(alone(fromTheStart(10, "PLACED"), fromTheStart(20, null)), END_THE_WAIT, HORIZON);

        assertThat(curve.steps().getFirst())
                .extracting(Step::survival, Step::lower, Step::upper)
                .containsExactly(0.5, 0.0, 1.0);
        assertThat(curve.median()).isEqualTo(new Estimate(10.0, 10.0, null));
        assertThat(curve.restrictedMean()).isEqualTo(new Estimate(12.5, 10.0, 15.0));
        assertThat(curve.incidence()).containsEntry("PLACED", new Estimate(0.5, 0.0, 1.0));
    }

    @Test
    void saysNothingOfASpreadThatOneFamilyCannotShow() {
        var siblings = List.of(fromTheStart(10, "PLACED"), fromTheStart(20, null));
        var curve = curve(siblings, END_THE_WAIT, HORIZON);

        assertThat(curve.families()).isEqualTo(1);
        assertThat(curve.median()).isEqualTo(new Estimate(10.0, null, null));
        assertThat(curve.restrictedMean()).isEqualTo(new Estimate(12.5, null, null));
        assertThat(curve.steps()).extracting(Step::lower).containsOnlyNulls();
        assertThat(curve.steps()).extracting(Step::upper).containsOnlyNulls();
    }

    /** Of 39 resamples the smallest is the 2.5% one: (39 + 1) x 0.025 = 1. */
    @Test
    void saysNothingOfASpreadFromTooFewResamples() {
        var spells = alone(fromTheStart(10, "PLACED"), fromTheStart(20, null));

        assertThat(WaitingCurve.of(spells, "PLACED", END_THE_WAIT, HORIZON, 38, 1)
                        .restrictedMean()
                        .lower())
                .isNull();
        assertThat(WaitingCurve.of(spells, "PLACED", END_THE_WAIT, HORIZON, 39, 1)
                        .restrictedMean()
                        .lower())
                .isNotNull();
    }

    @Test
    void drawsAlikeForOneSeedAndOtherwiseForAnother() {
        var spells = new RandomSpells(1).of(30, 40);

        assertThat(drawn(spells, 1)).isEqualTo(drawn(spells, 1)).isNotEqualTo(drawn(spells, 2));
    }

    private static WaitingCurve drawn(List<Spell> spells, long seed) {
        return WaitingCurve.of(spells, "PLACED", END_THE_WAIT, HORIZON, WaitingCurve.RESAMPLES, seed);
    }

    /** Identical twins tell nothing that one of them does not; taken for strangers they seem to know twice as much. */
    @Test
    void isNotMadeSurerByTwins() {
        var children = FromR.spells("lung");
        var twins = Stream.concat(children.stream(), children.stream()).toList();

        var asTwins = widths(twins);
        var asStrangers = widths(alone(twins));

        assertThat(asTwins).isEqualTo(widths(children));
        for (int step = 20; step < 160; step += 20) {
            assertThat(asTwins.get(step) / asStrangers.get(step)).isCloseTo(Math.sqrt(2), withPercentage(4));
        }
    }

    private static List<Double> widths(List<Spell> spells) {
        return many(spells, "death").steps().stream()
                .map(step -> step.upper() - step.lower())
                .toList();
    }

    /** R's robust standard error for two eyes of one patient, and, taken each for itself, for 394 eyes of strangers. */
    @Test
    void spreadsAsRSaysThatPairsDo() {
        var together = FromR.spells("retinopathy");
        var byPatient = many(together, "blind");
        var byEye = many(alone(together), "blind");

        for (var said : FromR.rows("retinopathy-spread")) {
            var day = whole(said, "day");
            assertThat(at(day, byPatient).survival()).isCloseTo(number(said, "survival"), within(1e-9));
            assertThat(spread(at(day, byPatient))).isCloseTo(number(said, "by_patient"), withPercentage(4));
            assertThat(spread(at(day, byEye))).isCloseTo(number(said, "by_eye"), withPercentage(4));
        }
    }

    private static WaitingCurve many(List<Spell> spells, String arrival) {
        return WaitingCurve.of(spells, arrival, END_THE_WAIT, HORIZON, MANY, WaitingCurve.SEED);
    }

    private static Step at(int day, WaitingCurve curve) {
        return curve.steps().stream()
                .filter(step -> step.day() <= day)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static double spread(Step step) {
        return (step.upper() - step.lower()) / WIDTH_IN_STANDARD_ERRORS;
    }
}
