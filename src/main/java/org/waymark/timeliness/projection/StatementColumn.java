package org.waymark.timeliness.projection;

import static org.duckdb.DuckDBColumnType.BIGINT;
import static org.duckdb.DuckDBColumnType.BOOLEAN;
import static org.duckdb.DuckDBColumnType.DATE;
import static org.duckdb.DuckDBColumnType.DOUBLE;
import static org.duckdb.DuckDBColumnType.TIMESTAMP_WITH_TIME_ZONE;
import static org.duckdb.DuckDBColumnType.VARCHAR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * A column of {@code statement}, as {@code stored_event} hands it over, and where in an event it stands.
 *
 * @param value null where the event does not say
 */
record StatementColumn(String name, DuckDBColumnType type, Function<SaidEvent, @Nullable Object> value) {
    /** In this order. The last one reads none itself, but finds what the others could not. */
    static final List<StatementColumn> ALL = List.of(
            column("position", BIGINT, said -> said.stored().position()),
            column("stream", VARCHAR, said -> said.stored().stream()),
            column("type", VARCHAR, said -> said.stored().type()),
            id("child_key", "child"),
            column("authority", VARCHAR, said -> either(said.text("authority"), said.text("edition", "authority"))),
            id("submission", "submission"),
            column("year", VARCHAR, said -> either(said.text("year"), said.text("count", "year"))),
            text("kind", "kind"),
            text("digest", "digest"),
            column("speaks_of", VARCHAR, said -> said.json("speaksOf")),
            text("withdrawn_because", "reason"),
            column("known_at", TIMESTAMP_WITH_TIME_ZONE, said -> said.instant("knownAt")),
            day("occurred_on", "occurredOn"),
            text("sex", "characteristics", "sex"),
            text("ethnicity", "characteristics", "ethnicity"),
            column("born_in", DATE, said -> said.month("characteristics", "bornIn")),
            column("needs", VARCHAR, said -> said.json("characteristics", "needs")),
            text("need", "characteristics", "need"),
            text("disability", "characteristics", "disability"),
            column("shredded", BOOLEAN, StatementColumn::shredded),
            text("started_because", "episode", "startedBecause"),
            text("legal_status", "episode", "legalStatus"),
            text("placement", "episode", "placement"),
            text("provider", "episode", "provider"),
            column("ended_on", DATE, said -> either(said.day("episode", "endedOn"), said.day("membership", "leftOn"))),
            text("ended_because", "episode", "endedBecause"),
            text("place_changed_because", "episode", "placeChangedBecause"),
            day("ceased_on", "decision", "ceasedOn"),
            text("ceased_because", "decision", "ceasedBecause"),
            day("decided_on", "adoption", "decidedOn"),
            day("matched_on", "adoption", "matchedOn"),
            column("by_foster_carer", BOOLEAN, said -> said.yesOrNo("adoption", "byFosterCarer")),
            id("sibling_group", "group"),
            column("placed_together", BOOLEAN, said -> said.yesOrNo("membership", "placedTogether")),
            column("milestone", VARCHAR, said -> said.lowerCase("milestone", "milestone")),
            column("detail", VARCHAR, said -> said.json("milestone", "detail")),
            column("precision", VARCHAR, said -> either(said.text("milestone", "precision"), said.text("precision"))),
            column("fact_id", VARCHAR, said -> said.says("command") ? said.text("factId") : null),
            column("because", VARCHAR, said -> either(said.text("grounds", "because"), said.text("basis"))),
            text("on_authority_of", "grounds", "onAuthorityOf"),
            column("counted", VARCHAR, said -> said.lowerCase("count", "what")),
            text("counted_key", "count", "key"),
            column("counted_value", DOUBLE, said -> said.number("count", "value")),
            id("household", "household"),
            column("told", VARCHAR, StatementColumn::told),
            column("recorded_at", TIMESTAMP_WITH_TIME_ZONE, SaidEvent::recordedAt),
            column("unreadable_because", VARCHAR, Readability::unreadableBecause));

    private static StatementColumn column(
            String name, DuckDBColumnType type, Function<SaidEvent, @Nullable Object> value) {
        return new StatementColumn(name, type, value);
    }

    private static StatementColumn text(String name, String... path) {
        return column(name, VARCHAR, said -> said.text(path));
    }

    private static StatementColumn id(String name, String path) {
        return column(name, VARCHAR, said -> said.id(path));
    }

    private static StatementColumn day(String name, String... path) {
        return column(name, DATE, said -> said.day(path));
    }

    private static @Nullable Object either(@Nullable Object first, @Nullable Object second) {
        return first == null ? second : first;
    }

    private static boolean shredded(SaidEvent said) {
        return said.stored().type().equals("CharacteristicsShredded") || Boolean.TRUE.equals(said.yesOrNo("shredded"));
    }

    /** The whole event, where somebody says or decides something that is not about one child. */
    private static @Nullable String told(SaidEvent said) {
        return said.says("command") && !said.says("child") ? said.stored().payload() : null;
    }

    /** What the table cannot hold is taken as none and remembered, so that every event can at least be set aside. */
    void write(DuckDBWritableVector vector, long row, SaidEvent said) {
        try {
            put(vector, row, value.apply(said));
        } catch (RuntimeException e) {
            said.garble();
            vector.setNull(row);
        }
    }

    private void put(DuckDBWritableVector vector, long row, @Nullable Object told) {
        switch (told) {
            case null -> vector.setNull(row);
            case String text -> vector.setString(row, text);
            case Long number -> vector.setLong(row, number);
            case Double number -> vector.setDouble(row, number);
            case Boolean yes -> vector.setBoolean(row, yes);
            case LocalDate day -> vector.setDate(row, day);
            case OffsetDateTime instant -> vector.setOffsetDateTime(row, instant);
            case Object other -> throw new IllegalStateException(name + " holds " + other.getClass());
        }
    }
}
