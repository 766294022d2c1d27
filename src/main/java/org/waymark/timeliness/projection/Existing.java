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
 * @param certain whether that was seen; else it was only not found out
 */
record Existing(@Nullable ProjectionFile usable, String because, boolean certain) {
    private static final Sql LAST = Sql.file("projection/last");

    /** What must be true of a file beyond that it can be read. */
    enum Needed {
        /** It is to answer. */
        DERIVED,
        /** It is still being made. */
        FILLED
    }

    private static Existing not(String because) {
        return new Existing(null, because, true);
    }

    /** Opens it in this process, once it was seen that this can be done. */
    static Existing open(Path file, Needed needed, EventLog log, Opener opener, Warehouse.Limits limits) {
        var verdict = Probe.of(file, limits);
        if (verdict != Verdict.USABLE) {
            return new Existing(null, verdict.words(), verdict.isCertain());
        }
        ProjectionFile found;
        try {
            found = ProjectionFile.connect(file, log, opener, limits);
        } catch (WarehouseFailure e) {
            return not(Verdict.UNREADABLE.words());
        }
        try {
            var state = found.warehouse().read(Tables::state);
            var because = because(state, needed, found, log);
            if (because.isEmpty()) {
                return new Existing(
                        new ProjectionFile(file, found.warehouse(), found.events(), state.applied()), because, true);
            }
            found.warehouse().close();
            return not(because);
        } catch (WarehouseFailure e) {
            found.warehouse().close();
            return not(Verdict.UNREADABLE.words());
        }
    }

    private static String because(Tables.State state, Needed needed, ProjectionFile found, EventLog log) {
        if (!state.version().equals(Tables.VERSION)) {
            return Verdict.OTHER_VERSION.words();
        }
        if (needed == Needed.DERIVED && state.filled() != state.applied()) {
            return "it holds events of which nothing was derived";
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
