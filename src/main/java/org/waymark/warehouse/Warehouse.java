package org.waymark.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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

    private final Limits limits;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile OpenFile file;

    private Warehouse(OpenFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Opens a file, or one in memory that is gone when it is closed where {@code file} is null. */
    public static Warehouse open(@Nullable Path file, Limits limits) {
        try {
            return new Warehouse(OpenFile.of(file, limits), limits);
        } catch (SQLException e) {
            throw new WarehouseFailure(String.valueOf(file == null ? "memory" : file.getFileName()), e);
        }
    }

    /** Makes rows of this program readable by SQL as a table function of two positions. */
    public void register(String name, DuckDBTableFunction<?, ?, ?> function) {
        try (var builder = DuckDBFunctions.tableFunction()) {
            builder.withName(name)
                    .withParameters(Long.class, Long.class)
                    .withFunction(function)
                    .register(file.connection());
            OpenFile.lock(file.connection());
        } catch (SQLException e) {
            throw new WarehouseFailure(name, e);
        }
    }

    /** Answers from one state of the file; refuses to change it. */
    public <T> T read(Function<Session, T> work) {
        return read(new Patience(limits.queryTimeoutSeconds(), null), work);
    }

    /** As {@link #read}, however long a statement takes, but no longer than it is wanted. */
    public <T> T readUntil(BooleanSupplier unwanted, Function<Session, T> work) {
        return read(new Patience(0, unwanted), work);
    }

    private <T> T read(Patience patience, Function<Session, T> work) {
        return inTransaction("begin transaction read only", patience, work);
    }

    /** All of the work, or none of it. */
    public <T> T write(Function<Session, T> work) {
        writing.lock();
        try {
            return inTransaction("begin transaction", Patience.ENDLESS, work);
        } finally {
            writing.unlock();
        }
    }

    /** What the work would answer; whatever it changed is undone. */
    public <T> T tryOut(Function<Session, T> work) {
        writing.lock();
        var used = use();
        try (var connection = used.connection().duplicate()) {
            execute(connection, "begin transaction");
            try {
                return work.apply(new Session(connection, Patience.ENDLESS));
            } finally {
                execute(connection, "rollback");
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("transaction", e);
        } finally {
            used.users().readLock().unlock();
            writing.unlock();
        }
    }

    private <T> T inTransaction(String begin, Patience patience, Function<Session, T> work) {
        var used = use();
        try (var connection = used.connection().duplicate()) {
            execute(connection, begin);
            T result;
            try {
                result = work.apply(new Session(connection, patience));
            } catch (RuntimeException e) {
                execute(connection, "rollback");
                throw e;
            }
            execute(connection, "commit");
            return result;
        } catch (SQLException e) {
            throw new WarehouseFailure("transaction", e);
        } finally {
            used.users().readLock().unlock();
        }
    }

    /** The file of now, which is not closed before its read lock is given back. */
    private OpenFile use() {
        while (true) {
            var now = file;
            now.users().readLock().lock();
            if (now == file) {
                return now;
            }
            now.users().readLock().unlock();
        }
    }

    /**
     * Works in another file from now on. No more is written meanwhile; what is being read is read to its end.
     *
     * @param other of which nothing else is asked from then on
     * @return the file of before, to be {@link #discard discarded}
     */
    public Warehouse replaceWith(Warehouse other) {
        writing.lock();
        try {
            var former = new Warehouse(file, limits);
            file = other.file;
            return former;
        } finally {
            writing.unlock();
        }
    }

    /** Waits for those who read in it, then closes it. */
    public void retire() {
        file.users().writeLock().lock();
        try {
            close();
        } finally {
            // whoever waits for this one finds the other, or that it is closed
            file.users().writeLock().unlock();
        }
    }

    /** Waits for those who read in it, then closes and removes it. */
    public void discard() {
        retire();
        if (file.path() != null) {
            WarehouseFiles.remove(file.path());
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
            file.connection().close();
        } catch (SQLException e) {
            throw new WarehouseFailure("close", e);
        }
    }
}
