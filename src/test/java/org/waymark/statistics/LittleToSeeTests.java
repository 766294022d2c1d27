package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.OtherWaysOut.END_THE_WAIT;
import static org.waymark.statistics.Waiting.CHANGED;
import static org.waymark.statistics.Waiting.PLACED;
import static org.waymark.statistics.Waiting.alone;
import static org.waymark.statistics.Waiting.curve;
import static org.waymark.statistics.Waiting.fromTheStart;
import static org.waymark.statistics.Waiting.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.statistics.WaitingCurve.Seen;
import org.waymark.statistics.WaitingCurve.Step;

/** Where there is little to see, or nothing: what is said then, and what is not. */
class LittleToSeeTests {
    private static final int HORIZON = 35;

    /** Once all have left, nothing can come: (10 + 20) / 2. */
    @Test
    void looksAsFarAsAskedOnceAllHaveLeft() {
        var curve = curve(alone(fromTheStart(10, PLACED), fromTheStart(20, CHANGED)), END_THE_WAIT, 426);

        assertThat(curve.restrictedMean().value()).isEqualTo(15);
        assertThat(curve.incidence().get(PLACED).value()).isEqualTo(0.5);
        assertThat(curve.steps().getLast().standardError()).isNull();
    }

    /** One of two is placed on day 10; half wait from there until day 20. */
    @Test
    void takesTheMiddleWhereExactlyHalfWaitForAWhile() {
        var both = alone(fromTheStart(10, PLACED), fromTheStart(20, PLACED));
        var oneStillWaits = alone(fromTheStart(10, PLACED), fromTheStart(20, null));

        assertThat(curve(both, END_THE_WAIT, HORIZON).median().value()).isEqualTo(15);
        assertThat(curve(oneStillWaits, END_THE_WAIT, HORIZON).median().value()).isEqualTo(10);
    }

    /**
     * Of 24 one is placed each day: 12/24 wait from day 12 on, 11/24 from day 13. 23/24 x 22/23 x ... x 12/13 is half
     * and a little more in a computer's numbers, and of 12 children half and a little less.
     */
    @ParameterizedTest
    @ValueSource(ints = {12, 20, 24, 38})
    void isNotMisledByRoundingAboutWhatIsHalf(int children) {
        var oneADay = IntStream.rangeClosed(1, children)
                .mapToObj(day -> fromTheStart(day, PLACED))
                .toList();

        var curve = curve(alone(oneADay), END_THE_WAIT, HORIZON);
        assertThat(curve.median().value()).isEqualTo(children / 2 + 0.5);
        assertThat(curve.medianArrival().value()).isEqualTo(children / 2);
    }

    /** Two thirds wait on day 10, and nobody leaves later. */
    @Test
    void saysThatTheMedianIsNotReached() {
        var curve = curve(
                alone(fromTheStart(10, PLACED), fromTheStart(20, null), fromTheStart(30, null)), END_THE_WAIT, HORIZON);

        assertThat(curve.median().value()).isNull();
        assertThat(curve.medianArrival().value()).isNull();
    }

    @Test
    void knowsNothingOfNobody() {
        var curve = curve(List.of(), END_THE_WAIT, HORIZON);

        assertThat(curve)
                .isEqualTo(new WaitingCurve(
                        0,
                        0,
                        List.of(),
                        null,
                        Estimate.UNSEEN,
                        Estimate.UNSEEN,
                        Estimate.UNSEEN,
                        Map.of(PLACED, Estimate.UNSEEN)));
    }

    @Test
    void keepsEverybodyWaitingWhereNobodyLeft() {
        var curve = curve(alone(fromTheStart(30, null), fromTheStart(50, null)), END_THE_WAIT, HORIZON);

        assertThat(curve.steps()).extracting(Step::survival).containsExactly(1.0, 1.0);
        assertThat(curve.steps()).extracting(Step::standardError).containsOnly(0.0);
        assertThat(curve.median()).isEqualTo(Estimate.UNSEEN);
        assertThat(curve.restrictedMean()).isEqualTo(new Estimate(35.0, 35.0, 35.0));
        assertThat(curve.incidence()).containsExactly(Map.entry(PLACED, new Estimate(0.0, 0.0, 0.0)));
    }

    @Test
    void letsEverybodyArriveOnDayNought() {
        var curve = curve(alone(fromTheStart(0, PLACED), fromTheStart(0, PLACED)), END_THE_WAIT, HORIZON);

        var nought = new Estimate(0.0, 0.0, 0.0);
        assertThat(curve.seen()).isEqualTo(new Seen(0, 0, false));
        assertThat(curve.steps())
                .extracting(Step::atRisk, Step::arrived, Step::survival)
                .containsExactly(tuple(2, 2, 0.0));
        assertThat(List.of(curve.median(), curve.medianArrival(), curve.restrictedMean()))
                .containsOnly(nought);
        assertThat(curve.incidence()).containsExactly(Map.entry(PLACED, new Estimate(1.0, 1.0, 1.0)));
    }

    @Test
    void countsNobodyBeforeTheDayOnWhichTheirWaitIsSeen() {
        var curve = curve(alone(joining(100, 200, PLACED), joining(150, 300, null)), END_THE_WAIT, 250);

        assertThat(curve.seen()).isEqualTo(new Seen(101, 300, false));
        assertThat(curve.steps())
                .extracting(Step::day, Step::atRisk, Step::joined)
                .containsExactly(tuple(100, 0, 1), tuple(150, 1, 1), tuple(200, 2, 0), tuple(300, 1, 0));
    }

    /** The first was placed on day 5, alone; who joined after day 10 changes nothing, in R as here, and that is said. */
    @Test
    void saysThatOthersJoinedAfterTheLastOneSeenHadLeft() {
        var curve = curve(alone(fromTheStart(5, PLACED), joining(10, 20, CHANGED)), END_THE_WAIT, HORIZON);

        assertThat(curve.seen()).isEqualTo(new Seen(0, 5, true));
        assertThat(curve.steps()).extracting(Step::survival).containsExactly(0.0, 0.0, 0.0);
        assertThat(curve.incidence().get(CHANGED).value()).isZero();
    }

    /** Nobody was seen on days 6 to 10: R would carry the 1 of day 5 over to those who joined, and say 20. */
    @ParameterizedTest
    @ValueSource(ints = {15, 426})
    void takesNoFigureFromBeyondABreak(int horizon) {
        var curve = curve(alone(fromTheStart(5, null), joining(10, 20, PLACED)), END_THE_WAIT, horizon);

        assertThat(curve.seen()).isEqualTo(new Seen(0, 5, true));
        assertThat(curve.steps().getLast().survival()).isZero();
        assertThat(List.of(curve.median(), curve.medianArrival(), curve.restrictedMean()))
                .containsOnly(Estimate.UNSEEN);
        assertThat(curve.incidence()).containsExactly(Map.entry(PLACED, Estimate.UNSEEN));
    }

    @Test
    void refusesAWaitThatEndsBeforeItIsSeen() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spell(10, 10, PLACED, "one"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spell(-2, 10, PLACED, "one"));
    }

    @Test
    void refusesAHorizonOfNoDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> curve(List.of(), END_THE_WAIT, 0));
    }
}
