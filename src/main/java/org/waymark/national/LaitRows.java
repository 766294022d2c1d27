package org.waymark.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.shared.FinancialYear;

/** Reads the interactive tool's files, which name areas by number only and have one sign for all that has no number. */
final class LaitRows {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final String DECIMALS = ".0";

    private LaitRows() {}

    static List<RawRow> read(CsvFile table, ReleaseFile file, Areas areas, Problems problems) {
        List<RawRow> rows = new ArrayList<>();
        for (var row : table.rows()) {
            int line = (int) row.getStartingLineNumber();
            var number = number(row.getField("la_number"));
            var area = areas.withLaitNumber(number, file.release().year());
            var year = row.getField("year");
            if (area.isEmpty()) {
                problems.add(table.name(), line, "is of the area number %s, which is not known.".formatted(number));
            } else if (!YEAR.matcher(year).matches()) {
                problems.add(table.name(), line, "is not of a year that is named by its end, such as 2024.");
            } else {
                var of = new FinancialYear(Integer.parseInt(year) - 1);
                rows.add(new RawRow(
                        line,
                        area.get(),
                        of,
                        row.getField("measure"),
                        "",
                        row.getField("reported"),
                        null,
                        areas.existedIn(number, of)));
            }
        }
        return rows;
    }

    /** What had been numbers in a spreadsheet are written {@code 301.0}. */
    private static String number(String text) {
        return text.endsWith(DECIMALS) ? text.substring(0, text.length() - DECIMALS.length()) : text;
    }
}
