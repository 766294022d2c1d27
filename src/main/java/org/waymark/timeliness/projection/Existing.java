package org.waymark.timeliness.projection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFailure;

/**
 * Whether a file that is there can be gone on with.
 *
 * @param usable null where it cannot
 * @param because why it cannot, or an empty text
 */
record Existing(@Nullable ProjectionFile usable, String because) {
    private static final Sql LAST = Sql.file("projection/last");

    /** Opens it in this process, once it was seen that this can be done. */
    static Existing open(Path file, EventLog log, Opener opener, Warehouse.Limits limits) {
        var verdict = Probe.of(file, limits);
        if (verdict != Verdict.USABLE) {
            return new Existing(null, verdict.words());
        }
        ProjectionFile found;
        try {
            found = ProjectionFile.connect(file, log, opener, limits);
        } catch (WarehouseFailure e) {
            return new Existing(null, Verdict.UNREADABLE.words());
        }
        try {
            var state = found.warehouse().read(Tables::state);
            var because = because(state, found, log);
            if (because.isEmpty()) {
                return new Existing(
                        new ProjectionFile(file, found.warehouse(), found.events(), state.applied()), because);
            }
            found.warehouse().close();
            return new Existing(null, because);
        } catch (WarehouseFailure e) {
            found.warehouse().close();
            return new Existing(null, Verdict.UNREADABLE.words());
        }
    }

    private static String because(Tables.State state, ProjectionFile found, EventLog log) {
        if (!state.version().equals(Tables.VERSION)) {
            return Verdict.OTHER_VERSION.words();
        }
        if (state.filled() > log.head()) {
            return "it is ahead of the events";
        }
        return found.warehouse().read(session -> isOf(session, log)) ? "" : "it was made from other events";
    }

    /** Events are never changed, so that the last one tells whether these are the events that it was made from. */
    private static boolean isOf(Session session, EventLog log) {
        return session
                .rows(LAST, row -> log.holds(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .stream()
                .allMatch(held -> held);
    }
}
