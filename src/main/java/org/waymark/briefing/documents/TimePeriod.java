package org.waymark.briefing.documents;

import java.util.regex.Pattern;

/**
 * A period as DfE's Explore Education Statistics writes it.
 *
 * @param period as {@code 202223}; as the note has it where that form knows no such period
 * @param identifier what kind of period it is; empty where that is not known
 */
record TimePeriod(String period, String identifier) {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})-(\\d{2})(?: (Q[1-4]))?");

    static TimePeriod of(String label) {
        var match = LABEL.matcher(label);
        if (!match.matches()) {
            return new TimePeriod(label, "");
        }
        int start = Integer.parseInt(match.group(1));
        int end = Integer.parseInt(match.group(2));
        int years = Math.floorMod(end - start, 100);
        if (years != 1) {
            return new TimePeriod(label, years == 3 ? "Three financial years" : "");
        }
        var quarter = match.group(3);
        return new TimePeriod(
                match.group(1) + match.group(2), quarter == null ? "Financial year" : "Financial year " + quarter);
    }
}
