package org.waymark.statistics;

import org.hipparchus.fraction.BigFraction;

/**
 * How many cases there are, and what their values come to; of a share, how many fulfil it. Of those on their way, how
 * many there were and how many of them arrived.
 */
public record Tally(int cases, BigFraction sum) {
    public static final Tally NONE = new Tally(0, BigFraction.ZERO);

    public Tally and(Tally more) {
        return new Tally(cases + more.cases, sum.add(more.sum));
    }

    /** What one case comes to; where there is none it is as in another year, and nought where there was none either. */
    BigFraction meanOr(Tally otherYear) {
        if (cases > 0) {
            return sum.divide(cases);
        }
        return otherYear.cases > 0 ? otherYear.meanOr(NONE) : BigFraction.ZERO;
    }
}
