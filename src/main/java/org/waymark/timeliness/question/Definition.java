package org.waymark.timeliness.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is, as its file's header says.
 *
 * @param clockStarts, clockStops null for counts
 * @param leftOut which cases are left out, named and counted; null where none are
 * @param threshold of the scorecard, in the unit of the measure; null where there is none
 * @param validTo null while it is in use
 */
public record Definition(
        String code,
        String version,
        String title,
        String meaning,
        String cohort,
        @Nullable String clockStarts,
        @Nullable String clockStops,
        @Nullable String leftOut,
        Figure figure,
        String unit,
        @Nullable Integer threshold,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What is made of the cases. */
    public enum Figure {
        COUNT,
        MEAN,
        SHARE
    }
}
