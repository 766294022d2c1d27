package org.waymark.national;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A figure of a release, and where it stands.
 *
 * @param key what it is a figure of
 * @param characteristic in DfE's words; {@code Total} where the series is not parted
 * @param percentage that the release prints beside it; null where it prints none
 * @param line of the file
 */
public record PublishedFigure(
        Key key,
        Series series,
        String characteristic,
        Area area,
        FinancialYear year,
        Figure figure,
        @Nullable Figure percentage,
        Release release,
        String file,
        int line) {

    /** Two releases that tell the same key tell of the same thing, in whatever words. */
    public record Key(String series, String characteristic, String area, FinancialYear year) {}

    /** Words as they count: releases change capitals, blanks and apostrophes from file to file. */
    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
