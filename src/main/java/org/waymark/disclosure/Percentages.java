package org.waymark.disclosure;

import java.util.OptionalInt;

/** A share as it may be printed: made from two numbers that are printed themselves, so that it tells nothing more. */
public final class Percentages {
    /** Of 13 or fewer one whole percent gives the fraction away; of 20 the two numbers must be shown in any case. */
    private static final int SMALLEST_DENOMINATOR = 20;

    private Percentages() {}

    /** Half a percent goes up. None unless both numbers are shown. */
    public static OptionalInt of(Verdict numerator, Verdict denominator) {
        return numerator instanceof Verdict.Shown(var part)
                        && denominator instanceof Verdict.Shown(var whole)
                        && whole >= SMALLEST_DENOMINATOR
                ? OptionalInt.of((200 * part + whole) / (2 * whole))
                : OptionalInt.empty();
    }
}
