package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The child's one AD1 row, and the year of the return that gave it. */
record AdoptionDetails(String year, @Nullable LocalDate match, String fosterCare) {

    static AdoptionDetails of(Map<String, String> row, String year) {
        return new AdoptionDetails(year, Csv.returnDate(row, "DATE_MATCH"), Csv.value(row, "FOSTER_CARE"));
    }

    boolean byFosterCarer() {
        return fosterCare.equals("1");
    }
}
