package org.waymark.web.pages.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What saved questions are asked with, as people write it. */
final class SavedAsks {
    /** Said once for all that a member's question is bound to, or not by people at all. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("asKnownAt", "purpose", "where");

    /** How long windows are, in the order in which they are offered. */
    static final Map<String, String> WINDOWS = windows();

    private SavedAsks() {}

    /** @param otherwise what it is where nothing is given, in GraphQL; null where nothing then is given */
    record Variable(
            String name,
            String type,
            @JsonProperty("default") @Nullable String otherwise) {
        boolean isList() {
            return type.startsWith("[");
        }

        public boolean isWindow() {
            return type.startsWith("Window");
        }

        public String label() {
            return SavedAsks.label(name);
        }

        /** What stands in for it where it is left empty. */
        public String whenEmpty() {
            return otherwise == null
                    ? type.contains("FinancialYear") ? "all years that there are" : "nothing"
                    : inWords(otherwise.replaceAll("[\\[\\]\"]", ""));
        }
    }

    record Saved(String name, String title, List<Variable> variables) {
        /** Those that people fill in, one field each. */
        List<Variable> plain() {
            return variables.stream()
                    .filter(each -> !SAID_ELSEWHERE.contains(each.name()))
                    .toList();
        }

        boolean takesCases() {
            return variables.stream().anyMatch(each -> each.name().equals("where"));
        }
    }

    static String label(String variable) {
        return switch (variable) {
            case "years" -> "Years";
            case "window" -> "Length of a period";
            case "from" -> "From the year";
            case "to" -> "To the year";
            case "against" -> "Compared with";
            case "areas" -> "Areas, by ONS code";
            default -> Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
        };
    }

    static String inWords(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : WINDOWS.getOrDefault(String.valueOf(value), String.valueOf(value));
    }

    private static Map<String, String> windows() {
        Map<String, String> windows = new LinkedHashMap<>();
        windows.put("ONE_YEAR", "one year");
        windows.put("THREE_YEARS", "three years together");
        windows.put("QUARTER", "a quarter");
        return windows;
    }
}
