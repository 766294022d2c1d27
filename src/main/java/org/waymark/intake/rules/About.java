package org.waymark.intake.rules;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * What a rule says of itself.
 *
 * @param number of the SSDA903 validation rule that says the same
 * @param code our stable name
 * @param message what is wrong and what to do, in plain English
 * @param from, until the collection years in which it is asked, by the year in which they begin
 * @param leavesOut the reason for which a measure leaves out a case that breaks it; null where none does
 */
public record About(
        String number,
        String code,
        String message,
        int from,
        int until,
        @Nullable String leavesOut) {
    private static final int ALWAYS = 0;
    private static final int STILL = 9999;

    static About rule(String number, String code, String message) {
        return new About(number, code, message, ALWAYS, STILL, null);
    }

    /** Asked from the collection year that begins in this year. */
    About from(int startYear) {
        return new About(number, code, message, startYear, until, leavesOut);
    }

    /** Asked last in the collection year that begins in this year. */
    About until(int startYear) {
        return new About(number, code, message, from, startYear, leavesOut);
    }

    About leavingOut(String reason) {
        return new About(number, code, message, from, until, reason);
    }

    public boolean isAskedIn(FinancialYear year) {
        return from <= year.startYear() && year.startYear() <= until;
    }
}
