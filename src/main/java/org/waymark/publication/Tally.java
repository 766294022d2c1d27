package org.waymark.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.CaseStates.State;
import org.waymark.timeliness.question.Definition;

/** What the cases of one cell come to, kept exactly, so that what each change does to the figure adds up to the last digit. */
final class Tally {
    private static final int DIGITS = 9;

    private final Collection<String> codes;
    private int cases;
    private int numerator;
    private int valued;
    private BigDecimal sum = BigDecimal.ZERO;

    /** @param codes of the cell, by its outermost dimensions */
    Tally(Collection<String> codes) {
        this.codes = codes;
    }

    private Tally(Tally other) {
        this(other.codes);
        cases = other.cases;
        numerator = other.numerator;
        valued = other.valued;
        sum = other.sum;
    }

    Tally copy() {
        return new Tally(this);
    }

    boolean counts(@Nullable State state) {
        return state != null
                && state.excludedBecause() == null
                && state.codes().subList(0, codes.size()).equals(codes);
    }

    void add(@Nullable State state) {
        take(state, 1);
    }

    void remove(@Nullable State state) {
        take(state, -1);
    }

    private void take(@Nullable State state, int times) {
        if (state == null || !counts(state)) {
            return;
        }
        cases += times;
        numerator += state.inNumerator() ? times : 0;
        var value = state.value();
        if (value != null) {
            valued += times;
            sum = sum.add(BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(times)));
        }
    }

    int cases() {
        return cases;
    }

    int numerator() {
        return numerator;
    }

    /** Rounded once, so that differences of such figures are exact; null over no cases. */
    @Nullable
    BigDecimal figure(Definition.Figure figure) {
        return switch (figure) {
            case COUNT -> BigDecimal.valueOf(cases);
            case MEAN -> over(sum, valued);
            case SHARE -> over(BigDecimal.valueOf(numerator), cases);
        };
    }

    private static @Nullable BigDecimal over(BigDecimal whole, int parts) {
        return parts == 0 ? null : whole.divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.HALF_EVEN);
    }
}
