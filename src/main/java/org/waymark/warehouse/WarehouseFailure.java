package org.waymark.warehouse;

import java.sql.SQLException;
import java.util.Set;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/**
 * The engine could not do what a file asked. Names the file and the kind of failure; the engine's own text may quote
 * values or SQL and is kept from everyone but a debugger.
 */
public final class WarehouseFailure extends RuntimeException {
    private static final boolean WITH_CAUSE = Boolean.getBoolean("waymark.debug.sql");
    private static final String INTERRUPTED = "INTERRUPT Error";
    private static final Set<String> OF_VALUES = Set.of(
            "Conversion Error", "Invalid Input Error", "Out of Range Error", "Constraint Error", "Mismatch Type Error");
    private static final Set<String> OF_THE_FILE =
            Set.of("FATAL Error", "INTERNAL Error", "Serialization Error", "Corruption Error");

    private final String kind;
    private final boolean ofRoom;

    WarehouseFailure(String file, SQLException cause) {
        super("queries/%s failed: %s".formatted(file, kind(cause)), WITH_CAUSE ? cause : null, false, true);
        kind = kind(cause);
        ofRoom = StorageFull.isSaidBy(cause);
    }

    /** As it is told to who asked: in words, where somebody can do something about it. */
    RuntimeException told() {
        if (ofRoom) {
            return StorageFull.ofTables();
        }
        return kind.equals(INTERRUPTED)
                ? new Refusal(
                        "TOOK_TOO_LONG",
                        "This takes longer than a question may. Ask for fewer measures, years or groups at a time.")
                : this;
    }

    /** Whether the disk had no room for what was to be written. */
    boolean isOfRoom() {
        return ofRoom;
    }

    /** Whether it was a value that could not be worked with, which it would be in any other file too. */
    public boolean isOfValues() {
        return OF_VALUES.contains(kind);
    }

    /** Whether nothing more can be asked of the file before it is opened anew. */
    public boolean isOfTheFile() {
        return OF_THE_FILE.contains(kind);
    }

    /** DuckDB's messages begin with the kind of error before a colon. */
    private static String kind(SQLException cause) {
        var text = String.valueOf(cause.getMessage());
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 ? text.substring(0, colon) : "error";
    }
}
