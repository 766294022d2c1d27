package org.waymark.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who belongs to a sibling group, and what was told of it since when. */
public final class SiblingFiles {
    private static final Sql WHOSE = Sql.file("recording/whose_group");
    private static final Sql STAYS = Sql.file("recording/sibling_stays");
    private static final Sql FACTS = Sql.file("recording/sibling_facts");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Projection projection;

    public SiblingFiles(Projection projection) {
        this.projection = projection;
    }

    /**
     * @param readable of whose groups the person may know, one of them having told of it; null for all in this home
     * @throws org.waymark.shared.Refusal where there is no such group among them
     */
    public SiblingFile of(SiblingGroupKey group, @Nullable Set<String> readable) {
        return projection
                .warehouse()
                .read(session -> session.rows(WHOSE, row -> file(session, group, row), group.toString()).stream()
                        .filter(each ->
                                readable == null || each.authorities().stream().anyMatch(readable::contains))
                        .findFirst()
                        .orElseThrow(SiblingRecording::unknownKey));
    }

    private static SiblingFile file(Session session, SiblingGroupKey group, ResultSet row) throws SQLException {
        return new SiblingFile(
                group,
                JSON.readValue(row.getString(1), new TypeReference<List<String>>() {}),
                row.getLong(2),
                session.rows(STAYS, SiblingFiles::stay, group.toString()),
                session.rows(FACTS, SiblingFiles::fact, group.toString()));
    }

    private static SiblingFile.Stay stay(ResultSet row) throws SQLException {
        return new SiblingFile.Stay(
                row.getString("child_key"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("placed_together", Boolean.class));
    }

    private static SiblingFile.Fact fact(ResultSet row) throws SQLException {
        var knownTo = row.getObject("known_to", OffsetDateTime.class);
        return new SiblingFile.Fact(
                row.getString("fact_id"),
                row.getString("authority"),
                row.getString("step"),
                row.getString("child_key"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("precision"),
                row.getString("apart_because"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                knownTo == null ? null : knownTo.toInstant(),
                row.getString("status"),
                row.getString("replaced_by"),
                row.getString("because"),
                row.getString("on_authority_of"));
    }
}
