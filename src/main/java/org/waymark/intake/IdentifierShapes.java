package org.waymark.intake;

import java.util.Set;
import org.waymark.shared.IdentifierShape;

/** Looks for NHS numbers where no identifier belongs. What is found is not stored in any case; it should not be sent. */
final class IdentifierShapes {
    private static final Set<String> OF_IDS = Set.of("CHILD", "child_id", "URN", "group_id", "old_id", "new_id");

    private IdentifierShapes() {}

    static void warn(CsvTable table, Problems problems) {
        var columns = table.positions().keySet().stream()
                .filter(column -> !OF_IDS.contains(column))
                .toList();
        for (var row : table.rows()) {
            for (var column : columns) {
                if (IdentifierShape.isNhsNumber(table.text(row, column))) {
                    problems.warning(
                            // a column that is not known here may be named after anything
                            table.kind().knows(column) ? table.at(row, column) : table.at(row),
                            "LOOKS_LIKE_IDENTIFIER",
                            null,
                            "This value has the shape of an NHS number. It was not kept; leave identifiers out of the files that you send.");
                }
            }
        }
    }
}
