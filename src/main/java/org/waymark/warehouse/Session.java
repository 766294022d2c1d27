package org.waymark.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One transaction in a warehouse. Used by one thread. */
public final class Session {
    /** Reads one row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Patience patience;

    Session(Connection connection, Patience patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** Runs a statement that changes rows. */
    public void run(Sql sql, @Nullable Object... parameters) {
        if (parameters.length == 0) {
            runAtOnce(sql);
            return;
        }
        try (var statement = prepared(sql, parameters);
                var _ = patience.over(statement)) {
            statement.execute();
        } catch (SQLException e) {
            throw new WarehouseFailure(sql.name(), e);
        }
    }

    /** A prepared statement is planned twice: see {@link Sql#with}. */
    private void runAtOnce(Sql sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.text());
        } catch (SQLException e) {
            throw new WarehouseFailure(sql.name(), e);
        }
    }

    public <T> List<T> rows(Sql sql, Row<T> reader, @Nullable Object... parameters) {
        try {
            if (parameters.length == 0) {
                return rowsAtOnce(sql, reader);
            }
            try (var statement = prepared(sql, parameters);
                    var _ = patience.over(statement);
                    var rows = statement.executeQuery()) {
                return read(rows, reader);
            }
        } catch (SQLException e) {
            throw new WarehouseFailure(sql.name(), e);
        }
    }

    private <T> List<T> rowsAtOnce(Sql sql, Row<T> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var _ = patience.over(statement);
                var rows = statement.executeQuery(sql.text())) {
            return read(rows, reader);
        }
    }

    private static <T> List<T> read(ResultSet rows, Row<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
            result.add(reader.of(rows));
        }
        return result;
    }

    public <T> T one(Sql sql, Row<T> reader, @Nullable Object... parameters) {
        return rows(sql, reader, parameters).getFirst();
    }

    private PreparedStatement prepared(Sql sql, @Nullable Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql.text());
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
