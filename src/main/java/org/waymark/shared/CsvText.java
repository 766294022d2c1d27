package org.waymark.shared;

/** Text as it goes into a CSV file that people open in a spreadsheet. */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String UNSEEN_AT_THE_START = "[\\s\\u0000\\uFEFF\\u00A0]*";

    private CsvText() {}

    /** A spreadsheet would calculate what looks like a formula. */
    public static String noFormula(String text) {
        var start = text.replaceFirst(UNSEEN_AT_THE_START, "");
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
    }
}
