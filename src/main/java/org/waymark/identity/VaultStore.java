package org.waymark.identity;

import java.sql.Connection;
import java.sql.SQLException;
import org.waymark.shared.FaultPoint;
import org.waymark.shared.StorageFull;

/** The vault's one connection, used by one thread at a time. */
final class VaultStore implements AutoCloseable {
    private final Connection connection;

    VaultStore(Connection connection) {
        this.connection = connection;
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** On disk when it returns, all of it; or nothing of it. */
    synchronized <T> T inTransaction(Work<T> work) {
        try {
            try {
                T result = work.run(connection);
                connection.commit();
                FaultPoint.VAULT_WRITTEN.reached();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack();
                throw e;
            }
        } catch (SQLException e) {
            if (StorageFull.isSaidBy(e.getErrorCode())) {
                throw new StorageFull();
            }
            throw unusable(e);
        }
    }

    /** Where there was no room, the store has done so itself, and the driver begins no other transaction then. */
    private void rollBack() throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            if (!StorageFull.wasUndone(e.getErrorCode())) {
                throw e;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("begin");
            }
        }
    }

    /** Leaves nothing of what was removed in the log beside the file; in the file itself it is overwritten already. */
    synchronized void wipe() {
        try {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (row.next() && row.getBoolean(1)) {
                    throw new IllegalStateException(
                            "Another program reads the vault, so what was destroyed is still in its log. Stop it and try again");
                }
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /** The driver's own text may quote what was bound; only its code is passed on. */
    static IllegalStateException unusable(SQLException cause) {
        return new IllegalStateException("The vault cannot be used (SQLite code " + cause.getErrorCode() + ")");
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
