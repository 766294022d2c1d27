package org.waymark.recompute;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * From where to where there is anything to look at.
 *
 * @param last the position of the last event
 * @param firstKnownAt null where nothing is known
 */
record Stored(long last, @Nullable Instant firstKnownAt) {
    private static final Sql FIRST_KNOWN = Sql.file("recompute/first_known");

    static Stored of(Session session, long last) {
        var first = session.rows(
                FIRST_KNOWN, row -> row.getObject(1, OffsetDateTime.class).toInstant());
        return new Stored(last, first.isEmpty() ? null : first.getFirst());
    }
}
