package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * A fact that a recorder had told and that holds no longer, because a file covers its day and does not say it.
 *
 * @param milestone in lower case
 * @param factStays whether it is still among the facts of the child, and only counts nowhere
 */
record Drop(String childKey, String milestone, LocalDate occurredOn, boolean factStays) implements Overruled {
    private static final Sql DROPPED = Sql.file("intake/dropped");

    static List<Drop> of(Session session, String submissions, Instant asAt) {
        return session.rows(
                DROPPED,
                row -> new Drop(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getBoolean(4)),
                submissions,
                asAt.toString());
    }

    @Override
    public String code() {
        return "DROPS_RECORDED";
    }

    @Override
    public String sentence() {
        return "A recorder had told %s of %s for this child. The files speak of that time and do not say so, and what is submitted last counts: it holds no longer. If it is so, put it into the case system and send the files again, or record it again."
                .formatted(milestone, occurredOn);
    }
}
