package org.waymark.journey.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;

/**
 * A row of ad1.csv, given for a child adopted in the year.
 *
 * @param decidedOn DATE_INT, the decision again
 * @param matchedOn DATE_MATCH
 * @param byFosterCarer FOSTER_CARE, adopted by the former foster carer
 */
public record AdoptionDetails(
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate matchedOn,
        @Nullable Boolean byFosterCarer,
        @Nullable Integer adopters,
        @Nullable AdopterSex adopterSex,
        @Nullable AdopterLegalStatus adopterLegalStatus) {}
