package org.waymark.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.sqlite.SQLiteConfig;
import org.waymark.intake.SubmittedFile;

/** The least that must be done to read the files, to keep the events and to read them again: no rule, no check, no order. */
final class BareStore {
    private static final int COLUMNS = 10;
    private static final int EVENTS_AT_A_TIME = 50_000;
    private static final String ALL =
            "event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash";

    private BareStore() {}

    static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    static long parse(List<SubmittedFile> files) throws Exception {
        long cells = 0;
        for (var file : files) {
            try (var rows =
                    CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8)) {
                for (var row : rows) {
                    cells += row.getFieldCount();
                }
            }
        }
        return cells;
    }

    /** Appends the rows of one store to a new one, in transactions of some size; only the appending is timed. */
    static void append(Path from, Path to, int perTransaction, Stopwatch watch) throws Exception {
        try (var source = connect(from);
                var target = connect(to)) {
            create(target);
            long after = 0;
            var rows = rows(source, after);
            while (!rows.isEmpty()) {
                var chunk = rows;
                watch.time(() -> append(target, chunk, perTransaction));
                after += rows.size();
                rows = rows(source, after);
            }
        }
    }

    /** The tables of an event store; what follows is in transactions. */
    static void create(Connection target) throws Exception {
        try (var schema = target.createStatement();
                var text = BareStore.class.getResourceAsStream("/ledger/sqlite.sql")) {
            schema.executeUpdate(
                    new String(java.util.Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
        }
        target.setAutoCommit(false);
    }

    /** Some events behind a position, in order; none where there are none. */
    static List<Object[]> rows(Connection source, long after) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (var select = source.prepareStatement(
                "select " + ALL + " from event where position > ? order by position limit " + EVENTS_AT_A_TIME)) {
            select.setLong(1, after);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var row = new Object[COLUMNS];
                    for (int i = 0; i < COLUMNS; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    static int append(Connection target, List<Object[]> rows, int perTransaction) throws SQLException {
        try (var insert =
                target.prepareStatement("insert into event (" + ALL + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (var row : rows) {
                for (int i = 0; i < COLUMNS; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == perTransaction) {
                    insert.executeBatch();
                    target.commit();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            target.commit();
            return rows.size();
        }
    }

    /** Reads every payload, halves beside each other, and counts the bytes. */
    static long scan(Path file, long head, int threads) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Long>> parts = new ArrayList<>();
            for (int n = 0; n < threads; n++) {
                long after = head * n / threads;
                long upTo = head * (n + 1) / threads;
                parts.add(() -> bytes(file, after, upTo));
            }
            long bytes = 0;
            for (var part : pool.invokeAll(parts)) {
                bytes += part.get();
            }
            return bytes;
        }
    }

    private static long bytes(Path file, long after, long upTo) throws SQLException {
        try (var connection = connect(file);
                var select = connection.prepareStatement(
                        "select payload from event where position > ? and position <= ? order by position")) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            long bytes = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    bytes += rows.getBytes(1).length;
                }
            }
            return bytes;
        }
    }

    static void remove(Path file) throws java.io.IOException {
        for (var ending : List.of("", "-wal", "-shm", ".wal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }
}
