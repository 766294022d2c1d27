package org.waymark.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a ledger over as the release before the precision of days would have stored the same: revision 1, chained. */
public final class EarlierRelease {
    private static final String ROWS = """
            select position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata
            from event order by position""";

    private EarlierRelease() {}

    /** @return how many milestones stand in it in their first revision */
    public static int writeOver(Path file) throws Exception {
        int milestones = 0;
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            store.setAutoCommit(false);
            Map<String, byte[]> heads = new HashMap<>();
            for (var row : rows(store)) {
                var fields = new ArrayList<>(row.subList(1, row.size()));
                if (fields.get(4).equals("MilestoneStated")) {
                    fields.set(5, "1");
                    fields.set(7, withoutPrecision(fields.get(7)));
                    milestones++;
                }
                var stream = fields.get(1);
                var hash = Chain.hash(heads.getOrDefault(stream, new byte[0]), fields);
                heads.put(stream, hash);
                write(store, Long.parseLong(row.getFirst()), fields.get(5), fields.get(7), hash);
            }
            store.commit();
        }
        return milestones;
    }

    private static List<List<String>> rows(Connection store) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var statement = store.createStatement();
                var row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= 10; i++) {
                    fields.add(row.getString(i));
                }
                rows.add(fields);
            }
        }
        return rows;
    }

    private static String withoutPrecision(String payload) {
        var event = (ObjectNode) JsonMapper.shared().readTree(payload);
        ((ObjectNode) event.get("milestone")).remove("precision");
        return event.toString();
    }

    private static void write(Connection store, long position, String revision, String payload, byte[] hash)
            throws SQLException {
        try (var update =
                store.prepareStatement("update event set revision = ?, payload = ?, hash = ? where position = ?")) {
            update.setString(1, revision);
            update.setString(2, payload);
            update.setBytes(3, hash);
            update.setLong(4, position);
            update.executeUpdate();
        }
    }
}
