package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;

/** What the rows of a file say of each child, each thing once. */
final class RowsByChild {
    /** A value and where it stood. */
    record At<T>(Row row, T value) {}

    private RowsByChild() {}

    /**
     * @param childColumn whose cell names the child
     * @param reader null, with the problems noted, for a row that says nothing usable
     */
    static <T> Map<String, List<At<T>>> of(
            CsvTable table, String childColumn, Problems problems, Function<Row, @Nullable T> reader) {
        Map<String, List<At<T>>> byChild = new LinkedHashMap<>();
        Map<String, Set<T>> seen = new HashMap<>();
        for (var row : table.rows()) {
            var child = table.text(row, childColumn);
            var value = reader.apply(row);
            if (child.isEmpty()) {
                problems.error(table.at(row, childColumn), "CHILD_MISSING", null, "This row names no child.");
            } else if (value != null) {
                var rows = byChild.computeIfAbsent(child, _ -> new ArrayList<>());
                if (!seen.computeIfAbsent(child, _ -> new HashSet<>()).add(value)) {
                    problems.warning(
                            table.at(row),
                            "DUPLICATE_ROW",
                            null,
                            "This row says what another says already; it is counted once.");
                } else {
                    rows.add(new At<>(row, value));
                }
            }
        }
        return byChild;
    }
}
