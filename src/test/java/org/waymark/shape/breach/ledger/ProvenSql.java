package org.waymark.shape.breach.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/** What the rule leaves alone. */
class ProvenSql {
    interface Preparation {
        PreparedStatement now() throws SQLException;
    }

    private static final String TABLE = "event";
    private static final String HEAD = "select max(position) from " + TABLE;

    PreparedStatement constant(Connection connection) throws SQLException {
        return connection.prepareStatement(HEAD);
    }

    PreparedStatement beside(Connection connection, String stream) {
        try {
            return connection.prepareStatement("select 1");
        } catch (SQLException e) {
            throw new IllegalStateException("No statement for " + stream);
        }
    }

    PreparedStatement handsOn(Connection connection, String stream, int times) throws SQLException {
        var statement = handedOn(connection, HEAD, times + 1);
        statement.setString(1, "stream " + stream);
        return statement;
    }

    private static PreparedStatement handedOn(Connection connection, String sql, int again) throws SQLException {
        return again > 0 ? handedOn(connection, sql, again - 1) : connection.prepareStatement(sql);
    }

    Preparation captures(Connection connection) {
        return capturing(connection, "select 1");
    }

    private Preparation capturing(Connection connection, String sql) {
        return () -> connection.prepareStatement(sql);
    }

    void fromAResource(Connection connection) throws SQLException, IOException {
        try (var schema = Objects.requireNonNull(ProvenSql.class.getResourceAsStream("/ledger/sqlite.sql"));
                var statement = connection.createStatement()) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
