package org.waymark.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@code src/test/R/survival.R} wrote: data sets of package survival, and what the package says of them. */
final class FromR {
    private FromR() {}

    /** Those without a family of their own in the data wait alone. */
    static List<Spell> spells(String dataSet) {
        return rows(dataSet + "-spells").stream()
                .map(row -> new Spell(
                        Integer.parseInt(row.getField("after")),
                        Integer.parseInt(row.getField("until")),
                        text(row, "outcome"),
                        row.findField("family").orElse("line " + row.getStartingLineNumber())))
                .toList();
    }

    static List<NamedCsvRecord> rows(String name) {
        var stream = Objects.requireNonNull(FromR.class.getResourceAsStream("/survival/" + name + ".csv"), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    static @Nullable Double number(NamedCsvRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : Double.valueOf(text);
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        var field = row.getField(column);
        return field.isEmpty() ? null : field;
    }
}
