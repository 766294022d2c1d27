package org.waymark.shape.breach.journey;

import java.sql.ResultSet;
import java.sql.SQLException;

class AsksJdbc {
    long position(ResultSet row) throws SQLException {
        return row.getLong(1);
    }
}
