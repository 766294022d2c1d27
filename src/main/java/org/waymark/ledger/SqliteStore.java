package org.waymark.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.waymark.shared.CannotStart;

/**
 * The embedded event store's file. One writer at a time, so positions have no gaps; a commit that was acknowledged is
 * on disk (write-ahead log, synced at each commit).
 */
final class SqliteStore {
    static final int BUSY_TIMEOUT_MILLIS = 30_000;

    /** Many who write at once wait for each other, on a slow disk for longer than half a minute. */
    private static final long PATIENCE_MILLIS = 120_000;

    private static final String PREFIX = "jdbc:sqlite:";
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
        source.setUrl(PREFIX + file);
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setMinimumIdle(1);
        pool.setPoolName(name);
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException e) {
            throw cannotBeOpened(file);
        }
    }

    private static CannotStart cannotBeOpened(HikariDataSource pool) {
        var url = pool.getDataSource() instanceof SQLiteDataSource source ? source.getUrl() : "";
        return cannotBeOpened(Path.of(url.replace(PREFIX, "")));
    }

    private static CannotStart cannotBeOpened(Path file) {
        return new CannotStart(
                "The event store " + file.toAbsolutePath()
                        + " cannot be opened: it is damaged, or there is no room on its disk.",
                "It is never mended or thrown away by this program. Make room, or put back the last backup of it; look at it first, and keep it.",
                null);
    }

    /** A ledger that was ever sealed has events: one without is not begun anew under its seals. */
    static void refuseToBeginAnew(Path file) {
        var seals = file.resolveSibling("seals");
        try {
            if (!Files.exists(file) && Files.isRegularFile(seals) && Files.size(seals) > 0) {
                throw new CannotStart(
                        "The event store " + file.toAbsolutePath() + " is missing, though seals tell of its events.",
                        "Put back the last backup of it. To begin anew, give the service an empty home.",
                        null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            throw cannotBeOpened(writers);
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
