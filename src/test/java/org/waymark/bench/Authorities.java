package org.waymark.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Those that were neither founded nor dissolved in the years that the list knows. */
final class Authorities {
    private static final Path LIST = Path.of("src/main/resources/reference/authorities.csv");

    private Authorities() {}

    static List<String> unchanged() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            return rows.stream()
                    .filter(row -> row.getField("valid_from").isEmpty()
                            && row.getField("valid_to").isEmpty())
                    .map(row -> row.getField("ons_code"))
                    .toList();
        }
    }
}
