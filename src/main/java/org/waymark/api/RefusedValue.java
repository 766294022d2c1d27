package org.waymark.api;

import java.util.Map;
import java.util.regex.Pattern;

/** What the engine says of a value that it cannot take, without the value: anything may have been put there. */
final class RefusedValue {
    private static final Pattern LITERAL =
            Pattern.compile(" with value '.*?' (?=is not|is missing|contains|must)", Pattern.DOTALL);
    private static final Pattern CAUSE = Pattern.compile("(?:(?<=') - |(?<=invalid value)\\W).*", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("(?i)(?<=offending token |ANTLR error )'.*'(?= at line)", Pattern.DOTALL);

    private static final Pattern NAME =
            Pattern.compile("(?<=a field name |Bad default value )'.*' (?=that is not|for type)", Pattern.DOTALL);

    private static final Map<String, String> WRITTEN = Map.of(
            "FinancialYear", "A FinancialYear is written as two years in a row, such as 2022-23.",
            "DateTime", "A DateTime is written with its offset, such as 2023-06-30T09:00:00Z.",
            "'Date'", DayCoercing.EXPECTED,
            "'Long'", "A Long is a whole number.");

    private RefusedValue() {}

    static String leftOut(String message) {
        var said = NAME.matcher(
                        TOKEN.matcher(LITERAL.matcher(message).replaceAll(" ")).replaceAll(""))
                .replaceAll("");
        var left = CAUSE.matcher(said).replaceAll("");
        return WRITTEN.entrySet().stream()
                .filter(type -> message.contains(type.getKey()) || message.contains(type.getValue()))
                .filter(type -> !left.contains(type.getValue()))
                .findFirst()
                .map(type -> left + ". " + type.getValue())
                .orElse(left);
    }
}
