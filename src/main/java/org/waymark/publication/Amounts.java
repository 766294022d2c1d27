package org.waymark.publication;

import java.util.Locale;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;

/** Writes a measure's figures, and how far they are apart. */
record Amounts(Definition definition) {
    private static final double SMALL = 10;

    /** {@code 172 days}, {@code 35%}. */
    String figure(double value) {
        return definition.figure() == Figure.SHARE
                ? Math.round(value * 100) + "%"
                : Math.round(value) + " " + definition.unit();
    }

    /** {@code 64 days}, {@code 3.5 percentage points}. */
    String distance(double value) {
        return definition.figure() == Figure.SHARE
                ? bare(value) + " percentage points"
                : bare(value) + " " + definition.unit();
    }

    /** Without its sign and unit. */
    String bare(double value) {
        double size = Math.abs(definition.figure() == Figure.SHARE ? value * 100 : value);
        return size < SMALL ? String.format(Locale.ROOT, "%.1f", size) : Long.toString(Math.round(size));
    }

    /** {@code 64 days lower}. */
    String moved(double value) {
        return distance(value) + " " + direction(value);
    }

    static String direction(double value) {
        return value < 0 ? "lower" : "higher";
    }
}
