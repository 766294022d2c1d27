package org.waymark.web.pages.editions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.web.pages.editions.EditionSheet.From;
import org.waymark.web.pages.editions.EditionSheet.Shown;
import org.waymark.web.pages.editions.ReadEdition.Row;
import org.waymark.web.pages.editions.ReadEdition.Table;

/**
 * A table of an edition, with the codes of its first attribute beneath each other and those of its second beside each other.
 *
 * @param name for addresses within the page
 * @param of what the first column tells
 * @param columns headings of the figures
 * @param isLeftOut whether the table is not published at all
 * @param heldBack who published its cells, where that was another edition
 */
record EditionGrid(
        String name,
        String title,
        String of,
        List<String> columns,
        List<Line> lines,
        boolean isLeftOut,
        @Nullable From heldBack) {
    private static final String TOTAL = "";
    private static final Shown NOT_TOLD = new Shown("[x]", false);

    record Line(String label, boolean isTotal, List<Shown> figures) {}

    static EditionGrid of(Table table) {
        var first = table.by().isEmpty() ? TOTAL : table.by().getFirst();
        Map<String, String> down = new LinkedHashMap<>(Map.of(TOTAL, "All children adopted"));
        Map<String, String> across =
                new LinkedHashMap<>(Map.of(TOTAL, table.by().size() > 1 ? "All" : "Children"));
        Map<List<String>, Shown> figures = new HashMap<>();
        for (var row : table.rows()) {
            var place = List.of(code(row, first, true, down), code(row, first, false, across));
            figures.put(place, Shown.of(row.figure()));
        }
        return new EditionGrid(
                table.name(),
                EditionWords.title(table.name()),
                EditionWords.attribute(first),
                List.copyOf(across.values()),
                table.rows().isEmpty() ? List.of() : lines(down, across, figures),
                table.state().equals("LEFT_OUT"),
                table.state().equals("HELD_BACK") && table.from() != null
                        ? From.of(Objects.requireNonNull(table.from()))
                        : null);
    }

    /** The code by which a row is found, whose label is kept. */
    private static String code(Row row, String first, boolean isFirst, Map<String, String> labels) {
        return row.keys().stream()
                .filter(key -> key.attribute().equals(first) == isFirst)
                .findFirst()
                .map(key -> {
                    labels.putIfAbsent(key.code(), key.label());
                    return key.code();
                })
                .orElse(TOTAL);
    }

    private static List<Line> lines(
            Map<String, String> down, Map<String, String> across, Map<List<String>, Shown> figures) {
        return down.entrySet().stream()
                .map(line -> new Line(
                        line.getValue(),
                        line.getKey().equals(TOTAL),
                        across.keySet().stream()
                                .map(column -> figures.getOrDefault(List.of(line.getKey(), column), NOT_TOLD))
                                .toList()))
                .toList();
    }
}
