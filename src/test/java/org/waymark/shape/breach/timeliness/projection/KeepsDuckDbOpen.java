package org.waymark.shape.breach.timeliness.projection;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

class KeepsDuckDbOpen {
    void end(DuckDBAppender appender) throws SQLException {
        appender.close();
    }
}
