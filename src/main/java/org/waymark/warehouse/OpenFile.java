package org.waymark.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file that is open, and who works in it.
 *
 * @param path null where it is in memory
 * @param users hold the read lock; who holds the write lock is alone
 * @param functions what was made readable by SQL
 * @param useless whether the engine does nothing more with it before it is opened anew
 */
record OpenFile(
        DuckDBConnection connection,
        @Nullable Path path,
        ReadWriteLock users,
        List<Function> functions,
        AtomicBoolean useless) {
    /** Rows of this program, as a table function of two positions. */
    record Function(String name, DuckDBTableFunction<?, ?, ?> rows) {}

    private static final Properties NO_WAY_OUT = new Properties();

    static {
        NO_WAY_OUT.setProperty("enable_external_access", "false");
        NO_WAY_OUT.setProperty("autoinstall_known_extensions", "false");
        NO_WAY_OUT.setProperty("autoload_known_extensions", "false");
        NO_WAY_OUT.setProperty("allow_community_extensions", "false");
        NO_WAY_OUT.setProperty("allow_unsigned_extensions", "false");
        NO_WAY_OUT.setProperty("allow_persistent_secrets", "false");
    }

    static OpenFile of(@Nullable Path path, Warehouse.Limits limits) throws SQLException {
        return new OpenFile(
                connect(path, limits),
                path,
                new ReentrantReadWriteLock(),
                new CopyOnWriteArrayList<>(),
                new AtomicBoolean());
    }

    /** The same file, closed and opened once more. */
    OpenFile again(Warehouse.Limits limits) throws SQLException {
        connection.close();
        var opened = of(path, limits);
        for (var function : functions) {
            opened.register(function);
        }
        return opened;
    }

    void register(Function function) throws SQLException {
        try (var builder = DuckDBFunctions.tableFunction()) {
            builder.withName(function.name())
                    .withParameters(Long.class, Long.class)
                    .withFunction(function.rows())
                    .register(connection);
        }
        lock(connection);
        functions.add(function);
    }

    static DuckDBConnection connect(@Nullable Path file, Warehouse.Limits limits) throws SQLException {
        var settings = new Properties();
        settings.putAll(NO_WAY_OUT);
        settings.setProperty("memory_limit", limits.memory());
        settings.setProperty("threads", Integer.toString(limits.threads()));
        if (file != null) {
            settings.setProperty("temp_directory", file + ".tmp");
        }
        var connection = DriverManager.getConnection("jdbc:duckdb:" + (file == null ? "" : file), settings);
        UnpackedLibrary.forget();
        execute(connection, "set global TimeZone = 'UTC'");
        // a join by day is otherwise done pair by pair where the engine guesses few rows: ten times slower at 15,000
        // children
        execute(connection, "set global asof_loop_join_threshold = 0");
        return connection.unwrap(DuckDBConnection.class);
    }

    /** From here on no setting can be changed, by anybody. */
    static void lock(Connection connection) throws SQLException {
        execute(connection, "set lock_configuration = true");
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
