package org.waymark.shape.breach.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class OpensAConnection {
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }
}
