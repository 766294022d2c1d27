package org.waymark.questions.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questions.register.Difference.Key;
import org.waymark.questions.register.Figure.Where;
import org.waymark.shared.Sha256;

/**
 * The figures of an answer, whatever its form, by where they stand: every number, and every text that is printed for one. What the
 * answer says of itself is none of them, nor are words, which a later release may put otherwise.
 */
final class Figures {
    /** What an answer rests on, and what is the same whatever the figures are. */
    private static final Set<String> BESIDE =
            Set.of("provenance", "definitions", "definition", "series", "release", "threshold", "horizonDays");

    private static final Set<String> OF_THE_ROW = Set.of("period", "year", "keys", "group", "area", "characteristic");

    /** They say nothing of what is below them. */
    private static final Set<String> FORMS = Set.of("rows", "cells", "cell", "figure", "parts", "text");

    private static final String SHOWN = "SHOWN";
    private static final Set<String> SAID = Set.of("text", "status", "verdict");

    private final Map<String, Figure> found = new LinkedHashMap<>();

    private Figures() {}

    /** @param answers what was answered, by the names of saved questions */
    static Figures of(Map<String, Map<String, Object>> answers) {
        var figures = new Figures();
        answers.forEach((question, data) ->
                data.forEach((part, answer) -> figures.read(new Where(question, part, "", List.of(), ""), answer)));
        return figures;
    }

    private void read(Where at, @Nullable Object answer) {
        switch (answer) {
            case List<?> each -> each.forEach(one -> read(at, one));
            case Map<?, ?> fields -> {
                var here = named(at, fields);
                fields.forEach((name, value) -> read(here, String.valueOf(name), fields, value));
            }
            case null, default -> {}
        }
    }

    private void read(Where at, String name, Map<?, ?> beside, @Nullable Object value) {
        var here = FORMS.contains(name) ? at : at.of(name);
        if (BESIDE.contains(name) || OF_THE_ROW.contains(name) || value == null) {
            return;
        }
        if (value instanceof Map || value instanceof List) {
            read(here, value);
        } else if (value instanceof Number || SAID.contains(name)) {
            boolean isPrinted = name.equals("text") || (value instanceof Number && !beside.containsKey("text"));
            put(here, String.valueOf(value), isPrinted);
        }
    }

    /** Where several stand in one place they are told apart by their order. */
    private void put(Where where, String text, boolean isPrinted) {
        var place = where;
        for (int more = 2; found.containsKey(place.place()); more++) {
            place = where.of(String.valueOf(more));
        }
        found.put(place.place(), new Figure(place, text, isPrinted));
    }

    /** What a row or a cell says of where it stands. */
    private static Where named(Where at, Map<?, ?> fields) {
        var here = at;
        for (var period : List.of("period", "year")) {
            here = fields.get(period) instanceof String label ? here.in(label) : here;
        }
        for (var keys : OF_THE_ROW) {
            here = here.by(keys(keys, fields.get(keys)));
        }
        here = fields.get("measure") instanceof String measure ? here.of(measure.replaceFirst("@.*", "")) : here;
        for (var kind : List.of("code", "outcome")) {
            here = fields.get(kind) instanceof String code ? here.of(code) : here;
        }
        return here;
    }

    private static List<Key> keys(String name, @Nullable Object value) {
        return switch (value) {
            case List<?> several ->
                several.stream().flatMap(each -> keys(name, each).stream()).toList();
            case Map<?, ?> key ->
                List.of(new Key(
                        said(key, "dimension", name),
                        said(key, "code", ""),
                        said(key, "label", said(key, "name", said(key, "code", "")))));
            case String text when name.equals("characteristic") -> List.of(new Key(name, text, text));
            case null, default -> List.of();
        };
    }

    private static String said(Map<?, ?> fields, String name, String otherwise) {
        return fields.get(name) instanceof String text ? text : otherwise;
    }

    /** Whether any figure is shown, and not only said to be hidden or not there. */
    boolean showAny() {
        return found.values().stream().anyMatch(figure -> figure.text().equals(SHOWN));
    }

    /** The same for the same figures in the same places. */
    String digest() {
        var sha = new Sha256();
        new TreeMap<>(found).forEach((place, figure) -> sha.with(place + " = " + figure.text() + "\n"));
        return sha.hex();
    }

    /** What is printed in only one of them, or otherwise, in the order of the later one. */
    static List<Difference> between(Figures before, Figures now) {
        return Stream.concat(now.found.keySet().stream(), before.found.keySet().stream())
                .distinct()
                .flatMap(place -> difference(before.found.get(place), now.found.get(place)))
                .toList();
    }

    private static Stream<Difference> difference(@Nullable Figure before, @Nullable Figure now) {
        var either = now == null ? before : now;
        if (either == null
                || !either.isPrinted()
                || (before != null && now != null && before.text().equals(now.text()))) {
            return Stream.empty();
        }
        var where = either.where();
        return Stream.of(new Difference(
                where.question(),
                where.part(),
                where.period(),
                where.keys(),
                where.what(),
                before == null ? null : before.text(),
                now == null ? null : now.text()));
    }
}
