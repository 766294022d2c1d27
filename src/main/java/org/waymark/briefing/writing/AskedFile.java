package org.waymark.briefing.writing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What {@code asked.csv} says that no record can answer. */
record AskedFile(List<Line> lines) {
    /** @param cannotBeAnswered empty where records can */
    record Line(String wording, List<String> questions, String cannotBeAnswered) {}

    static AskedFile load() {
        var file = Objects.requireNonNull(AskedFile.class.getResourceAsStream("/queries/questions/asked.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new AskedFile(rows.stream()
                    .map(row -> new Line(
                            row.getField("wording"),
                            List.of(row.getField("questions").split(" ")),
                            row.getField("cannot_be_answered")))
                    .filter(line -> !line.cannotBeAnswered().isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> ofWording(String wording) {
        return lines.stream().filter(line -> line.wording().equals(wording)).map(Line::cannotBeAnswered);
    }

    Stream<String> ofQuestion(String name) {
        return lines.stream().filter(line -> line.questions().contains(name)).map(Line::cannotBeAnswered);
    }
}
