package org.waymark.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/** Rounds parts to one decimal so that those printed come to the printed whole: by largest remainders. */
public final class Rounding {
    private static final int PLACES = 1;
    private static final BigInteger UNITS = BigInteger.TEN.pow(PLACES);

    private Rounding() {}

    /** One number for each part, together the whole as {@link #of} gives it; nought stays nought. */
    public static List<BigDecimal> parts(List<BigFraction> parts) {
        List<BigInteger> rounded = new ArrayList<>();
        List<BigFraction> remainders = new ArrayList<>();
        var whole = BigFraction.ZERO;
        var left = BigInteger.ZERO;
        for (var part : parts) {
            var units = part.multiply(UNITS);
            var floor = floor(units);
            rounded.add(floor);
            remainders.add(units.subtract(new BigFraction(floor)));
            whole = whole.add(part);
            left = left.subtract(floor);
        }
        left = left.add(of(whole).unscaledValue());
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> remainders.get(part))
                        .reversed())
                .limit(left.longValueExact())
                .forEach(part -> rounded.set(part, rounded.get(part).add(BigInteger.ONE)));
        return rounded.stream().map(units -> new BigDecimal(units, PLACES)).toList();
    }

    public static BigDecimal of(BigFraction number) {
        return number.bigDecimalValue(PLACES, RoundingMode.HALF_UP);
    }

    private static BigInteger floor(BigFraction number) {
        return number.getNumerator()
                .subtract(number.getNumerator().mod(number.getDenominator()))
                .divide(number.getDenominator());
    }
}
