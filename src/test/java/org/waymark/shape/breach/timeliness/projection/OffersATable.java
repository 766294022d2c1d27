package org.waymark.shape.breach.timeliness.projection;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBTableFunctionBindInfo;

class OffersATable {
    void bind(DuckDBTableFunctionBindInfo info) {
        info.addResultColumn("position", DuckDBColumnType.BIGINT);
    }
}
