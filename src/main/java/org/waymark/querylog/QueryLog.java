package org.waymark.querylog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.waymark.shared.CannotStart;
import org.waymark.shared.StorageFull;

/**
 * The log of all questions. What is appended together is kept when that returns, all of it, or none of it is, and outlives
 * the process; what gave exact figures away is on disk by then. Each question is chained to the one before by its hash.
 */
public final class QueryLog implements AutoCloseable {
    private static final String INSERT = """
            insert into question (asked_at, login, roles, viewed_as, tier, kind, asked, purpose, outcome, digest, amount,
                number, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String HEAD = """
            insert into head (only_row, number, hash) values (1, ?, ?)
            on conflict (only_row) do update set number = excluded.number, hash = excluded.hash""";

    private final Path file;
    private final Connection connection;
    private Mark end;
    private boolean syncs = true;

    private QueryLog(Path file, Connection connection, Mark end) {
        this.file = file;
        this.connection = connection;
        this.end = end;
    }

    public static QueryLog open(Path file) {
        return of(file, LogFile.open(file));
    }

    static QueryLog of(Path file, Connection connection) {
        try {
            var end = LogReading.end(connection);
            if (!end.equals(LogReading.head(connection))) {
                throw new CannotStart(
                        "The query log %s ends at question %d, and is not as it was left: rows were taken from its end, or added."
                                .formatted(file.toAbsolutePath(), end.number()),
                        "It is never mended or thrown away by this program. Find out who had it, put back the last backup of it, and keep this one.",
                        null);
            }
            return new QueryLog(file, connection, end);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /**
     * @throws StorageFull where there is no room for them
     * @throws IllegalStateException where they cannot be kept for another reason
     */
    public synchronized void append(List<Asked> questions) {
        if (questions.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            syncIf(questions.stream().anyMatch(QueryLog::gaveExactFigures), statement);
            statement.execute("begin immediate");
            boolean stored = false;
            try {
                var last = insert(questions);
                statement.execute("commit");
                stored = true;
                end = last;
            } finally {
                if (!stored) {
                    rollBack(statement);
                }
            }
        } catch (SQLException e) {
            throw StorageFull.isSaidBy(e.getErrorCode()) ? new StorageFull() : unusable(e);
        }
    }

    private static boolean gaveExactFigures(Asked asked) {
        return asked.tier() == Tier.EXACT && asked.digest() != null;
    }

    /** To wait for the disk takes a hundred times as long as all the rest. */
    private void syncIf(boolean toBeSynced, Statement statement) throws SQLException {
        if (toBeSynced && !syncs) {
            statement.execute("pragma synchronous = full");
        } else if (!toBeSynced && syncs) {
            statement.execute("pragma synchronous = normal");
        }
        syncs = toBeSynced;
    }

    private Mark insert(List<Asked> questions) throws SQLException {
        var last = end;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var asked : questions) {
                long number = last.number() + 1;
                var hash = Chain.hash(last.hash(), number, asked);
                bind(insert, asked);
                insert.setLong(12, number);
                insert.setBytes(13, hash);
                insert.executeUpdate();
                last = new Mark(number, HexFormat.of().formatHex(hash));
            }
        }
        try (var head = connection.prepareStatement(HEAD)) {
            head.setLong(1, last.number());
            head.setBytes(2, HexFormat.of().parseHex(last.hash()));
            head.executeUpdate();
        }
        return last;
    }

    private static void bind(PreparedStatement insert, Asked asked) throws SQLException {
        insert.setString(1, asked.at().toString());
        insert.setString(2, asked.login());
        insert.setString(3, asked.roles());
        insert.setString(4, asked.viewedAs());
        insert.setString(5, asked.tier().name());
        insert.setString(6, asked.kind());
        insert.setString(7, asked.question());
        insert.setString(8, asked.purpose());
        insert.setString(9, asked.outcome());
        insert.setString(10, asked.digest());
        insert.setLong(11, asked.amount());
    }

    /** Where there was no room, the store has done so itself, and says that nothing is left to be undone. */
    private static void rollBack(Statement statement) throws SQLException {
        try {
            statement.execute("rollback");
        } catch (SQLException e) {
            if (!StorageFull.wasUndone(e.getErrorCode())) {
                throw e;
            }
        }
    }

    /** How far it has got. */
    public synchronized Mark end() {
        return end;
    }

    /** Of the log as it is now, for those who read while it is written to. */
    public LogReading reading() {
        return new LogReading(file);
    }

    /** The driver's own text may quote what was bound; only its code is passed on. */
    static IllegalStateException unusable(SQLException cause) {
        return new IllegalStateException("The query log cannot be used (SQLite code " + cause.getErrorCode() + ")");
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }
}
