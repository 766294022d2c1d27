package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden tells of no secret, down to the floor. Three cohorts of each size, 100 made-up sets of children or more of each. */
@Tag("redteam")
class PatternInferenceTests {
    private static final int COHORTS = 3;

    @ParameterizedTest
    @ValueSource(ints = {32, 60})
    void leavesAsManyValuesOfEachSecretAsTheThreshold(int children) {
        assertThat(children).isGreaterThanOrEqualTo(Rules.DEFAULT.floor());
        assertThat(of(children, true))
                .allSatisfy(left -> assertThat(left.narrow()).isEmpty());
    }

    /**
     * A cell that is hidden and not few, and could not be protected if it were, is known not to be few: of what it stands beside one
     * value less than the threshold may be left.
     */
    @Test
    void leavesOneValueLessNowAndThen() {
        assertThat(of(40, true))
                .allSatisfy(left -> assertThat(left.fewest()).isGreaterThanOrEqualTo(Rules.DEFAULT.threshold() - 1));
    }

    /** Without a secret the choice itself tells: so whoever looks for it here does find it. */
    @Test
    void findsWhatTheChoiceTellsWhereItRestsOnCounts() {
        assertThat(of(32, false)).anySatisfy(left -> assertThat(left.fewest()).isEqualTo(1));
    }

    /** Of so few it tells, with secret and decoys as well: so there are no tables of them. */
    @Test
    void findsWhatTheChoiceTellsBelowTheFloor() {
        assertThat(Rules.DEFAULT.floor()).isGreaterThan(24);
        for (int children : new int[] {20, 24}) {
            assertThat(of(children, true))
                    .anySatisfy(left -> assertThat(left.narrow()).isNotEmpty());
        }
    }

    private static List<PatternInference.Left> of(int children, boolean isSecret) {
        return LongStream.rangeClosed(1, COHORTS)
                .mapToObj(seed -> PatternInference.of(Cohorts.of(children, seed), isSecret))
                .peek(left -> {
                    System.out.printf(
                            "%d children, %s: %d secrets, %d narrowed, %d values or more; %d of %d sets left%n",
                            children,
                            isSecret ? "with a secret and decoys" : "counts as weights",
                            left.secrets(),
                            left.narrow().size(),
                            left.fewest(),
                            left.left(),
                            left.made());
                    assertThat(left.made()).isGreaterThanOrEqualTo(100);
                })
                .toList();
    }
}
