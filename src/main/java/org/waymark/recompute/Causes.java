package org.waymark.recompute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.projection.Extent;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import tools.jackson.databind.json.JsonMapper;

/** The events that one of two files goes by and the other does not. */
final class Causes {
    private static final Sql OF_CASES = Sql.file("recompute/causes");
    private static final Sql OF_YEARS = Sql.file("recompute/turned");
    private static final Sql PARKED = Sql.file("recompute/parked");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NEVER = "infinity";

    private final List<Session> files;
    private final long heldByBoth;
    private final String knownAfter;
    private final Set<Long> apart;
    private final Map<String, Map<Long, Report.Cause>> ofYears;

    Causes(Session live, Session made, Extent extent) {
        files = List.of(live, made);
        heldByBoth = extent.upToPosition() == null ? Long.MAX_VALUE : Projection.applied(made);
        knownAfter = extent.asKnownAt() == null ? NEVER : extent.asKnownAt().toString();
        apart = new HashSet<>(parked(live));
        var theirs = parked(made);
        var both = new HashSet<>(apart);
        both.retainAll(theirs);
        apart.addAll(theirs);
        apart.removeAll(both);
        ofYears = areThere() ? read(OF_YEARS, heldByBoth, knownAfter, JSON.writeValueAsString(apart)) : Map.of();
    }

    private static List<Long> parked(Session session) {
        return session.rows(PARKED, row -> row.getLong(1));
    }

    /** Where both go by the same events, no event explains a difference. */
    private boolean areThere() {
        return heldByBoth < Long.MAX_VALUE || !knownAfter.equals(NEVER) || !apart.isEmpty();
    }

    /** By position, of each child, household or count. */
    Map<String, Map<Long, Report.Cause>> of(Collection<String> whom) {
        return areThere() && !whom.isEmpty()
                ? read(OF_CASES, JSON.writeValueAsString(whom), heldByBoth, knownAfter, JSON.writeValueAsString(apart))
                : Map.of();
    }

    /** What made the submissions of a year hold, or cease to. */
    Map<Long, Report.Cause> ofYear(String year) {
        return ofYears.getOrDefault(year, Map.of());
    }

    private Map<String, Map<Long, Report.Cause>> read(Sql sql, @Nullable Object... parameters) {
        Map<String, Map<Long, Report.Cause>> causes = new HashMap<>();
        // what both hold, both say
        for (var file : apart.isEmpty() ? files.subList(0, 1) : files) {
            file.rows(
                    sql,
                    row -> causes.computeIfAbsent(row.getString("who"), _ -> new TreeMap<>())
                            .put(row.getLong("position"), cause(row)),
                    parameters);
        }
        return causes;
    }

    private static Report.Cause cause(ResultSet row) throws SQLException {
        var knownAt = row.getObject("known_at", OffsetDateTime.class);
        return new Report.Cause(
                row.getLong("position"),
                row.getString("type"),
                row.getString("submission"),
                knownAt == null ? null : knownAt.toInstant());
    }
}
