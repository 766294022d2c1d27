package org.waymark.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.publication.EditionSummary.Status;
import org.waymark.shared.AuthorityCode;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes editions out of the tables. */
final class EditionShelf {
    private static final Sql EDITIONS = Sql.file("editions/editions");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<TreeMap<String, String>>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Set<String>> MEASURES = new TypeReference<>() {};

    private EditionShelf() {}

    /** @param status null for all; of each place the approved ones come as they were approved, then all others */
    static List<EditionSummary> editions(Session session, List<String> authorities, @Nullable Status status) {
        return session.rows(
                EDITIONS,
                EditionShelf::summary,
                JSON.writeValueAsString(authorities),
                status == null ? null : status.name());
    }

    static EditionSummary edition(Session session, List<String> authorities, EditionId id) {
        return editions(session, authorities, null).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(EditionId::unknown);
    }

    private static EditionSummary summary(ResultSet row) throws SQLException {
        var released = row.getString("released");
        return new EditionSummary(
                new EditionId(
                        new AuthorityCode(row.getString("authority")),
                        row.getString("catalogue"),
                        row.getString("period"),
                        row.getInt("number")),
                instant(row, "known_at").orElseThrow(),
                row.getLong("as_at_position"),
                row.getString("content"),
                overrule(row),
                Status.valueOf(row.getString("status")),
                instant(row, "proposed_at").orElseThrow(),
                instant(row, "decided_at").orElse(null),
                row.getString("decided_because"),
                released == null ? null : JSON.readValue(released, Released.class));
    }

    private static Overrule overrule(ResultSet row) throws SQLException {
        var cells = row.getString("cells");
        return cells == null
                ? Overrule.NONE
                : new Overrule(
                        List.copyOf(JSON.readValue(cells, CELLS)),
                        JSON.readValue(row.getString("headlines"), MEASURES),
                        row.getString("override_because"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
