package org.waymark.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The embedded event store's file. One writer at a time, so positions have no gaps; a commit that was acknowledged is
 * on disk (write-ahead log, synced at each commit).
 */
final class SqliteStore {
    static final int BUSY_TIMEOUT_MILLIS = 30_000;
    private static final int WRITERS = 1;
    private static final int READERS = 4;

    private SqliteStore() {}

    /** Connections for commands: every transaction takes the write lock at its start, so none fails at its end. */
    static HikariDataSource writers(Path file) {
        return pool("ledger-writers", file, config(), WRITERS);
    }

    static HikariDataSource readers(Path file) {
        return pool("ledger-readers", file, config(), READERS);
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return config;
    }

    private static HikariDataSource pool(String name, Path file, SQLiteConfig config, int size) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setPoolName(name);
        return new HikariDataSource(pool);
    }

    static void createSchema(HikariDataSource writers) {
        try (var events = SqliteStore.class.getResourceAsStream("/ledger/sqlite.sql");
                var sealed = SqliteStore.class.getResourceAsStream("/ledger/sealed.sql");
                var connection = writers.getConnection();
                var statement = connection.createStatement()) {
            if (events == null || sealed == null) {
                throw new IllegalStateException("The event store's tables are missing from this build");
            }
            statement.execute(new String(events.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute(new String(sealed.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException("The event store cannot be opened (SQLite code " + e.getErrorCode() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two commands that raced for one place in a stream; the loser is told and may try again. */
    static boolean isSamePlaceTwice(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
            }
        }
        return false;
    }
}
