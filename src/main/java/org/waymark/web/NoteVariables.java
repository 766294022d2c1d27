package org.waymark.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestion.Variable;
import org.waymark.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a link says of a question's variables: {@code years=2021-22,2022-23} rather than JSON, as people write links. */
final class NoteVariables {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHERE = "where";
    private static final String AUTHORITY = "localAuthority";

    private NoteVariables() {}

    /**
     * @param said by name, as it stands in the link
     * @return only variables that the question has
     * @throws Refusal {@code BAD_VARIABLE}
     */
    static Map<String, Object> said(SavedQuestion question, Map<String, String> said) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (var variable : question.variables()) {
            Optional.ofNullable(said.get(variable.name()))
                    .ifPresent(text -> variables.put(variable.name(), value(variable, text)));
        }
        return variables;
    }

    /**
     * The same, of one council only.
     *
     * @throws Refusal {@code AUTHORITY_NOT_TAKEN} where the question cannot be asked of one
     */
    static Map<String, Object> of(SavedQuestion question, Map<String, Object> variables, String authority) {
        if (question.variables().stream().noneMatch(each -> each.name().equals(WHERE))) {
            throw new Refusal(
                    "AUTHORITY_NOT_TAKEN",
                    "A question of this note has no variable where, so that it is asked of all councils. Leave the authority out, or write the question with one.");
        }
        Map<String, Object> narrowed = new LinkedHashMap<>(variables);
        narrowed.merge(WHERE, Map.of(AUTHORITY, List.of(authority)), NoteVariables::both);
        return narrowed;
    }

    /** @throws Refusal {@code UNKNOWN_VARIABLE} where none of the questions has a variable that the link names */
    static void check(List<SavedQuestion> questions, Set<String> said) {
        var known = questions.stream()
                .flatMap(each -> each.variables().stream())
                .map(Variable::name)
                .distinct()
                .sorted()
                .toList();
        if (!known.containsAll(said)) {
            throw new Refusal(
                    "UNKNOWN_VARIABLE",
                    "The link names something that no question of this note has as a variable. Spell it as questions does.",
                    known);
        }
    }

    private static Object both(Object where, Object authority) {
        Map<String, Object> both = new LinkedHashMap<>();
        Stream.of(where, authority)
                .filter(Map.class::isInstance)
                .forEach(each -> ((Map<?, ?>) each).forEach((field, codes) -> both.put(String.valueOf(field), codes)));
        return both;
    }

    private static Object value(Variable variable, String text) {
        var type = variable.type().replace("!", "");
        try {
            if (text.startsWith("{") || text.startsWith("[")) {
                return JSON.readValue(text, Object.class);
            }
            return switch (type) {
                case "Int" -> Integer.valueOf(text);
                case "Boolean" -> Boolean.valueOf(text);
                default ->
                    type.startsWith("[")
                            ? Arrays.stream(text.split(",")).map(String::strip).toList()
                            : text;
            };
        } catch (JacksonException | NumberFormatException e) {
            throw new Refusal(
                    "BAD_VARIABLE",
                    "The variable %s takes %s. Write a list with commas between, and a filter as JSON."
                            .formatted(variable.name(), variable.type()));
        }
    }
}
