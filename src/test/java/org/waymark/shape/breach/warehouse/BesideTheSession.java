package org.waymark.shape.breach.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class BesideTheSession {
    PreparedStatement prepared(Connection connection) throws SQLException {
        return connection.prepareStatement("select 1");
    }
}
