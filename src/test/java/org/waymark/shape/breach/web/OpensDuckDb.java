package org.waymark.shape.breach.web;

import org.duckdb.DuckDBDriver;

class OpensDuckDb {
    DuckDBDriver driver() {
        return new DuckDBDriver();
    }
}
