package org.waymark.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works every hash out again from the rows, by code of its own. */
final class Chain {
    private static final String ROWS = """
            select position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash
            from event order by position""";
    private static final String LAST_GIVEN = "select seq from sqlite_sequence where name = 'event'";

    private Chain() {}

    /** What does not fit, in words; empty for a ledger that is as it was written. */
    static List<String> breaks(Path file) throws Exception {
        List<String> breaks = new ArrayList<>();
        Map<String, byte[]> hashes = new HashMap<>();
        Map<String, Long> sequences = new HashMap<>();
        long expected = 0;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    expected++;
                    if (row.getLong(1) != expected) {
                        breaks.add("position %d stands where %d should".formatted(row.getLong(1), expected));
                        expected = row.getLong(1);
                    }
                    var stream = row.getString(3);
                    if (row.getLong(4) != sequences.merge(stream, 1L, Long::sum) - 1) {
                        breaks.add("position %d is out of its stream's order".formatted(expected));
                    }
                    List<String> fields = new ArrayList<>();
                    for (int i = 2; i <= 10; i++) {
                        fields.add(row.getString(i));
                    }
                    var stored = row.getBytes(11);
                    if (!Arrays.equals(stored, hash(hashes.getOrDefault(stream, new byte[0]), fields))) {
                        breaks.add("position %d does not fit its hash".formatted(expected));
                    }
                    hashes.put(stream, stored);
                }
            }
            try (var row = statement.executeQuery(LAST_GIVEN)) {
                if (row.next() && row.getLong(1) != expected) {
                    breaks.add("the end is missing");
                }
            }
        }
        return breaks;
    }

    static byte[] hash(byte[] before, List<String> fields) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(before);
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            sha.update(bytes);
        }
        return sha.digest();
    }
}
