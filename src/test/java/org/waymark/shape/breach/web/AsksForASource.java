package org.waymark.shape.breach.web;

import com.zaxxer.hikari.HikariDataSource;

class AsksForASource {
    HikariDataSource source() {
        return new HikariDataSource();
    }
}
