package org.waymark.querylog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.waymark.shared.CannotStart;

/** The log's file: what was acknowledged is on disk (write-ahead log, synced at each commit). */
final class LogFile {
    private static final int BUSY_TIMEOUT_MILLIS = 30_000;

    private LogFile() {}

    /** For the one who writes; begins the log where there is none. */
    static Connection open(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try {
            var connection = source(file, config).getConnection();
            try (var schema = LogFile.class.getResourceAsStream("/querylog/querylog.sql");
                    var statement = connection.createStatement()) {
                if (schema == null) {
                    throw new IllegalStateException("querylog/querylog.sql is missing from this build");
                }
                statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The query log " + file.toAbsolutePath()
                            + " cannot be opened: it is damaged, or there is no room on its disk.",
                    "It is never mended or thrown away by this program. Make room, or put back the last backup of it; look at it first, and keep it.",
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For one who only reads, while the log may be written to. */
    static Connection read(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(file, config).getConnection();
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
