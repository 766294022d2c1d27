package org.waymark.briefing.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Tier;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;
import org.waymark.shared.CsvText;

/**
 * All figures of a note, one a line, in the columns of DfE's Explore Education Statistics as far as they are known. Of whom
 * a figure is stands in a column per dimension and one of its codes: empty where its table has no such dimension.
 */
final class TidyFile {
    private static final List<String> BEFORE = List.of(
            "time_period", "time_identifier", "geographic_level", "table", "row", "column", "measure", "statistic");
    private static final List<String> BEHIND =
            List.of("unit", "value", "status", "text", "explanation", "known_at", "position", "digest", "publication");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?%?");
    private static final String LOCAL_AUTHORITY = "LOCAL_AUTHORITY";
    private static final String CODE = "_code";

    private final Note note;
    private final List<String> dimensions;

    private TidyFile(Note note) {
        this.note = note;
        dimensions = note.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> dimensions(table).stream())
                .distinct()
                .toList();
    }

    static void write(Note note, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new TidyFile(note).write(csv);
        csv.flush();
    }

    private void write(CsvWriter csv) {
        List<String> header = new ArrayList<>(BEFORE);
        for (var dimension : dimensions) {
            header.add(dimension.toLowerCase(Locale.ROOT));
            header.add(dimension.toLowerCase(Locale.ROOT) + CODE);
        }
        header.addAll(BEHIND);
        csv.writeRecord(header);
        for (var section : note.sections()) {
            section.tables().forEach(table -> write(csv, section, table));
        }
    }

    private void write(CsvWriter csv, Section section, Table table) {
        var own = dimensions(table);
        for (var row : table.rows()) {
            for (int i = 0; i < row.figures().size(); i++) {
                var figure = row.figures().get(i);
                List<String> fields = new ArrayList<>(place(table, row, i));
                fields.addAll(keys(figure, own));
                fields.addAll(told(figure));
                fields.add(section.method().knownAt().toString());
                fields.add(
                        section.method().position() == 0
                                ? ""
                                : Long.toString(section.method().position()));
                fields.add(guarded(section.method().digest()));
                fields.add(note.tier() == Tier.EXACT ? Words.MARK.toLowerCase(Locale.ROOT) : "approved edition");
                csv.writeRecord(fields);
            }
        }
    }

    private static List<String> place(Table table, Table.Row row, int column) {
        var figure = row.figures().get(column);
        var time = TimePeriod.of(figure.period());
        boolean isOfOneAuthority =
                figure.keys().stream().anyMatch(key -> key.dimension().equals(LOCAL_AUTHORITY));
        return List.of(
                guarded(time.period()),
                time.identifier(),
                isOfOneAuthority ? "Local authority" : "",
                guarded(table.name()),
                guarded(String.join(", ", row.labels())),
                guarded(Words.heading(table.columns().get(column))),
                guarded(figure.measure()),
                figure.statistic().name());
    }

    private List<String> keys(Figure figure, Collection<String> own) {
        List<String> keys = new ArrayList<>();
        for (var dimension : dimensions) {
            var of = figure.keys().stream()
                    .filter(key -> key.dimension().equals(dimension))
                    .findFirst();
            // A figure over all of a dimension that its table has is a total of it; elsewhere nobody asked.
            var total = own.contains(dimension) ? "Total" : "";
            keys.add(guarded(of.map(Key::label).orElse(total)));
            keys.add(guarded(of.map(Key::code).orElse(total)));
        }
        return keys;
    }

    private static List<String> told(Figure figure) {
        var value = figure.value();
        return List.of(
                figure.unit().name(),
                value == null
                        ? ""
                        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
                figure.status().name(),
                guarded(figure.text()),
                guarded(Objects.requireNonNullElse(figure.explanation(), "")));
    }

    private static List<String> dimensions(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .flatMap(figure -> figure.keys().stream())
                .map(Key::dimension)
                .distinct()
                .toList();
    }

    /** A number with its sign is no formula. */
    private static String guarded(String text) {
        return NUMBER.matcher(text).matches() ? text : CsvText.noFormula(text);
    }
}
