package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.statistics.FromR.number;
import static org.waymark.statistics.FromR.whole;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Says the same as R's package survival to 1e-9 on four of its data sets, whose spells, steps and figures lie in
 * {@code src/test/resources/survival}. {@code Rscript src/test/R/survival.R} writes them anew.
 */
class SurvivalAgreementTests {
    private static final double NEARLY = 1e-9;
    private static final int ANY_HORIZON = 426;
    private static final int NO_RESAMPLES = 0;

    private record Asked(String dataSet, String arrival, OtherWaysOut otherWaysOut, int steps) {
        WaitingCurve curve(int horizon) {
            return WaitingCurve.of(
                    FromR.spells(dataSet), arrival, otherWaysOut, horizon, NO_RESAMPLES, WaitingCurve.SEED);
        }

        List<NamedCsvRecord> said(String what) {
            return FromR.rows("%s-%s-%s-%s".formatted(dataSet, arrival, otherWaysOut, what));
        }
    }

    static Stream<Asked> asked() {
        return Stream.of(
                new Asked("lung", "death", OtherWaysOut.END_THE_WAIT, 186),
                new Asked("heart", "death", OtherWaysOut.END_THE_WAIT, 64),
                new Asked("mgus2", "pcm", OtherWaysOut.END_THE_WAIT, 268),
                new Asked("mgus2", "pcm", OtherWaysOut.CENSORED, 268),
                new Asked("mgus", "pcm", OtherWaysOut.END_THE_WAIT, 237),
                new Asked("mgus", "pcm", OtherWaysOut.CENSORED, 237));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void agreesAtEveryStep(Asked asked) {
        var steps = asked.curve(ANY_HORIZON).steps().stream()
                .filter(step -> step.notSeenAgain() + ended(step) > 0)
                .toList();
        var said = asked.said("steps");

        assertThat(steps).hasSameSizeAs(said).hasSize(asked.steps());
        for (int i = 0; i < said.size(); i++) {
            agrees(asked, steps.get(i), said.get(i));
        }
    }

    private static int ended(WaitingCurve.Step step) {
        return step.outcomes().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void agrees(Asked asked, WaitingCurve.Step step, NamedCsvRecord said) {
        var leaving = asked.otherWaysOut() == OtherWaysOut.CENSORED ? step.arrived() : ended(step);
        assertThat(step.day()).isEqualTo(whole(said, "day"));
        assertThat(step.atRisk()).isEqualTo(whole(said, "at_risk"));
        assertThat(leaving).isEqualTo(whole(said, "leaving"));
        assertThat(step.notSeenAgain() + ended(step) - leaving).isEqualTo(whole(said, "censored"));
        assertThat(step.survival()).isCloseTo(number(said, "survival"), within(NEARLY));
        agrees(step.standardError(), number(said, "standard_error"));
        step.incidence()
                .forEach((way, share) -> assertThat(share).isCloseTo(number(said, "incidence_" + way), within(NEARLY)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void agreesOnTheMedianAndOnRestrictedMeans(Asked asked) {
        var said = asked.said("figures");

        assertThat(said)
                .extracting(row -> row.getField("figure"))
                .containsExactly("median", "restricted_mean", "restricted_mean", "restricted_mean");
        agrees(asked.curve(ANY_HORIZON).median().value(), number(said.getFirst(), "value"));
        for (var row : said.subList(1, said.size())) {
            var curve = asked.curve(whole(row, "horizon"));
            assertThat(curve.restrictedMean().value()).isCloseTo(number(row, "value"), within(NEARLY));
        }
    }

    private static void agrees(Double ours, Double said) {
        if (said == null) {
            assertThat(ours).isNull();
        } else {
            assertThat(ours).isCloseTo(said, within(NEARLY));
        }
    }
}
