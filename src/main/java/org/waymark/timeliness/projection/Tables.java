package org.waymark.timeliness.projection;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** The tables that events are projected into, and the version of the SQL that fills them. */
final class Tables {
    private static final List<Sql> SCHEMA =
            Sql.namesIn("schema").stream().map(Sql::file).toList();
    private static final Sql STATE = Sql.file("projection/applied");
    private static final Sql NEW = Sql.file("projection/00_new");

    /** Changes whenever a file changes that says what the tables hold: an older file is then rebuilt. */
    static final String VERSION = Sql.digest(
            Stream.concat(SCHEMA.stream(), Derivation.files().stream()).toList());

    private Tables() {}

    /** How far a file has got, and by which version of the SQL. */
    record State(long applied, String version) {}

    static State state(Session session) {
        return session.one(STATE, row -> new State(row.getLong(1), row.getString(2)));
    }

    static void create(Session session) {
        SCHEMA.forEach(session::run);
        session.run(NEW, VERSION);
    }
}
