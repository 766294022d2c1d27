package org.waymark.intake;

import java.util.List;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * A fact that a recorder had put right and that a file says again as it was.
 *
 * @param milestone in lower case
 */
record Reversal(String childKey, String milestone) implements Overruled {
    private static final Sql REVERTED = Sql.file("intake/reverted");

    static List<Reversal> of(Session session, String submissions) {
        return session.rows(REVERTED, row -> new Reversal(row.getString(1), row.getString(2)), submissions);
    }

    @Override
    public String code() {
        return "REVERTS_CORRECTION";
    }

    @Override
    public String sentence() {
        return "A recorder had put this child's %s right, and this says again what was there before. What is submitted last counts: correct it again, or correct the files."
                .formatted(milestone);
    }
}
