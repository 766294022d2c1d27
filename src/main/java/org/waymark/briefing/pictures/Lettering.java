package org.waymark.briefing.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room letters take. Reckoned from the widths of Helvetica, which Arial and Liberation Sans share, and with some to spare
 * for readers whose letters are wider: so a drawing is laid out alike on every machine, also on one without any font.
 */
final class Lettering {
    /** Families in the order in which they are looked for, in browsers and here. */
    static final List<String> FAMILIES = List.of("Arial", "Liberation Sans", "Helvetica", "DejaVu Sans");

    /** Thousandths of the letters' size, for the characters from space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int OTHER = 667;
    private static final int IDEOGRAPH = 1000;
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final double TO_SPARE = 1.12;
    private static final double BOLD = 1.07;

    private Lettering() {}

    static double width(String words, int size, boolean isBold) {
        var thousandths = words.codePoints().map(Lettering::width).sum();
        return thousandths / 1000.0 * size * TO_SPARE * (isBold ? BOLD : 1);
    }

    private static int width(int character) {
        if (character >= FIRST_IDEOGRAPH) {
            return IDEOGRAPH;
        }
        return character >= ' ' && character - ' ' < WIDTHS.length ? WIDTHS[character - ' '] : OTHER;
    }

    /** Lines that are no wider, broken between words, and within one only where it alone is wider. */
    static List<String> wrapped(String words, double width, int size, boolean isBold) {
        List<String> lines = new ArrayList<>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, isBold) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size, isBold) > width && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line, width, size, isBold);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word fits; one character at least. */
    private static int fitting(String word, double width, int size, boolean isBold) {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()
                && width(word.substring(0, word.offsetByCodePoints(fits, 1)), size, isBold) <= width) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
