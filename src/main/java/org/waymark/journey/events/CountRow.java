package org.waymark.journey.events;

import java.math.BigDecimal;
import java.time.Instant;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.YearlyCount;

/**
 * A row of counts.csv.
 *
 * @param value without trailing zeros
 * @param toldBy a code for where the number comes from, such as {@code annual_report}
 * @param knownAt when the council came to know it
 */
public record CountRow(
        FinancialYear year, YearlyCount what, String key, BigDecimal value, String toldBy, Instant knownAt) {}
