package org.waymark.briefing.pictures;

/** More than four lines in one picture cannot be told apart. */
final class SeriesLimit {
    private SeriesLimit() {}

    /** @throws IllegalArgumentException if there are more lines than there are colours and shapes */
    static void check(int lines) {
        if (lines > Palette.SERIES.size()) {
            throw new IllegalArgumentException(
                    "a picture shows at most %d lines, but is to show %d: draw several pictures"
                            .formatted(Palette.SERIES.size(), lines));
        }
    }
}
