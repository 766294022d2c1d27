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

/** What the rows of a file say of each child, or sibling group, each thing once. */
final class RowsBySubject {
    /**
     * A value and where it stood.
     *
     * @param whole whether every cell of the row could be read
     */
    record At<T>(Row row, T value, boolean whole) {}

    private RowsBySubject() {}

    /**
     * Of whom the rows of a file speak.
     *
     * @param column whose cell names it
     */
    record Subject(String column, String missing, String missingBecause) {
        static Subject child(String column) {
            return new Subject(column, "CHILD_MISSING", "This row names no child.");
        }
    }

    static final Subject GROUP = new Subject("group_id", "GROUP_MISSING", "This row names no sibling group.");

    /**
     * @param reader null, with the problems noted, for a row that says nothing usable
     */
    static <T> Map<String, List<At<T>>> of(
            CsvTable table, Subject subject, Problems problems, Function<Row, @Nullable T> reader) {
        Map<String, List<At<T>>> bySubject = new LinkedHashMap<>();
        Map<String, Set<T>> seen = new HashMap<>();
        for (var row : table.rows()) {
            var id = table.text(row, subject.column());
            int before = problems.errors();
            var value = reader.apply(row);
            if (id.isEmpty()) {
                problems.error(table.at(row, subject.column()), subject.missing(), null, subject.missingBecause());
            } else if (value != null) {
                var rows = bySubject.computeIfAbsent(id, _ -> new ArrayList<>());
                if (!seen.computeIfAbsent(id, _ -> new HashSet<>()).add(value)) {
                    problems.warning(
                            table.at(row),
                            "DUPLICATE_ROW",
                            null,
                            "This row says what another says already; it is counted once.");
                } else {
                    rows.add(new At<>(row, value, problems.errors() == before));
                }
            }
        }
        return bySubject;
    }
}
