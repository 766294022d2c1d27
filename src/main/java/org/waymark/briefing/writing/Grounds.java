package org.waymark.briefing.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param position of the last event; null of figures that are no events of this home
 */
record Grounds(Instant knownAt, @Nullable Long position, boolean isProvisional, String digest) {
    static Grounds of(Told told) {
        var position = told.at("position").value();
        return new Grounds(
                instant(told.text("knownAt")),
                position instanceof Number number ? Long.valueOf(number.longValue()) : null,
                told.isTrue("provisional"),
                told.text("digest"));
    }

    private static Instant instant(String text) {
        return text.isEmpty()
                ? Instant.EPOCH
                : java.time.OffsetDateTime.parse(text).toInstant();
    }
}
