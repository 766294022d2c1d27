package org.waymark.timeliness.projection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A stored event and what it says. A value that is not what it should be is taken as none and remembered: one bad event
 * must not stop the rest.
 */
final class SaidEvent {
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    private final StoredEvent stored;
    private final JsonNode content;
    private boolean garbled;

    /** @param content null where what is stored is no JSON object */
    SaidEvent(StoredEvent stored, JsonNode content) {
        this.stored = stored;
        this.content = content;
        this.garbled = !content.isObject();
    }

    StoredEvent stored() {
        return stored;
    }

    /** Whether something that was read was not what it should be. */
    boolean isGarbled() {
        return garbled;
    }

    /** @param path of names, one inside the other */
    boolean says(String... path) {
        return at(path) != null;
    }

    @Nullable
    String text(String... path) {
        return read(JsonNode::asString, path);
    }

    @Nullable
    String id(String... path) {
        return read(node -> UUID.fromString(node.asString()).toString(), path);
    }

    @Nullable
    String lowerCase(String... path) {
        var text = text(path);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    @Nullable
    LocalDate day(String... path) {
        return read(node -> ofOurEra(LocalDate.parse(node.asString())), path);
    }

    /** The first day of a month. */
    @Nullable
    LocalDate month(String... path) {
        return read(node -> ofOurEra(LocalDate.parse(node.asString() + "-01")), path);
    }

    @Nullable
    OffsetDateTime instant(String... path) {
        return read(node -> ofOurEra(OffsetDateTime.parse(node.asString())), path);
    }

    /** When it was stored. */
    @Nullable
    OffsetDateTime recordedAt() {
        try {
            return ofOurEra(OffsetDateTime.parse(stored.recordedAt()));
        } catch (DateTimeException e) {
            garbled = true;
            return null;
        }
    }

    void garble() {
        garbled = true;
    }

    private static <T extends Temporal> T ofOurEra(T time) {
        YEARS.checkValidValue(time.get(ChronoField.YEAR), ChronoField.YEAR);
        return time;
    }

    @Nullable
    Boolean yesOrNo(String... path) {
        return read(JsonNode::asBoolean, path);
    }

    @Nullable
    Double number(String... path) {
        return read(JsonNode::asDouble, path);
    }

    /** As it is written. */
    @Nullable
    String json(String... path) {
        var node = at(path);
        return node == null ? null : node.toString();
    }

    private <T> @Nullable T read(Function<JsonNode, T> reader, String... path) {
        var node = at(path);
        if (node == null) {
            return null;
        }
        try {
            return reader.apply(node);
        } catch (DateTimeException | IllegalArgumentException | JacksonException e) {
            garbled = true;
            return null;
        }
    }

    private @Nullable JsonNode at(String... path) {
        var node = content;
        for (var name : path) {
            node = node.path(name);
        }
        return node.isMissingNode() || node.isNull() ? null : node;
    }
}
