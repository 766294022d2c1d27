package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden does not tell why, down to the floor. Three cohorts of each size, 100 made-up sets of children or more of each. */
@Tag("redteam")
class PatternInferenceTests {
    private static final int COHORTS = 3;

    @ParameterizedTest
    @ValueSource(ints = {32, 40, 60})
    void leavesAsManyValuesOfEachSecretAsTheThreshold(int children) {
        assertThat(children).isGreaterThanOrEqualTo(Rules.DEFAULT.floor());
        assertThat(narrowed(children, true)).isZero();
    }

    /** Without a secret the choice itself tells: so whoever looks for it here does find it. */
    @ParameterizedTest
    @ValueSource(ints = {32})
    void findsWhatTheChoiceTellsWhereItRestsOnCounts(int children) {
        assertThat(narrowed(children, false)).isPositive();
    }

    /** Measured only: no tables are published of so few. */
    @ParameterizedTest
    @ValueSource(ints = {20, 24})
    void looksBelowTheFloor(int children) {
        assertThat(children).isLessThan(Rules.DEFAULT.floor());
        assertThat(narrowed(children, true)).isNotNegative();
    }

    private static int narrowed(int children, boolean isSecret) {
        return LongStream.rangeClosed(1, COHORTS)
                .mapToObj(seed -> PatternInference.of(Cohorts.of(children, seed), isSecret))
                .mapToInt(left -> {
                    System.out.printf(
                            "%d children, %s: %d secrets, %d narrowed; %d of %d sets left%n",
                            children,
                            isSecret ? "with a secret and decoys" : "counts as weights",
                            left.secrets(),
                            left.narrow().size(),
                            left.left(),
                            left.made());
                    left.narrow().forEach(each -> System.out.println("  " + each));
                    assertThat(left.made()).isGreaterThanOrEqualTo(100);
                    return left.narrow().size();
                })
                .sum();
    }
}
