package org.waymark.questions.register;

import graphql.language.ArrayValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.SavedAsk;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.FinancialYear;

/** A saved question as it is asked for another year: with every year in its variables moved, those that are its own included. */
final class MovedYears {
    private static final String YEAR = "FinancialYear";

    private final int years;

    MovedYears(int years) {
        this.years = years;
    }

    /** @return empty where one would be a year that there is not */
    Optional<SavedAsk> of(SavedAsk ask, SavedQuestion question) {
        SortedMap<String, Object> variables = new TreeMap<>(ask.variables());
        for (var variable : question.variables()) {
            if (variable.type().contains(YEAR)) {
                var stated = ask.variables().containsKey(variable.name())
                        ? ask.variables().get(variable.name())
                        : own(variable.otherwise());
                if (stated != null) {
                    var moved = moved(stated);
                    if (moved == null) {
                        return Optional.empty();
                    }
                    variables.put(variable.name(), moved);
                }
            }
        }
        return Optional.of(new SavedAsk(ask.question(), variables));
    }

    /** Null where the question has none of its own: then it is asked of all years anyway. */
    private static @Nullable Object own(@Nullable String otherwise) {
        return otherwise == null ? null : json(Parser.parseValue(otherwise));
    }

    private static @Nullable Object json(Value<?> value) {
        return switch (value) {
            case StringValue text -> text.getValue();
            case ArrayValue several ->
                several.getValues().stream().map(MovedYears::json).toList();
            default -> null;
        };
    }

    private @Nullable Object moved(@Nullable Object stated) {
        return switch (stated) {
            case Collection<?> several -> {
                List<Optional<Object>> all = several.stream()
                        .map(each -> Optional.ofNullable(moved(each)))
                        .toList();
                yield all.stream().anyMatch(Optional::isEmpty)
                        ? null
                        : all.stream().map(Optional::orElseThrow).toList();
            }
            case String label ->
                FinancialYear.parse(label)
                        .flatMap(year ->
                                FinancialYear.parse(year.plusYears(years).label()))
                        .map(FinancialYear::label)
                        .orElse(null);
            case null, default -> null;
        };
    }
}
