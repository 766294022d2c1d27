package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads a store as it is at one moment, however long that takes and whatever is written meanwhile. */
final class Snapshot {
    private Snapshot() {}

    interface Reading<T> {
        T of(Connection store) throws SQLException;
    }

    static <T> T of(DataSource store, Reading<T> reading) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("begin");
            try {
                return reading.of(connection);
            } finally {
                statement.execute("rollback");
            }
        }
    }
}
