package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FaultPoint;
import org.waymark.shared.StorageFull;

/**
 * One connection for all that a thread does in one transaction, reading aggregates and appending events alike. The
 * framework's own binding takes one connection for each nested unit of work, and two would wait for each other's lock.
 */
final class Transactions {
    private final DataSource store;
    private final ThreadLocal<@Nullable Connection> bound = new ThreadLocal<>();

    Transactions(DataSource store) {
        this.store = store;
    }

    /** Commits when the work is done; where the work or the commit fails, nothing of it is stored. */
    void run(Runnable work) {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            // said in so many words: the driver's own commit begins the next transaction at once, and waits for its
            // lock
            statement.execute("begin immediate");
            boolean stored = false;
            bound.set(connection);
            try {
                work.run();
                FaultPoint.LEDGER_BEFORE_COMMIT.reached();
                statement.execute("commit");
                stored = true;
                FaultPoint.LEDGER_COMMITTED.reached();
            } finally {
                bound.remove();
                if (!stored) {
                    rollBack(statement);
                }
            }
        } catch (SQLException e) {
            if (StorageFull.isSaidBy(e.getErrorCode())) {
                throw new StorageFull();
            }
            throw new IllegalStateException(
                    "The event store did not take the change (SQLite code %d). Nothing of it is stored."
                            .formatted(e.getErrorCode()));
        }
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

    /** The connection of the transaction under way; closing it is left to the transaction. */
    Connection current() {
        var connection = bound.get();
        if (connection == null) {
            throw new IllegalStateException("Events are only read and appended inside a transaction");
        }
        return ConnectionWrapperFactory.wrap(connection, new NoOpCloseHandler());
    }
}
