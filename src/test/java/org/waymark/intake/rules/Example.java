package org.waymark.intake.rules;

import java.util.List;

/**
 * A tale and where it breaks a rule; nowhere where it keeps it.
 *
 * @param spots file, line and column, as in {@code AD1:2:DATE_INT}
 */
record Example(String number, String year, String tale, List<String> spots) {
    static Example breaks(String number, String tale, String... spots) {
        return new Example(number, "2020-21", tale, List.of(spots));
    }

    static Example keeps(String number, String tale) {
        return new Example(number, "2020-21", tale, List.of());
    }

    Example in(String otherYear) {
        return new Example(number, otherYear, tale, spots);
    }

    @Override
    public String toString() {
        return number
                + (spots.isEmpty() ? " is kept by: " : " is broken by: ")
                + tale.strip().replace("\n", "; ");
    }
}
