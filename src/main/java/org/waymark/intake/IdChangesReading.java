package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;

/** id_changes.csv: which of an authority's ids are of one child. */
final class IdChangesReading {
    private final CsvTable table;
    private final Problems problems;

    IdChangesReading(CsvTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /**
     * The ids that one child had, first to last.
     *
     * @param at where the last change stands
     */
    record Chain(List<String> ids, Problems.Place at) {
        /** New ids by the old ones. */
        Map<String, String> changes() {
            Map<String, String> changes = new LinkedHashMap<>();
            for (int i = 1; i < ids.size(); i++) {
                changes.put(ids.get(i - 1), ids.get(i));
            }
            return changes;
        }
    }

    List<Chain> read() {
        Map<String, Row> changes = new LinkedHashMap<>();
        Set<String> newIds = new LinkedHashSet<>();
        for (var row : table.rows()) {
            var oldId = table.text(row, "old_id");
            var newId = table.text(row, "new_id");
            if (oldId.isEmpty() || newId.isEmpty()) {
                problems.error(
                        table.at(row), "CHILD_MISSING", null, "This row lacks an id. Each has an old and a new one.");
            } else if (newId.equals(newIdOf(changes.get(oldId))) || oldId.equals(newId)) {
                problems.warning(
                        table.at(row), "DUPLICATE_ROW", null, "This row says nothing that is not said already.");
            } else if (changes.putIfAbsent(oldId, row) != null || !newIds.add(newId)) {
                problems.error(
                        table.at(row),
                        "ID_CHANGE_AMBIGUOUS",
                        null,
                        "One of these ids stands in another row with another partner, so it cannot be told who is who. Each old id has one new id, and each new id one old one.");
            }
        }
        return chains(changes, newIds);
    }

    private List<Chain> chains(Map<String, Row> changes, Set<String> newIds) {
        List<Chain> chains = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        changes.keySet().stream().filter(id -> !newIds.contains(id)).forEach(first -> {
            var ids = new LinkedHashSet<>(List.of(first));
            var last = first;
            while (changes.containsKey(last) && followed.add(last)) {
                last = newIdOf(changes.get(last));
                ids.add(last);
            }
            var row = changes.get(List.copyOf(ids).get(ids.size() - 2));
            chains.add(new Chain(List.copyOf(ids), table.at(Objects.requireNonNull(row))));
        });
        changes.forEach((id, row) -> {
            if (!followed.contains(id)) {
                problems.error(
                        table.at(row),
                        "ID_CHANGE_AMBIGUOUS",
                        null,
                        "These changes lead back to an id that they began with. An id that stood for one child cannot stand for another.");
            }
        });
        return chains;
    }

    private String newIdOf(@Nullable Row row) {
        return row == null ? "" : table.text(row, "new_id");
    }
}
