package org.waymark.briefing.pictures;

import java.util.stream.Collectors;

/**
 * A line of letters.
 *
 * @param x of its anchor
 * @param y of its base line
 * @param size of its letters in pixels
 */
record Text(double x, double y, String words, int size, boolean isBold, Anchor anchor) {
    /** Which part of the line stands at its x, whatever its letters' width. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Text {
        words = drawable(words);
    }

    /** Without characters that no XML may hold or that break a line. */
    static String drawable(String words) {
        return words.codePoints()
                .map(each -> Character.isWhitespace(each) ? ' ' : each)
                .filter(each -> !Character.isISOControl(each) && isInXml(each))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isInXml(int codePoint) {
        return codePoint <= 0xD7FF || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }

    double width() {
        return Lettering.width(words, size, isBold);
    }

    double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width() / 2;
            case END -> x - width();
        };
    }
}
