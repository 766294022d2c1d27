package org.waymark.national;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A question for published figures.
 *
 * @param areas ONS codes; null for all of the level
 * @param level null for England, or for whatever level the areas are of
 * @param years null for all that are told
 * @param characteristics in DfE's words; null for all
 * @param release the id of the one to read; null for the newest known of each figure
 * @param asKnownAt null for now
 */
public record NationalQuestion(
        String series,
        @Nullable List<String> areas,
        @Nullable AreaLevel level,
        @Nullable List<FinancialYear> years,
        @Nullable List<String> characteristics,
        @Nullable String release,
        @Nullable Instant asKnownAt) {}
