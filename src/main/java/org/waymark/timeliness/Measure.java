package org.waymark.timeliness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.timeliness.question.Definition;
import org.waymark.warehouse.Sql;

/** One version of a measure: its file under {@code queries/measures}, whose header is the definition. */
record Measure(Definition definition, Sql cells, Sql workings) {

    /** @throws IllegalStateException naming the file, where its header lacks something */
    static Measure ofFile(String file) {
        var header = header(Sql.file(file).header());
        var read = new Header(file, header);
        var definition = new Definition(
                read.required("code"),
                read.required("version"),
                read.required("title"),
                read.required("meaning"),
                read.required("cohort"),
                header.get("clock starts"),
                header.get("clock stops"),
                header.get("left out"),
                Definition.Figure.valueOf(read.required("figure").toUpperCase(Locale.ROOT)),
                read.required("unit"),
                Optional.ofNullable(header.get("threshold"))
                        .map(Integer::valueOf)
                        .orElse(null),
                read.required("source"),
                LocalDate.parse(read.required("valid from")),
                Optional.ofNullable(header.get("valid to"))
                        .map(LocalDate::parse)
                        .orElse(null));
        return new Measure(definition, Sql.ofMeasure("cells", file), Sql.ofMeasure("workings", file));
    }

    /** {@code key: value}, going on over lines that are set in. */
    private static Map<String, String> header(List<String> lines) {
        Map<String, String> header = new LinkedHashMap<>();
        var key = "";
        for (var line : lines) {
            int colon = line.indexOf(": ");
            if (line.startsWith("   ") && !key.isEmpty()) {
                header.merge(key, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                key = line.substring(0, colon).strip();
                header.put(key, line.substring(colon + 2).strip());
            }
        }
        return header;
    }

    private record Header(String file, Map<String, String> entries) {
        String required(String key) {
            var value = entries.get(key);
            if (value == null) {
                throw new IllegalStateException("queries/" + file + ".sql has no line \"-- " + key + ": ...\"");
            }
            return value;
        }
    }
}
