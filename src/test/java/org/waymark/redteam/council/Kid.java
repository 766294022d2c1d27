package org.waymark.redteam.council;

import java.time.LocalDate;
import java.util.Map;

/**
 * A child adopted in a year.
 *
 * @param family of this year's children, those with whom it shares a sibling group
 * @param codes all that tables tell of it, in the catalogue's words and at their finest
 */
public record Kid(
        String id,
        String family,
        Map<String, String> codes,
        LocalDate bornOn,
        LocalDate enteredOn,
        LocalDate orderedOn,
        LocalDate matchedOn,
        LocalDate movedOn,
        LocalDate adoptedOn) {

    public Kid {
        codes = Map.copyOf(codes);
    }

    boolean is(String attribute, String code) {
        return code.equals(codes.get(attribute));
    }
}
