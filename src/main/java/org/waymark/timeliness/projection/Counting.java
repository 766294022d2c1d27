package org.waymark.timeliness.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ledger.EventLog;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Counts events where they are stored and where they are projected: that all is taken in is checked, never believed. */
public final class Counting {
    private static final Sql STREAMS = Sql.file("counting/streams");
    private static final Sql PARKED = Sql.file("counting/parked");

    private record Held(String stream, long statements, long ignored, long parked, long places) {}

    private final EventLog log;
    private final Map<String, Held> held = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long stored;
    private long statements;
    private long ignored;

    private Counting(EventLog log) {
        this.log = log;
    }

    /** Of the tables as they are; what is stored and not taken in yet is not counted. */
    public static EventCount of(Projection projection) {
        projection.filling().refuseMeanwhile();
        return projection.live().count();
    }

    /** How often other tables took the place of those before, which are to be counted then. */
    public static long changes(Projection projection) {
        return projection.live().opened();
    }

    static EventCount of(Session session, EventLog log) {
        return new Counting(log).count(session);
    }

    private EventCount count(Session session) {
        long position = Tables.state(session).applied();
        for (var stream : session.rows(
                STREAMS,
                row -> new Held(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))) {
            held.put(stream.stream(), stream);
            statements += stream.statements();
            ignored += stream.ignored();
        }
        log.streams(position, this::compare);
        wrong.addAll(held.keySet());
        return new EventCount(position, stored, statements - ignored, ignored, parked(session), List.copyOf(wrong));
    }

    private void compare(String stream, long events, long places) {
        stored += events;
        var here = held.remove(stream);
        if (here == null || here.statements() + here.parked() != events || here.places() != places) {
            wrong.add(stream);
        }
    }

    private static Map<String, Long> parked(Session session) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        session.rows(PARKED, row -> reasons.put(row.getString(1), row.getLong(2)));
        return reasons;
    }
}
