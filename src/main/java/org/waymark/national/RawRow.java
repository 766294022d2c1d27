package org.waymark.national;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A cell as a file has it.
 *
 * @param group, item the words that say what it is about
 * @param value, percentage as they stand there
 * @param existed whether the authority did in that year, as far as the file's signs leave it open
 */
record RawRow(
        int line,
        Area area,
        FinancialYear year,
        String group,
        String item,
        String value,
        @Nullable String percentage,
        boolean existed) {}
