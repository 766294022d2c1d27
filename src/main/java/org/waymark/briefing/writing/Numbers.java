package org.waymark.briefing.writing;

import java.util.Locale;

/** Numbers as notes print them. */
final class Numbers {
    private static final int PER_CENT = 100;

    private Numbers() {}

    /** {@code 1,234}; to so many decimals. */
    static String text(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded(value, decimals));
    }

    static String whole(double value) {
        return text(value, 0);
    }

    /** {@code 35%}. */
    static String percent(double share) {
        return whole(share * PER_CENT) + "%";
    }

    /** As it is printed, halves up, so that 0 has no sign. */
    static double rounded(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(value * scale) / scale + 0.0;
    }
}
