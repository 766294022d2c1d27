package org.waymark.shape.breach.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

class UnprovenSql {
    interface Preparation {
        PreparedStatement of(String sql) throws SQLException;
    }

    PreparedStatement concatenated(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("select * from " + table);
    }

    PreparedStatement formatted(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("select * from %s".formatted(table));
    }

    PreparedStatement built(Connection connection, String table) throws SQLException {
        var sql = new StringBuilder("select * from ").append(table).toString();
        return connection.prepareStatement(sql);
    }

    PreparedStatement chosen(Connection connection, String table) throws SQLException {
        return connection.prepareStatement(table.isEmpty() ? "drop table ".concat(table) : "select 1");
    }

    PreparedStatement withKeys(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
    }

    PreparedStatement openToAll(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    Preparation referredTo(Connection connection) {
        return connection::prepareStatement;
    }

    void batched(Statement statement, String table) throws SQLException {
        statement.addBatch("delete from " + table);
    }

    PreparedStatement handsOn(Connection connection, String table) throws SQLException {
        return handedOn(connection, "select * from " + table);
    }

    private PreparedStatement handedOn(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    PreparedStatement passesOn(Connection connection, String sql) throws SQLException {
        return passedOn(connection, sql);
    }

    private PreparedStatement passedOn(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    PreparedStatement captured(Connection connection, String table) throws SQLException {
        var sql = "select * from " + table;
        Preparation preparation = _ -> connection.prepareStatement(sql);
        return preparation.of("");
    }

    private PreparedStatement replaced(Connection connection, String sql) throws SQLException {
        sql = sql.strip();
        return connection.prepareStatement(sql);
    }

    PreparedStatement spoken(Connection connection) throws SQLException {
        return replaced(connection, "select 1");
    }

    void fromBytes(Statement statement, byte[] typed) throws SQLException {
        statement.execute(new String(typed));
    }
}
