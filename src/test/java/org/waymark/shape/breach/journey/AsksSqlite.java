package org.waymark.shape.breach.journey;

import org.sqlite.SQLiteConfig;

class AsksSqlite {
    SQLiteConfig config() {
        return new SQLiteConfig();
    }
}
