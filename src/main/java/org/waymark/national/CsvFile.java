package org.waymark.national;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file that was read strictly: UTF-8, with all columns that are needed, and as many fields in every row.
 *
 * @param name with its shelf
 */
record CsvFile(String name, List<NamedCsvRecord> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Empty, with problems, where the file is missing or is no such table; rows that are spoilt are problems, too. */
    static Optional<CsvFile> read(Shelf shelf, String file, List<String> columns, Problems problems) {
        var name = shelf.named(file);
        var bytes = shelf.open().apply(file);
        if (bytes.isEmpty()) {
            problems.add(
                    name,
                    1,
                    "is not there or cannot be read. Put it into the folder, or take out the line that names it.");
            return Optional.empty();
        }
        return text(name, bytes.get(), problems).flatMap(text -> table(name, text, columns, problems));
    }

    private static Optional<String> text(String name, byte[] bytes, Problems problems) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(name, 1, "is not UTF-8. Save it as \"CSV UTF-8\", or take the file from the release again.");
            return Optional.empty();
        }
    }

    private static Optional<CsvFile> table(String name, String text, List<String> columns, Problems problems) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException e) {
            problems.add(name, 1, "cannot be read as CSV. Take the file from the release again.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            problems.add(name, 1, "has no rows. Take the file from the release again.");
            return Optional.empty();
        }
        var header = rows.getFirst().getHeader();
        var missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.add(name, 1, "lacks the column(s) %s; it has %s.".formatted(missing, header));
            return Optional.empty();
        }
        return Optional.of(new CsvFile(name, whole(name, rows, header.size(), problems)));
    }

    private static List<NamedCsvRecord> whole(String name, List<NamedCsvRecord> rows, int columns, Problems problems) {
        List<NamedCsvRecord> whole = new ArrayList<>();
        for (var row : rows) {
            if (row.getFieldCount() == columns) {
                whole.add(row);
            } else {
                problems.add(
                        name,
                        row.getStartingLineNumber(),
                        "has %d fields where the header row has %d.".formatted(row.getFieldCount(), columns));
            }
        }
        return whole;
    }
}
