package org.waymark.shape.breach.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class PreparesAStatement {
    PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement("select 1");
    }
}
