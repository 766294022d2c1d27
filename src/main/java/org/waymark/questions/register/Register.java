package org.waymark.questions.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.SealedQuestions;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAnswered;
import org.waymark.journey.events.SavedAsk;
import org.waymark.questions.register.Entry.Status;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register of members' questions. */
public final class Register {
    private static final Sql ENTRIES = Sql.file("register/entries");
    private static final TypeReference<List<FinancialYear>> YEARS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Projection projection;
    private final SealedQuestions sealed;

    public Register(Projection projection, SealedQuestions sealed) {
        this.projection = projection;
        this.sealed = sealed;
    }

    /** By due date, those without one last, then in the order in which they were asked. */
    public List<Entry> find(Wanted wanted, Sight sight) {
        return read(null).stream()
                .filter(sight::covers)
                .filter(wanted::includes)
                .toList();
    }

    /** @throws Refusal where there is none that may be read */
    public Entry entry(QuestionKey question, Sight sight) {
        return read(question).stream().filter(sight::covers).findFirst().orElseThrow(QuestionKey::unknown);
    }

    private List<Entry> read(@Nullable QuestionKey one) {
        return projection
                .warehouse()
                .read(session -> session.rows(ENTRIES, this::entry, one == null ? null : one.toString()));
    }

    /** What stands of a binding in either of the events that bind. */
    private record Bound(
            List<SavedAsk> asks,
            @Nullable Instant asKnownAt,
            @Nullable SortedMap<String, String> definitions,
            @Nullable SealedText sealedReason) {}

    private Entry entry(ResultSet row) throws SQLException {
        var id = new QuestionKey(UUID.fromString(row.getString("question")));
        var from = row.getString("asked_again_from");
        var authority = row.getString("authority");
        return new Entry(
                id,
                from == null ? null : new QuestionKey(UUID.fromString(from)),
                FinancialYear.parse(row.getString("of_year")).orElseThrow(),
                authority == null ? null : new AuthorityCode(authority),
                row.getObject("met_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("was_wiped") ? null : words(id, row.getString("sealed_words")),
                instant(row, "asked_at"),
                binding(id, row),
                answer(row),
                row.getObject("circulated_on", LocalDate.class),
                JSON.readValue(row.getString("carried_to"), YEARS),
                Status.valueOf(row.getString("status")));
    }

    private @Nullable QuestionWords words(QuestionKey id, String sealedWords) {
        return sealed.open(id, Place.WORDS.name(), new SealedText(sealedWords))
                .map(words -> JSON.readValue(words, QuestionWords.class))
                .orElse(null);
    }

    private Entry.@Nullable Binding binding(QuestionKey id, ResultSet row) throws SQLException {
        var json = row.getString("bound");
        if (json == null) {
            return null;
        }
        var bound = JSON.readValue(json, Bound.class);
        return new Entry.Binding(
                row.getLong("times_bound"),
                bound.asks(),
                bound.asKnownAt(),
                Optional.ofNullable(bound.definitions()).orElseGet(TreeMap::new),
                Optional.ofNullable(bound.sealedReason())
                        .flatMap(reason -> sealed.open(id, Place.REASON.name(), reason))
                        .orElse(null));
    }

    private static Entry.@Nullable Answer answer(ResultSet row) throws SQLException {
        var json = row.getString("answered");
        if (json == null) {
            return null;
        }
        var answered = JSON.readValue(json, QuestionAnswered.class);
        return new Entry.Answer(
                answered.tier(),
                answered.asKnownAt(),
                answered.position(),
                answered.definitions(),
                answered.editions(),
                instant(row, "answered_at"),
                answered.sealedDigest());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
