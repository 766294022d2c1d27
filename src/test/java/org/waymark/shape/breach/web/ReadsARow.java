package org.waymark.shape.breach.web;

import java.sql.ResultSet;
import java.sql.SQLException;

class ReadsARow {
    long position(ResultSet row) throws SQLException {
        return row.getLong(1);
    }
}
