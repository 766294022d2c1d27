package org.waymark.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** Says outside the event store what is in it, so that rows which were rewritten to fit each other show all the same. */
public final class Seals {
    private static final String HEAD = "select coalesce(max(position), 0) from event";
    private static final String HEADS = "select stream, sequence, position, hash from event order by stream, sequence";

    private final SealFile file;
    private final DataSource writers;
    private final DataSource readers;
    private final Lock verifying = new ReentrantLock();

    Seals(Path file, DataSource writers, DataSource readers) {
        this.file = new SealFile(file);
        this.writers = writers;
        this.readers = readers;
    }

    /**
     * Seals what is stored, on disk when it returns. Writers wait for none of the reading, only while the store takes
     * note of the seal.
     *
     * @return the seal made, or none where nothing was stored since the last
     */
    public synchronized Optional<Seal> seal(Instant at) {
        try {
            var lines = file.read();
            long sealed = lines.last().map(Seal::position).orElse(0L);
            var contents = Snapshot.of(readers, store -> contents(store, sealed));
            if (contents.isEmpty()) {
                return Optional.empty();
            }
            var before = mark().orLater(lines.last());
            var seal = Seal.of(before.number() + 1, at, contents.orElseThrow(), before.hash());
            file.append(seal, lines);
            try (var store = writers.getConnection()) {
                SealMark.of(seal).write(store);
            }
            return Optional.of(seal);
        } catch (SQLException e) {
            throw new IllegalStateException("The event store cannot be sealed (SQLite code " + e.getErrorCode() + ")");
        }
    }

    static Optional<Contents> contents(Connection store, long sealed) throws SQLException {
        long head = head(store);
        if (head == sealed) {
            return Optional.empty();
        }
        var positions = new TreeSet<Long>();
        positions.add(head);
        var heads = new Heads(positions);
        try (var statement = store.prepareStatement(HEADS);
                var row = statement.executeQuery()) {
            while (row.next()) {
                heads.next(row.getString(1), row.getLong(2), row.getLong(3), row.getBytes(4));
            }
        }
        heads.end();
        return Optional.of(
                Objects.requireNonNull(heads.with(Order.read(store, positions)).get(head)));
    }

    private static long head(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    private SealMark mark() throws SQLException {
        try (var store = readers.getConnection()) {
            return SealMark.read(store);
        }
    }

    /** Reads everything, for one who asks at a time, so that readers are left to others. */
    public Verification verify() {
        verifying.lock();
        try {
            return new Verifier(told()).verify(readers);
        } finally {
            verifying.unlock();
        }
    }

    /** Before the ledger is looked at, so that no seal is of events that were stored after that look. */
    private synchronized SealCheck told() {
        SealMark mark;
        try {
            mark = mark();
        } catch (SQLException e) {
            mark = SealMark.NONE;
        }
        return new SealCheck(file.read(), mark);
    }
}
