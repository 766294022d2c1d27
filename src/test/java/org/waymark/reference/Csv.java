package org.waymark.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comma-separated text whose values never hold a comma or a quote. */
final class Csv {

    static final DateTimeFormatter RETURN_DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Csv() {}

    static List<Map<String, String>> rows(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        String[] columns = lines.getFirst().split(",", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i].strip(), i < values.length ? values[i].strip() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static @Nullable LocalDate returnDate(Map<String, String> row, String column) {
        String text = value(row, column);
        return text.isEmpty() ? null : LocalDate.parse(text, RETURN_DATE);
    }

    static @Nullable LocalDate isoDate(Map<String, String> row, String column) {
        String text = value(row, column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
