package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ledger.Commands.child;
import static org.waymark.ledger.Commands.stateReturn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger of two children and twelve events, sealed twice, for tests to tamper with:
 *
 * <pre>
 * position  1 2 3 | 4 5 6 | seal 1 | 7 8 9 | seal 2 | 10 11 12
 * child     1 1 1   2 2 2            1 1 1            2  2  2
 * sequence  0 1 2   0 1 2            3 4 5            3  4  5
 * </pre>
 */
final class SealedLedger {
    static final Instant FIRST = Instant.parse("2023-07-01T10:00:00Z");
    static final Instant SECOND = Instant.parse("2023-07-01T11:00:00Z");
    static final Instant LATER = Instant.parse("2023-07-01T12:00:00Z");
    static final String CHILD_1 = child(1).toString();
    static final String CHILD_2 = child(2).toString();

    private final Path events;
    private final Path seals;

    private SealedLedger(Path folder) {
        events = folder.resolve("events.db");
        seals = folder.resolve("seals");
    }

    static SealedLedger in(Path folder) {
        var sealed = new SealedLedger(folder);
        try (var ledger = Ledger.open(sealed.events)) {
            ledger.sendAll(List.of(stateReturn(child(1), 1), stateReturn(child(2), 1)));
            ledger.seals().seal(FIRST);
            ledger.send(stateReturn(child(1), 2));
            ledger.seals().seal(SECOND);
            ledger.send(stateReturn(child(2), 2));
        }
        return sealed;
    }

    Path events() {
        return events;
    }

    Verification verify() {
        return verify(events);
    }

    /** Of a copy of the events, held against the seals of these. */
    Verification verify(Path copy) {
        return seals(copy).verify();
    }

    void seal() {
        assertThat(seals(events).seal(LATER)).isPresent();
    }

    private Seals seals(Path file) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return new Seals(seals, source, source);
    }

    void change(String... sql) throws SQLException {
        try (var store = store();
                var statement = store.createStatement()) {
            for (var each : sql) {
                assertThat(statement.executeUpdate(each)).as(each).isPositive();
            }
        }
    }

    /** Works every hash out anew, as whoever forges events would. */
    void hashAgain() throws Exception {
        try (var store = store();
                var statement = store.createStatement();
                var update = store.prepareStatement("update event set hash = ? where position = ?")) {
            Map<String, byte[]> before = new HashMap<>();
            try (var row = statement.executeQuery(
                    "select position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata from event order by stream, sequence")) {
                while (row.next()) {
                    List<String> fields = new ArrayList<>();
                    for (int i = 2; i <= 10; i++) {
                        fields.add(row.getString(i));
                    }
                    var hash = Chain.hash(before.getOrDefault(row.getString(3), new byte[0]), fields);
                    before.put(row.getString(3), hash);
                    update.setBytes(1, hash);
                    update.setLong(2, row.getLong(1));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
        assertThat(Chain.breaks(events)).isEmpty();
    }

    private Connection store() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + events);
    }

    List<String> lines() throws Exception {
        return Files.readAllLines(seals);
    }

    void write(List<String> lines) throws Exception {
        Files.write(seals, lines);
    }

    Path seals() {
        return seals;
    }
}
