package org.waymark.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * A local authority of England as DfE lists it.
 *
 * @param number the three-digit number that DfE gives it; a successor may keep it
 * @param validFrom first day on which it existed; {@link LocalDate#MIN} where it is older than these records
 * @param validTo last day on which it existed; {@link LocalDate#MAX} where it still does
 * @param successors who took over its cases
 */
public record LocalAuthority(
        AuthorityCode code,
        String number,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        List<AuthorityCode> successors) {

    public boolean existedIn(FinancialYear year) {
        return !validFrom.isAfter(year.endsOn()) && !validTo.isBefore(year.startsOn());
    }
}
