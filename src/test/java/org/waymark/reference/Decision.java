package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision that the child should be placed for adoption: the 903 columns DATE_PLACED and DATE_PLACED_CEASED. */
record Decision(LocalDate made, @Nullable LocalDate ceased, Order toldBy) {

    static Decision of(Map<String, String> row, Order toldBy) {
        LocalDate made = Csv.returnDate(row, "DATE_PLACED");
        if (made == null) {
            throw new IllegalArgumentException("decision without DATE_PLACED: " + row);
        }
        return new Decision(made, Csv.returnDate(row, "DATE_PLACED_CEASED"), toldBy);
    }

    Decision ceasingAs(Decision other) {
        return new Decision(made, other.ceased, toldBy);
    }
}
