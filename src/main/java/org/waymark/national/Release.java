package org.waymark.national;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.London;

/**
 * What DfE put out at one time. What it says is known from that day on.
 *
 * @param datedBy how the day is known: several are assumed
 * @param source where its files were taken from
 * @param notes how it rounds, and what its signs mean
 */
public record Release(
        String id, String title, LocalDate releasedOn, String datedBy, String source, String licence, String notes) {
    private static final int APRIL = 4;

    boolean isKnownAt(Instant instant) {
        return !London.startOf(releasedOn).isAfter(instant);
    }

    /** The year that ran when it came out: its codes are those of the authorities of that year. */
    FinancialYear year() {
        int year = releasedOn.getYear();
        return new FinancialYear(releasedOn.getMonthValue() < APRIL ? year - 1 : year);
    }
}
