package org.waymark.shape.breach.journey;

import org.duckdb.DuckDBColumnType;

class AsksDuckDb {
    DuckDBColumnType type() {
        return DuckDBColumnType.DATE;
    }
}
