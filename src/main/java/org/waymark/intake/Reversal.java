package org.waymark.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.intake.CsvTable.Row;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * A fact that a recorder had put right and that a file says again as it was. Later knowledge wins, so it is warned of.
 *
 * @param milestone in lower case
 */
record Reversal(String childKey, String milestone) {
    private static final Sql REVERTED = Sql.file("intake/reverted");

    static List<Reversal> of(Session session, List<SubmissionId> submissions) {
        return session.rows(
                REVERTED,
                row -> new Reversal(row.getString(1), row.getString(2)),
                submissions.stream().map(SubmissionId::toString).collect(Collectors.joining(",")));
    }

    /** Where each child first stands in the files; of the file that lists it, where it stands in several. */
    static void warn(List<Reversal> reversals, Map<String, ChildKey> children, ReadFiles files, Problems problems) {
        Map<String, String> idByKey = new HashMap<>();
        children.forEach((id, key) -> idByKey.put(key.toString(), id));
        for (var reversal : reversals) {
            var id = idByKey.get(reversal.childKey());
            files.tables().values().stream()
                    .filter(table -> table.positions().containsKey(column(table)))
                    .flatMap(table -> table.rows().stream()
                            .filter(row -> table.text(row, column(table)).equals(id))
                            .map(row -> new Spot(table, row)))
                    .findFirst()
                    .ifPresent(spot -> problems.warning(
                            spot.table().at(spot.row()),
                            "REVERTS_CORRECTION",
                            null,
                            "A recorder had put this child's %s right, and this says again what was there before. What is submitted last counts: correct it again, or correct the files."
                                    .formatted(reversal.milestone())));
        }
    }

    private record Spot(CsvTable table, Row row) {}

    private static String column(CsvTable table) {
        return table.kind().use() == FileKind.Use.RETURN ? "CHILD" : "child_id";
    }
}
