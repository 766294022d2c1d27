package org.waymark.national;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/** Reads files of a row for each figure. */
final class TidyRows {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private final CsvFile table;
    private final ReleaseFile file;
    private final Areas areas;
    private final Problems problems;

    private TidyRows(CsvFile table, ReleaseFile file, Areas areas, Problems problems) {
        this.table = table;
        this.file = file;
        this.areas = areas;
        this.problems = problems;
    }

    static List<RawRow> read(CsvFile table, ReleaseFile file, Areas areas, Problems problems) {
        return new TidyRows(table, file, areas, problems).rows();
    }

    private List<RawRow> rows() {
        List<RawRow> rows = new ArrayList<>();
        for (var row : table.rows()) {
            if (isAsked(row)) {
                var year = year(row);
                var area = area(row);
                if (year.isPresent() && area.isPresent()) {
                    rows.add(new RawRow(
                            (int) row.getStartingLineNumber(),
                            area.get(),
                            year.get(),
                            row.getField(file.group()),
                            row.getField(file.item()),
                            row.getField(file.value()),
                            percentage(row),
                            true));
                }
            }
        }
        return rows;
    }

    private boolean isAsked(NamedCsvRecord row) {
        var only = file.only().split("=", 2);
        return only.length < 2 || row.getField(only[0]).equals(only[1]);
    }

    private @Nullable String percentage(NamedCsvRecord row) {
        return file.percentage().isEmpty() ? null : row.getField(file.percentage());
    }

    /** A reporting year is named by the year in which it ends. */
    private Optional<FinancialYear> year(NamedCsvRecord row) {
        var period = row.getField("time_period");
        if (row.getField("time_identifier").equals("Reporting year")
                && YEAR.matcher(period).matches()) {
            return Optional.of(new FinancialYear(Integer.parseInt(period) - 1));
        }
        problem(row, "is not of a reporting year that is named by the year in which it ends, such as 2024.");
        return Optional.empty();
    }

    private Optional<Area> area(NamedCsvRecord row) {
        var level = row.getField("geographic_level");
        var found = switch (level) {
            case "National" -> areas.withCode(row.getField("country_code"));
            case "Regional" -> field(row, "region_code").flatMap(areas::withCode);
            case "Local authority" ->
                field(row, "new_la_code")
                        .map(code -> areas.authority(
                                code,
                                field(row, "old_la_code").orElse(""),
                                field(row, "la_name").orElse(code),
                                file.release().year()));
            default -> Optional.<Area>empty();
        };
        if (found.isEmpty()) {
            problem(row, "is of the level \"%s\" and of no area that is known of that level.".formatted(level));
        }
        return found;
    }

    private static Optional<String> field(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank());
    }

    private void problem(NamedCsvRecord row, String what) {
        problems.add(table.name(), row.getStartingLineNumber(), what);
    }
}
