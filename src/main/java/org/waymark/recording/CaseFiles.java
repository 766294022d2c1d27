package org.waymark.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said of one case, and what was said of all since. */
public final class CaseFiles {
    private static final Sql CASE = Sql.file("recording/case");
    private static final Sql VERSION = Sql.file("recording/version");
    private static final Sql CHANGES = Sql.file("recording/changes");
    private static final int MOST = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Projection projection;

    public CaseFiles(Projection projection) {
        this.projection = projection;
    }

    /**
     * @param readable whose cases may be read; null for all in this home
     * @throws Refusal where there is no such case among them
     */
    public CaseFile of(ChildKey child, @Nullable Set<String> readable) {
        return projection.warehouse().read(session -> {
            var found = session.rows(
                    VERSION,
                    row -> new CaseFile(child, row.getString(1), row.getLong(2), facts(session, child)),
                    child.toString());
            return found.stream()
                    .filter(each -> readable == null || readable.contains(each.authority()))
                    .findFirst()
                    .orElseThrow(Cases::unknownKey);
        });
    }

    private static List<CaseFile.Fact> facts(Session session, ChildKey child) {
        return session.rows(CASE, CaseFiles::fact, child.toString());
    }

    private static CaseFile.Fact fact(ResultSet row) throws SQLException {
        return new CaseFile.Fact(
                row.getString("fact_id"),
                row.getString("kind"),
                row.getString("milestone"),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("precision"),
                detail(row.getString("detail")),
                row.getString("source"),
                instant(row, "known_from"),
                row.getObject("recorded_at") == null ? null : instant(row, "recorded_at"),
                row.getObject("known_to") == null ? null : instant(row, "known_to"),
                row.getString("status"),
                row.getString("because"),
                row.getString("on_authority_of"));
    }

    private static SortedMap<String, String> detail(@Nullable String json) {
        var detail = new TreeMap<String, String>();
        if (json != null) {
            JSON.readValue(json, new TypeReference<TreeMap<String, @Nullable String>>() {})
                    .forEach((key, value) -> {
                        if (value != null) {
                            detail.put(key, value);
                        }
                    });
        }
        return detail;
    }

    /**
     * @param since the position up to which has been read
     * @param readable whose cases may be read; null for all in this home
     */
    public Change.Feed changes(long since, int first, @Nullable Set<String> readable) {
        if (first < 1 || first > MOST || since < 0) {
            throw new Refusal(
                    "OUT_OF_RANGE", "Ask for 1 to %d changes, behind a position of 0 or more.".formatted(MOST));
        }
        return projection.warehouse().read(session -> {
            long upTo = Projection.applied(session);
            var told = session.rows(
                    CHANGES,
                    CaseFiles::change,
                    since,
                    upTo,
                    readable == null ? null : JSON.writeValueAsString(readable),
                    first + 1);
            boolean more = told.size() > first;
            var page = more ? told.subList(0, first) : told;
            return new Change.Feed(page, more ? page.getLast().position() : Math.max(since, upTo), more);
        });
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                instant(row, "recorded_at"),
                row.getObject("known_at") == null ? null : instant(row, "known_at"),
                row.getString("type"),
                row.getString("authority"),
                row.getString("child_key"),
                row.getString("household"),
                row.getString("sibling_group"),
                row.getString("fact_id"),
                row.getString("submission"),
                row.getString("because"),
                row.getString("kept_because"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
