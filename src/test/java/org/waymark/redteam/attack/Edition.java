package org.waymark.redteam.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is published of a council and period.
 *
 * @param headlines numbers that are shown, by measure without its version
 * @param suppressed how hidden figures are put, each way once
 */
public record Edition(
        String id,
        String authority,
        String period,
        Map<String, Headline> headlines,
        List<Table> tables,
        Set<String> suppressed) {

    /** @param from the edition that published it */
    public record Headline(int value, String from) {}

    /** @param from the edition that published it */
    public record Table(String name, String from, List<Row> rows) {}

    /** @param shown null where it is hidden */
    public record Row(Map<String, String> of, @Nullable Integer shown) {}

    static Edition read(JsonNode answer) {
        var summary = answer.get("summary");
        var id = summary.get("id").asString();
        Set<String> suppressed = new TreeSet<>();
        Map<String, Headline> headlines = new HashMap<>();
        for (var each : answer.get("headlines")) {
            var shown = shown(each.get("figure"), suppressed);
            if (shown != null) {
                var measure = each.get("measure").asString();
                headlines.put(measure.substring(0, measure.indexOf('@')), new Headline(shown, from(each, id)));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (var table : answer.get("tables")) {
            List<Row> rows = new ArrayList<>();
            for (var row : table.get("rows")) {
                Map<String, String> of = new HashMap<>();
                row.get("keys")
                        .forEach(key -> of.put(
                                key.get("attribute").asString(), key.get("code").asString()));
                rows.add(new Row(of, shown(row.get("figure"), suppressed)));
            }
            if (!rows.isEmpty()) {
                tables.add(new Table(table.get("name").asString(), from(table, id), rows));
            }
        }
        return new Edition(
                id,
                summary.get("authority").asString(),
                summary.get("period").asString(),
                headlines,
                tables,
                suppressed);
    }

    private static @Nullable Integer shown(JsonNode figure, Set<String> suppressed) {
        if (figure.has("value")) {
            return figure.get("value").asInt();
        }
        suppressed.add(figure.toString());
        return null;
    }

    private static String from(JsonNode published, String own) {
        return published.hasNonNull("from") ? published.get("from").asString() : own;
    }

    /** The years whose children it counts, as {@code 2021-22}. */
    public List<String> years() {
        var first = Integer.parseInt(period.substring(0, 4));
        var last = 2000 + Integer.parseInt(period.substring(5));
        List<String> years = new ArrayList<>();
        for (int year = first; year < last; year++) {
            years.add("%d-%02d".formatted(year, (year + 1) % 100));
        }
        return years;
    }

    /** Every row of every table that is hidden. */
    public List<Row> hidden() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.shown() == null)
                .distinct()
                .toList();
    }

    /** How many rows of its tables there are. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }
}
