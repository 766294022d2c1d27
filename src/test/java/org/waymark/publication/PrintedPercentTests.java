package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.publication.PrintedPercent.Near;

class PrintedPercentTests {
    private static PrintedPercent printed(String percent) {
        return new PrintedPercent(new BigDecimal(percent));
    }

    /** 1 of 8 is 12.5%: 13 with a half up, 12 with a half to the even digit, and itself with a decimal. */
    @ParameterizedTest
    @CsvSource({
        "7.7, 1, 13, true", "7.7, 2, 32, false", "7.7, 3, 32, false", "6.3, 2, 32, true", "6.2, 2, 32, true",
        "6.25, 2, 32, true", "12, 1, 8, true", "13, 1, 8, true", "14, 1, 8, false", "12.5, 1, 8, true",
        "0, 0, 5, true", "100, 5, 5, true", "33, 1, 3, true", "33.3, 1, 3, true", "33.4, 1, 3, false",
        "66.67, 2, 3, true"
    })
    void isAShareRoundedEitherWay(String percent, int numerator, int denominator, boolean possible) {
        assertThat(printed(percent).canBe(numerator, denominator)).isEqualTo(possible);
    }

    @Test
    void namesTheNumbersAround() {
        assertThat(printed("7.7").nearest(32))
                .containsExactly(new Near(2, new BigDecimal("6.3")), new Near(3, new BigDecimal("9.4")));
        assertThat(printed("100").nearest(4)).containsExactly(new Near(4, new BigDecimal("100")));
        assertThat(printed("120").nearest(4)).containsExactly(new Near(4, new BigDecimal("100")));
    }

    @Test
    void namesOfHowManyItCanBe() {
        assertThat(printed("7.7").denominators(100)).containsExactly(13, 26, 39, 52, 65, 78, 91);
        assertThat(printed("50").denominators(6)).containsExactly(2, 4, 6);
        assertThat(printed("100.1").denominators(100)).isEmpty();
    }

    /** Some print that 0% of nobody did; more than that nobody can. */
    @Test
    void isOfNobodyNoughtOrImpossible() {
        assertThat(printed("0").canBeOf(0)).isTrue();
        assertThat(printed("50").canBeOf(0)).isFalse();
        assertThat(printed("50").nearest(0)).isEmpty();
    }

    /** Every number of every denominator is tried: 100 n / N lies within half a unit of the last digit, ends included. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 10", "2, 100"})
    void callsImpossibleOnlyWhatNoNumberGives(int decimals, int unit) {
        for (int of = 1; of <= 60; of++) {
            int denominator = of;
            for (int scaled = 0; scaled <= 100 * unit; scaled += 7) {
                int value = scaled;
                boolean given = IntStream.rangeClosed(0, denominator)
                        .anyMatch(n -> isRoundedTo(value, 100L * unit * n, denominator));
                assertThat(new PrintedPercent(BigDecimal.valueOf(value, decimals)).canBeOf(denominator))
                        .as("%d of the last digit, of %d", value, denominator)
                        .isEqualTo(given);
            }
        }
    }

    /** Half up, or half to even, of dividend / divisor, in whole numbers. */
    private static boolean isRoundedTo(int value, long dividend, long divisor) {
        long twice = 2 * dividend - 2 * value * divisor;
        boolean halfUp = -divisor <= twice && twice < divisor;
        boolean halfToEven = twice == divisor && value % 2 == 0;
        return halfUp || halfToEven;
    }
}
