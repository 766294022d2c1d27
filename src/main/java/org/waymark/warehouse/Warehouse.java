package org.waymark.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.duckdb.DuckDBTableFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.StorageFull;

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

    private static final String COMMIT = "commit";

    private final Limits limits;
    private final ReentrantLock writing = new ReentrantLock();
    final CurrentFile file;

    private Warehouse(OpenFile file, Limits limits) {
        this.file = new CurrentFile(file, limits, writing);
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
        try {
            file.get().register(new OpenFile.Function(name, function));
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
        return inTransaction("begin transaction read only", COMMIT, patience, work);
    }

    /** All of the work, or none of it. */
    public <T> T write(Function<Session, T> work) {
        writing.lock();
        try {
            return inTransaction("begin transaction", COMMIT, Patience.ENDLESS, work);
        } finally {
            writing.unlock();
        }
    }

    /** What the work would answer; whatever it changed is undone. */
    public <T> T tryOut(Function<Session, T> work) {
        writing.lock();
        try {
            return inTransaction("begin transaction", "rollback", Patience.ENDLESS, work);
        } finally {
            writing.unlock();
        }
    }

    private <T> T inTransaction(String begin, String end, Patience patience, Function<Session, T> work) {
        var used = file.use();
        try (var connection = used.connection().duplicate()) {
            execute(connection, begin);
            T result;
            try {
                result = work.apply(new Session(connection, patience));
            } catch (RuntimeException e) {
                rollBack(connection);
                throw e;
            }
            execute(connection, end);
            return result;
        } catch (SQLException e) {
            throw told(used, new WarehouseFailure("transaction", e));
        } catch (WarehouseFailure e) {
            throw told(used, e);
        } finally {
            used.users().readLock().unlock();
        }
    }

    /** A file that it could not tidy up for want of room is of no more use to the engine; what was stored is in it. */
    private static RuntimeException told(OpenFile used, WarehouseFailure failure) {
        if (failure.isOfTheFile() && failure.isOfRoom() && used.path() != null) {
            used.useless().set(true);
        }
        return used.useless().get() ? StorageFull.ofTables() : failure.told();
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
            var former = new Warehouse(file.get(), limits);
            file.set(other.file.get());
            return former;
        } finally {
            writing.unlock();
        }
    }

    /** Waits for those who read in it, then closes it. */
    public void retire() {
        var users = file.get().users();
        users.writeLock().lock();
        try {
            close();
        } finally {
            // whoever waits for this one finds the other, or that it is closed
            users.writeLock().unlock();
        }
    }

    /** Waits for those who read in it, then closes and removes it. */
    public void discard() {
        retire();
        var path = file.get().path();
        if (path != null) {
            WarehouseFiles.remove(path);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException e) {
            // what made the work fail is what is to be told; closing the connection undoes the rest
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** How large the file is, what was written to its log included; 0 where it is in memory. */
    public long bytes() {
        var path = file.get().path();
        return path == null ? 0 : WarehouseFiles.bytes(path);
    }

    @Override
    public void close() {
        try {
            file.get().connection().close();
        } catch (SQLException e) {
            throw new WarehouseFailure("close", e);
        }
    }
}
