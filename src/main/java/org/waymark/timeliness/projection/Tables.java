package org.waymark.timeliness.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Sha256;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** The tables that events are projected into, and the version of what fills them. */
final class Tables {
    private static final List<Sql> SCHEMA = files("schema").toList();
    private static final Sql STATE = Sql.file("projection/applied");
    private static final Sql PARKED = Sql.file("projection/parked");
    private static final Sql PARK_FAILED = Sql.file("projection/15_park_failed");
    private static final Sql APPLIED = Sql.file("projection/12_applied");
    private static final Sql NEW = Sql.file("projection/00_new");
    private static final List<Class<?>> READING =
            List.of(Opening.class, SaidEvent.class, StatementColumn.class, Readability.class);
    private static final int VERSION_LENGTH = 16;

    /** Changes whenever anything changes that says what the tables hold: an older file is then rebuilt. */
    static final String VERSION = version();

    private Tables() {}

    /** How far a file has got, and by which version of the SQL. */
    record State(long applied, String version, long filled) {}

    static State state(Session session) {
        return session.one(STATE, row -> new State(row.getLong(1), row.getString(2), row.getLong(3)));
    }

    private static String version() {
        var digest = new Sha256()
                .with(Sql.digest(Stream.of("schema", "projection", "derive", "derive/clear", "derive/forget")
                        .flatMap(Tables::files)
                        .toList()))
                .with(EventLog.forms());
        READING.forEach(type -> digest.with(compiled(type)));
        return digest.hex().substring(0, VERSION_LENGTH);
    }

    private static byte[] compiled(Class<?> type) {
        try (var file = Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void create(Session session) {
        SCHEMA.forEach(session::run);
        session.run(NEW, VERSION);
    }

    static int parked(Session session) {
        return session.one(PARKED, row -> row.getInt(1));
    }

    /** Sets the events behind one position up to another aside, in the place of taking them in. */
    static void park(Session session, long after, long upTo) {
        session.run(PARK_FAILED.with(after, upTo));
        session.run(APPLIED.with(upTo));
    }

    private static Stream<Sql> files(String folder) {
        return Sql.namesIn(folder).stream().map(Sql::file);
    }
}
