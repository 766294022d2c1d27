package org.waymark.web.pages.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.web.pages.FieldProblem;

/** What a form was sent with, and all that is wrong with it at once. */
final class SentForm {
    static final String COMMAND = "commandId";

    private final Map<String, List<String>> sent = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Browsers end lines of a text with two characters, of which the register takes one. */
    SentForm(MultiValueMap<String, String> fields) {
        fields.forEach((name, values) -> sent.put(
                name, values.stream().map(each -> each.replace("\r\n", "\n")).toList()));
        sent.computeIfAbsent(COMMAND, _ -> List.of(UUID.randomUUID().toString()));
    }

    /** As it was typed, in a field again. */
    public String get(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** Null where nothing was typed. */
    @Nullable
    String text(String field) {
        var text = get(field).strip();
        return text.isEmpty() ? null : text;
    }

    /** Empty, and a problem, where nothing was typed. */
    String needed(String field, String otherwise) {
        var text = get(field).strip();
        if (text.isEmpty()) {
            problem(field, otherwise);
        }
        return text;
    }

    /** Null where nothing was typed, and where it is no day, which is a problem. */
    @Nullable
    LocalDate day(String field, String what) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(field, what + " is a day, written as 2023-06-30.");
            return null;
        }
    }

    void problem(String field, String text) {
        problems.add(new FieldProblem(field, text));
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldProblem::text)
                .findFirst()
                .orElse(null);
    }

    boolean isSound() {
        return problems.isEmpty();
    }
}
