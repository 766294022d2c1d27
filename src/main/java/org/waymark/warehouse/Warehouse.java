package org.waymark.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.jspecify.annotations.Nullable;

/**
 * One open DuckDB file. Locked down at opening: no file, network or extension is reachable from SQL. One writer at a
 * time; readers see the state at the start of their transaction.
 */
public final class Warehouse implements AutoCloseable {
    /**
     * @param memory what DuckDB may use, such as {@code 1GB}
     * @param threads how many threads it may use
     * @param queryTimeoutSeconds after which a reader's statement is stopped
     */
    public record Limits(String memory, int threads, int queryTimeoutSeconds) {
        public static Limits modest() {
            return new Limits("1GB", 2, 30);
        }
    }

    private static final Properties NO_WAY_OUT = new Properties();

    static {
        NO_WAY_OUT.setProperty("enable_external_access", "false");
        NO_WAY_OUT.setProperty("autoinstall_known_extensions", "false");
        NO_WAY_OUT.setProperty("autoload_known_extensions", "false");
        NO_WAY_OUT.setProperty("allow_community_extensions", "false");
        NO_WAY_OUT.setProperty("allow_unsigned_extensions", "false");
        NO_WAY_OUT.setProperty("allow_persistent_secrets", "false");
    }

    private final DuckDBConnection root;
    private final Limits limits;
    private final ReentrantLock writing = new ReentrantLock();

    private Warehouse(DuckDBConnection root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /** Opens a file, or one in memory that is gone when it is closed where {@code file} is null. */
    public static Warehouse open(@Nullable Path file, Limits limits) {
        try {
            return new Warehouse(connect(file, limits), limits);
        } catch (SQLException e) {
            throw new WarehouseFailure(String.valueOf(file == null ? "memory" : file.getFileName()), e);
        }
    }

    static DuckDBConnection connect(@Nullable Path file, Limits limits) throws SQLException {
        var settings = new Properties();
        settings.putAll(NO_WAY_OUT);
        settings.setProperty("memory_limit", limits.memory());
        settings.setProperty("threads", Integer.toString(limits.threads()));
        if (file != null) {
            settings.setProperty("temp_directory", file + ".tmp");
        }
        var connection = DriverManager.getConnection("jdbc:duckdb:" + (file == null ? "" : file), settings);
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

    /** Removes a file and what lies beside it. */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes rows of this program readable by SQL as a table function of two positions. */
    public void register(String name, DuckDBTableFunction<?, ?, ?> function) {
        try (var builder = DuckDBFunctions.tableFunction()) {
            builder.withName(name)
                    .withParameters(Long.class, Long.class)
                    .withFunction(function)
                    .register(root);
            lock(root);
        } catch (SQLException e) {
            throw new WarehouseFailure(name, e);
        }
    }

    /** Answers from one state of the file; refuses to change it. */
    public <T> T read(Function<Session, T> work) {
        return inTransaction("begin transaction read only", limits.queryTimeoutSeconds(), work);
    }

    /** All of the work, or none of it. */
    public <T> T write(Function<Session, T> work) {
        writing.lock();
        try {
            return inTransaction("begin transaction", 0, work);
        } finally {
            writing.unlock();
        }
    }

    /** What the work would answer; whatever it changed is undone. */
    public <T> T tryOut(Function<Session, T> work) {
        writing.lock();
        try (var connection = root.duplicate()) {
            execute(connection, "begin transaction");
            try {
                return work.apply(new Session(connection, 0));
            } finally {
                execute(connection, "rollback");
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("transaction", e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T inTransaction(String begin, int timeoutSeconds, Function<Session, T> work) {
        try (var connection = root.duplicate()) {
            execute(connection, begin);
            T result;
            try {
                result = work.apply(new Session(connection, timeoutSeconds));
            } catch (RuntimeException e) {
                execute(connection, "rollback");
                throw e;
            }
            execute(connection, "commit");
            return result;
        } catch (SQLException e) {
            throw new WarehouseFailure("transaction", e);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new WarehouseFailure("close", e);
        }
    }
}
