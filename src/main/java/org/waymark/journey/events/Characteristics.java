package org.waymark.journey.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.Sex;

/**
 * What a return says of what a child is like, without identifiers. The birth date is kept as its month; null is what
 * the row left blank. It is stored sealed and nowhere in clear.
 *
 * @param needs category of need by the first day of its episode
 */
public record Characteristics(
        @Nullable Sex sex,
        @Nullable Ethnicity ethnicity,
        @Nullable YearMonth bornIn,
        SortedMap<LocalDate, CategoryOfNeed> needs) {
    public static final String FACT_ID = "characteristics";

    public Characteristics with(SortedMap<LocalDate, CategoryOfNeed> needsByEpisode) {
        return new Characteristics(sex, ethnicity, bornIn, needsByEpisode);
    }
}
