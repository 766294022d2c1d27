package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.statistics.OtherWaysOut.CENSORED;
import static org.waymark.statistics.OtherWaysOut.END_THE_WAIT;
import static org.waymark.statistics.Waiting.CHANGED;
import static org.waymark.statistics.Waiting.PLACED;
import static org.waymark.statistics.Waiting.alone;
import static org.waymark.statistics.Waiting.curve;
import static org.waymark.statistics.Waiting.fromTheStart;
import static org.waymark.statistics.Waiting.joining;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.WaitingCurve.Step;

/**
 * Eight children, each alone. Two are placed on day 10, and one is last seen then; of one the wait had gone on unseen
 * until day 10. On day 20 and on day 30 one is placed and of one the plan is changed. One still waits on day 40.
 *
 * <pre>
 *  day  at risk  placed  changed  not seen again  joined
 *   10        7       2                        1       1
 *   20    7-3+1=5     1        1
 *   30        3       1        1
 *   40        1                                1
 * </pre>
 */
class WaitingCurveTests {
    private static final int HORIZON = 35;
    private static final Offset<Double> NEARLY = within(1e-12);

    private static final List<Spell> EIGHT = alone(
            fromTheStart(10, PLACED),
            fromTheStart(10, PLACED),
            fromTheStart(10, null),
            fromTheStart(20, CHANGED),
            fromTheStart(20, PLACED),
            joining(10, 30, PLACED),
            fromTheStart(30, CHANGED),
            fromTheStart(40, null));

    @Test
    void countsWhoIsWhereOnEachDay() {
        assertThat(curve(EIGHT, END_THE_WAIT, HORIZON).steps())
                .extracting(Step::day, Step::atRisk, Step::joined, Step::arrived, Step::outcomes, Step::notSeenAgain)
                .containsExactly(
                        tuple(10, 7, 1, 2, Map.of(PLACED, 2, CHANGED, 0), 1),
                        tuple(20, 5, 0, 1, Map.of(PLACED, 1, CHANGED, 1), 0),
                        tuple(30, 3, 0, 1, Map.of(PLACED, 1, CHANGED, 1), 0),
                        tuple(40, 1, 0, 0, Map.of(PLACED, 0, CHANGED, 0), 1));
    }

    /** 5/7; times 3/5 = 3/7; times 1/3 = 1/7. */
    @Test
    void letsEveryWayOutEndTheWait() {
        assertThat(survivals(END_THE_WAIT)).containsExactly(new double[] {5 / 7.0, 3 / 7.0, 1 / 7.0, 1 / 7.0}, NEARLY);
    }

    /** 5/7; times 4/5 = 4/7; times 2/3 = 8/21. */
    @Test
    void takesOtherWaysOutForUnseen() {
        assertThat(survivals(CENSORED)).containsExactly(new double[] {5 / 7.0, 4 / 7.0, 8 / 21.0, 8 / 21.0}, NEARLY);
    }

    /**
     * Sums: 2/(7x5) = 2/35; and 2/(5x3) makes 4/21; and 2/(3x1) makes 6/7. Times survival squared: 25/49 x 2/35 =
     * 10/343; 9/49 x 4/21 = 12/343; 1/49 x 6/7 = 6/343.
     */
    @Test
    void givesGreenwoodsStandardError() {
        assertThat(curve(EIGHT, END_THE_WAIT, HORIZON).steps().stream()
                        .mapToDouble(Step::standardError)
                        .toArray())
                .containsExactly(
                        new double[] {
                            Math.sqrt(10 / 343.0), Math.sqrt(12 / 343.0), Math.sqrt(6 / 343.0), Math.sqrt(6 / 343.0)
                        },
                        NEARLY);
    }

    /** Placed: 2/7; and 5/7 x 1/5 makes 3/7; and 3/7 x 1/3 makes 4/7. Changed: 0; 5/7 x 1/5 = 1/7; and 1/7 makes 2/7. */
    @Test
    void sharesOutHowTheyLeftWhateverBecomesOfOtherWaysOut() {
        for (var others : OtherWaysOut.values()) {
            var steps = curve(EIGHT, others, HORIZON).steps();
            assertThat(incidences(steps, PLACED))
                    .containsExactly(new double[] {2 / 7.0, 3 / 7.0, 4 / 7.0, 4 / 7.0}, NEARLY);
            assertThat(incidences(steps, CHANGED)).containsExactly(new double[] {0, 1 / 7.0, 2 / 7.0, 2 / 7.0}, NEARLY);
        }
    }

    /** Half are gone by day 20 (3/7 wait), or by day 30 (8/21 wait) if the two changed plans were merely unseen. */
    @Test
    void findsTheDayByWhichHalfHaveLeft() {
        assertThat(curve(EIGHT, END_THE_WAIT, HORIZON).median().value()).isEqualTo(20);
        assertThat(curve(EIGHT, CENSORED, HORIZON).median().value()).isEqualTo(30);
    }

    /** 3/7 are placed by day 20, 4/7 by day 30. */
    @Test
    void findsTheDayByWhichHalfHaveArrived() {
        assertThat(curve(EIGHT, END_THE_WAIT, HORIZON).medianArrival().value()).isEqualTo(30);
    }

    /** 10 + 10 x 5/7 + 10 x 3/7 + 5 x 1/7 = 155/7; with others unseen 10 + 50/7 + 40/7 + 5 x 8/21 = 520/21. */
    @Test
    void averagesTheDaysUpToTheHorizon() {
        assertThat(curve(EIGHT, END_THE_WAIT, HORIZON).restrictedMean().value()).isCloseTo(155 / 7.0, NEARLY);
        assertThat(curve(EIGHT, CENSORED, HORIZON).restrictedMean().value()).isCloseTo(520 / 21.0, NEARLY);
    }

    @Test
    void saysWhatHasBecomeOfThemByTheHorizon() {
        var incidence = curve(EIGHT, END_THE_WAIT, 29).incidence();

        assertThat(incidence.get(PLACED).value()).isCloseTo(3 / 7.0, NEARLY);
        assertThat(incidence.get(CHANGED).value()).isCloseTo(1 / 7.0, NEARLY);
    }

    /** The last of them is seen on day 40: 155/7 and 5 more days of 1/7 until then, and nothing is known of day 41. */
    @Test
    void claimsNothingBeyondTheLastDayOnWhichAnybodyWasSeen() {
        assertThat(curve(EIGHT, END_THE_WAIT, 40).restrictedMean().value()).isCloseTo(160 / 7.0, NEARLY);

        var beyond = curve(EIGHT, END_THE_WAIT, 41);
        assertThat(beyond.restrictedMean()).isEqualTo(Estimate.UNSEEN);
        assertThat(beyond.incidence().values()).containsOnly(Estimate.UNSEEN);
    }

    private static double[] survivals(OtherWaysOut others) {
        return curve(EIGHT, others, HORIZON).steps().stream()
                .mapToDouble(Step::survival)
                .toArray();
    }

    private static double[] incidences(List<Step> steps, String way) {
        return steps.stream().mapToDouble(step -> step.incidence().get(way)).toArray();
    }
}
