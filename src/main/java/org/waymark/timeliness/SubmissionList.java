package org.waymark.timeliness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** The submissions that the ledger holds, whole, broken off or withdrawn. */
public final class SubmissionList {
    private static final Sql SUBMISSIONS = Sql.file("engine/submissions");

    private SubmissionList() {}

    public static <T> List<T> of(
            Session session,
            List<String> readable,
            @Nullable String authority,
            @Nullable FinancialYear year,
            Session.Row<T> reader) {
        return session.rows(SUBMISSIONS, reader, Json.of(readable), authority, year == null ? null : year.label());
    }
}
