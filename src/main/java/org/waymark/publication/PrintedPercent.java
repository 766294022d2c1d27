package org.waymark.publication;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A percentage as it was printed, with the decimals that it is kept with: with a nought more behind them fewer shares could
 * be it, so that whatever is called impossible here is impossible then, too.
 */
record PrintedPercent(BigDecimal value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT_ENOUGH = 40;

    /** A number of cases and the percentage that it would be, printed alike. */
    record Near(int numerator, BigDecimal percent) {}

    /** Whether so many of so many are that percentage, a half rounded up or to the even digit; of nobody only 0% is. */
    boolean canBe(int numerator, int denominator) {
        if (denominator == 0) {
            return value.signum() == 0;
        }
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
                .anyMatch(rounding -> percent(numerator, denominator, rounding).compareTo(value) == 0);
    }

    /** Whether any whole number of so many is that percentage. */
    boolean canBeOf(int denominator) {
        return numeratorsNear(denominator).anyMatch(each -> canBe(each, denominator));
    }

    /** The numbers of cases just below and above; none of nobody. */
    List<Near> nearest(int denominator) {
        return numeratorsNear(denominator)
                .filter(_ -> denominator > 0)
                .mapToObj(each -> new Near(each, percent(each, denominator, RoundingMode.HALF_UP)))
                .toList();
    }

    /** Of how many cases it can be the share, up to a number of cases. */
    List<Integer> denominators(int most) {
        return IntStream.rangeClosed(1, most).filter(this::canBeOf).boxed().toList();
    }

    private IntStream numeratorsNear(int denominator) {
        var below = value.multiply(BigDecimal.valueOf(denominator))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .toBigInteger()
                .min(BigInteger.valueOf(denominator))
                .intValueExact();
        return IntStream.rangeClosed(below, Math.min(below + 1, denominator));
    }

    private BigDecimal percent(int numerator, int denominator, RoundingMode rounding) {
        // the digits that are cut off before rounding repeat, so they never make a half of what is none
        return HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), EXACT_ENOUGH, RoundingMode.DOWN)
                .setScale(Math.max(0, value.scale()), rounding);
    }
}
