package org.waymark.briefing.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what GraphQL answered. Lacking fields are as those that are null, since saved questions ask for what they need.
 *
 * @param value map, list, text, number or truth; null where nothing was told
 */
record Told(@Nullable Object value) {
    Told at(String name) {
        return new Told(value instanceof Map<?, ?> fields ? fields.get(name) : null);
    }

    boolean isThere() {
        return value != null;
    }

    boolean has(String name) {
        return at(name).isThere();
    }

    List<Told> all() {
        return value instanceof List<?> list ? list.stream().map(Told::new).toList() : List.of();
    }

    List<Told> all(String name) {
        return at(name).all();
    }

    /** Empty where nothing was told. */
    String text() {
        return value == null ? "" : value.toString();
    }

    String text(String name) {
        return at(name).text();
    }

    Optional<String> words(String name) {
        return Optional.of(text(name)).filter(text -> !text.isBlank());
    }

    @Nullable
    Double number(String name) {
        return at(name).value instanceof Number number ? number.doubleValue() : null;
    }

    @Nullable
    Integer count(String name) {
        return at(name).value instanceof Number number ? number.intValue() : null;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(at(name).value);
    }
}
