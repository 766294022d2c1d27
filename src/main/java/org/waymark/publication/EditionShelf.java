package org.waymark.publication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.shared.AuthorityCode;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes editions out of the tables, as they were frozen. */
final class EditionShelf {
    private static final Sql EDITIONS = Sql.file("editions/editions");
    private static final Sql SHOWN = Sql.file("editions/shown");
    private static final Sql HIDDEN = Sql.file("editions/hidden");
    private static final Sql BOUNDS = Sql.file("editions/bounds");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> CODES = new TypeReference<>() {};
    private static final TypeReference<List<LinkedHashMap<String, String>>> EACH_CODES = new TypeReference<>() {};

    private final EditionCatalogues catalogues;
    private final MeasureLibrary library;

    EditionShelf(EditionCatalogues catalogues, MeasureLibrary library) {
        this.catalogues = catalogues;
        this.library = library;
    }

    List<EditionSummary> editions(Session session, List<String> authorities, EditionSummary.@Nullable Status status) {
        return session.rows(
                EDITIONS,
                EditionShelf::summary,
                JSON.writeValueAsString(authorities),
                status == null ? null : status.name());
    }

    private static EditionSummary summary(ResultSet row) throws SQLException {
        return new EditionSummary(
                new EditionId(
                        new AuthorityCode(row.getString("authority")),
                        row.getString("catalogue"),
                        row.getString("period"),
                        row.getInt("number")),
                instant(row, "known_at").orElseThrow(),
                row.getLong("as_at_position"),
                row.getString("rules"),
                row.getString("solver"),
                texts(row.getArray("measures")),
                row.getString("digest"),
                EditionSummary.Status.valueOf(row.getString("status")),
                instant(row, "proposed_at").orElseThrow(),
                instant(row, "decided_at").orElse(null),
                row.getString("decided_because"),
                row.getString("override_because"));
    }

    PublishedEdition published(Session session, EditionSummary summary) {
        List<PublishedEdition.Headline> headlines = new ArrayList<>();
        Map<String, PublishedEdition.Table> tables = new LinkedHashMap<>();
        session.rows(SHOWN, row -> place(summary, row, headlines, tables), key(summary.id()));
        var named = catalogues.named(summary.id().catalogue()).tableNames().keySet();
        return new PublishedEdition(
                summary,
                headlines,
                named.stream()
                        .map(name -> tables.getOrDefault(name, new PublishedEdition.Table(name, List.of(), List.of())))
                        .toList());
    }

    private boolean place(
            EditionSummary summary,
            ResultSet row,
            List<PublishedEdition.Headline> headlines,
            Map<String, PublishedEdition.Table> tables)
            throws SQLException {
        var measure = row.getString("measure");
        if (measure != null) {
            var definition = library.definition(measure);
            return headlines.add(
                    new PublishedEdition.Headline(measure, definition.title(), figure(row, " " + definition.unit())));
        }
        var by = texts(row.getArray("parted_by"));
        return tables.computeIfAbsent(
                        row.getString("table_name"), name -> new PublishedEdition.Table(name, by, new ArrayList<>()))
                .rows()
                .add(new PublishedEdition.Row(
                        keys(summary, by, JSON.readValue(row.getString("of"), CODES)), figure(row, "")));
    }

    private static EditionFigure figure(ResultSet row, String unit) throws SQLException {
        int shown = row.getInt("shown");
        return row.wasNull()
                ? new EditionFigure.Suppressed()
                : new EditionFigure.Shown(shown, unit.equals(" days") ? shown + unit : Integer.toString(shown));
    }

    ProposedEdition proposed(Session session, EditionSummary summary) {
        var hidden = session.rows(
                HIDDEN,
                row -> new ProposedEdition.Hidden(
                        row.getString("measure"),
                        row.getString("table_name"),
                        keys(summary, JSON.readValue(row.getString("of"), CODES)),
                        texts(row.getArray("hidden"))),
                key(summary.id()));
        var bounds = session.rows(
                BOUNDS,
                row -> new ProposedEdition.Bounds(
                        JSON.readValue(row.getString("cells"), EACH_CODES).stream()
                                .map(codes -> keys(summary, codes))
                                .toList(),
                        row.getInt("least"),
                        row.getInt("most")),
                key(summary.id()));
        return new ProposedEdition(published(session, summary), hidden, bounds);
    }

    private List<PublishedEdition.Key> keys(EditionSummary summary, Map<String, String> codes) {
        return keys(summary, List.copyOf(codes.keySet()), codes);
    }

    /** In the order in which the table is parted. */
    private List<PublishedEdition.Key> keys(EditionSummary summary, List<String> by, Map<String, String> codes) {
        var catalogue = catalogues.named(summary.id().catalogue());
        return by.stream()
                .flatMap(attribute -> Optional.ofNullable(codes.get(attribute))
                        .map(code -> new PublishedEdition.Key(attribute, code, catalogue.label(attribute, code)))
                        .stream())
                .toList();
    }

    private static Object[] key(EditionId id) {
        return new Object[] {id.authority().value(), id.catalogue(), id.period(), id.number()};
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }
}
