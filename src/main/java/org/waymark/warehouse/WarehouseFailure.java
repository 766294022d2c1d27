package org.waymark.warehouse;

import java.sql.SQLException;

/**
 * The engine could not do what a file asked. Names the file and the kind of failure; the engine's own text may quote
 * values or SQL and is kept from everyone but a debugger.
 */
public final class WarehouseFailure extends RuntimeException {
    private static final boolean WITH_CAUSE = Boolean.getBoolean("waymark.debug.sql");

    WarehouseFailure(String file, SQLException cause) {
        super("queries/%s failed: %s".formatted(file, kind(cause)), WITH_CAUSE ? cause : null, false, true);
    }

    /** DuckDB's messages begin with the kind of error before a colon. */
    private static String kind(SQLException cause) {
        var text = String.valueOf(cause.getMessage());
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 ? text.substring(0, colon) : "error";
    }
}
