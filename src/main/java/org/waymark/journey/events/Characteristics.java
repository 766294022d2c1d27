package org.waymark.journey.events;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.Sex;

/** A row of header.csv without its identifiers. The birth date is kept as its month; null is what the row left blank. */
public record Characteristics(
        @Nullable Sex sex,
        @Nullable Ethnicity ethnicity,
        @Nullable YearMonth bornIn) {}
