package org.waymark.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.intake.CsvTable.Row;

/** Text as a table of a known kind, or why it is not one. What a file that is not used holds never matters. */
final class CsvReading {
    static final int MAX_ROWS = 50_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_FIELD = 4_000;

    private static final Set<String> PERSONAL = Set.of(
            "name", "forename", "surname", "first_name", "last_name", "nhs_number", "upn", "postcode", "address");

    private CsvReading() {}

    /** Empty, with the problems noted, where the file cannot be read as its kind. */
    static Optional<CsvTable> of(String file, String text, Problems problems) {
        if (text.isBlank()) {
            problems.error(file, "IMPORT_EMPTY", "This file is empty: it has no header row. Export it again.");
            return Optional.empty();
        }
        if (text.stripLeading().startsWith("<")) {
            problems.error(
                    file,
                    "CONTENT_TYPE",
                    "This is an XML or web file. Returns are read as CSV: export the return's CSV files and send those.");
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        var broken = parse(text, rows);
        if (rows.isEmpty()) {
            problems.error(file, "IMPORT_EMPTY", "This file has no header row that can be read. Export it again.");
            return Optional.empty();
        }
        var header = rows.removeFirst().fields().stream().map(String::strip).toList();
        var kind = FileKind.of(header);
        if (kind.isEmpty()) {
            problems.error(file, wrongDelimiter(header) ? "DELIMITER" : "UNKNOWN_FILE", unrecognised(header));
            return Optional.empty();
        }
        if (broken.isPresent()) {
            problems.error(
                    new Problems.Place(file, broken.get(), null),
                    "UNTERMINATED_QUOTE",
                    null,
                    "A quotation mark that opens on this line is never closed, so the rest of the file cannot be told apart.");
            return Optional.empty();
        }
        if (!columnsAreRight(file, kind.get(), header, problems)) {
            return Optional.empty();
        }
        if (rows.size() > MAX_ROWS) {
            problems.error(
                    file,
                    "TOO_MANY_ROWS",
                    "More than %,d rows in one file. Send one authority's year at a time.".formatted(MAX_ROWS));
            return Optional.empty();
        }
        return Optional.of(
                new CsvTable(file, kind.get(), positions(header), wholeRows(file, rows, header.size(), problems)));
    }

    /** @return the line on which a quotation mark opens that is never closed */
    private static Optional<Integer> parse(String text, List<Row> rows) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(64 * 1024 * 1024)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new Row((int) row.getStartingLineNumber(), row.getFields()));
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(OpenQuote.lineIn(text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean wrongDelimiter(List<String> header) {
        return header.size() == 1
                && (header.getFirst().contains(";") || header.getFirst().contains("\t"));
    }

    private static String unrecognised(List<String> header) {
        return wrongDelimiter(header)
                ? "The columns of this file are parted by semicolons or tabs. Save it as CSV with commas and send it again."
                : "The header row of this file is that of no file that is known here. Check that the first row holds the column names of an SSDA903 file, milestones.csv, siblings.csv, counts.csv or id_changes.csv.";
    }

    private static Map<String, Integer> positions(List<String> header) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i), i);
        }
        return positions;
    }

    private static boolean columnsAreRight(String file, FileKind kind, List<String> header, Problems problems) {
        int before = problems.errors();
        if (header.size() > MAX_COLUMNS) {
            problems.error(file, "TOO_MANY_COLUMNS", "More than %d columns.".formatted(MAX_COLUMNS));
            return false;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (var column : header) {
            if (!column.isEmpty() && !seen.add(column) && kind.knows(column)) {
                problems.error(
                        new Problems.Place(file, 1, column),
                        "DUPLICATE_COLUMN",
                        null,
                        "This column stands twice in the header row. Remove one.");
            }
        }
        var missing = kind.columns().stream()
                .filter(column -> !seen.contains(column) && !kind.mayLack(column))
                .toList();
        if (!missing.isEmpty()) {
            problems.error(
                    file,
                    "MISSING_COLUMN",
                    "This file lacks the column(s) %s. A file of this kind has: %s."
                            .formatted(String.join(", ", missing), String.join(", ", kind.columns())));
        }
        for (var column : seen) {
            if (!kind.knows(column)) {
                unknownColumn(file, kind, column, problems);
            }
        }
        return problems.errors() == before;
    }

    /** Returns grow columns from year to year; a tracker file is ours, and a column too many may hold a name. */
    private static void unknownColumn(String file, FileKind kind, String column, Problems problems) {
        var place = new Problems.Place(file, 1, null);
        if (kind.use() == FileKind.Use.RETURN) {
            problems.warning(place, "UNKNOWN_COLUMN", null, "A column of this file is not known here; it is not read.");
        } else if (PERSONAL.contains(column.toLowerCase(Locale.ROOT))) {
            problems.error(
                    place,
                    "IDENTIFIER_NOT_ACCEPTED",
                    null,
                    "This file has a column for names, addresses or other identifiers. Nothing was stored; remove the column and send the file again.");
        } else {
            problems.error(
                    place,
                    "UNKNOWN_COLUMN",
                    null,
                    "This file has a column that is not known here. It may have: " + String.join(", ", kind.columns())
                            + ".");
        }
    }

    /** The rows that can be read; of the others it is noted why not, so that all problems are told at once. */
    private static List<Row> wholeRows(String file, List<Row> rows, int columns, Problems problems) {
        List<Row> whole = new ArrayList<>();
        for (var row : rows) {
            var at = new Problems.Place(file, row.line(), null);
            if (row.fields().size() != columns) {
                problems.error(
                        at,
                        "FIELD_COUNT",
                        null,
                        "This row has %d fields, the header row has %d. Look for a comma or line break inside a value."
                                .formatted(row.fields().size(), columns));
            } else if (row.fields().stream().anyMatch(field -> field.length() > MAX_FIELD)) {
                problems.error(
                        at,
                        "FIELD_TOO_LONG",
                        null,
                        "A value of this row is longer than %,d characters.".formatted(MAX_FIELD));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }
}
