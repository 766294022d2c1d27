package org.waymark.api;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.journey.events.AnswerTier;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.register.Answers;
import org.waymark.shared.Refusal;

/** Asks saved questions for the register of members' questions, as somebody who is logged in. */
@Component
public class RegisterAnswers {
    /** They are said of the whole answer, not of one question. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("asKnownAt", "purpose");

    private final NoteAnswers notes;
    private final KnownWords words;
    private final ObjectProvider<GraphQlSource> source;

    RegisterAnswers(NoteAnswers notes, KnownWords words, ObjectProvider<GraphQlSource> source) {
        this.notes = notes;
        this.words = words;
        this.source = source;
    }

    /** @param tier exact answers are given to those alone who may read them */
    public Answers of(Authentication login, AnswerTier tier) {
        return new AnswersOfLogin(this, notes, login, tier);
    }

    void check(SavedQuestion question, Map<String, Object> variables) {
        var known = question.variables().stream()
                .map(SavedQuestion.Variable::name)
                .filter(name -> !SAID_ELSEWHERE.contains(name))
                .toList();
        variables.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new Refusal(
                        "UNKNOWN_VARIABLE",
                        "That is no variable of the question %s.".formatted(question.name()),
                        known);
            }
            if (value == null || !isOfItsType(question, name, value) || !meansSomething(value)) {
                throw new Refusal(
                        "BAD_VARIABLES",
                        "The variable $%s of %s takes %s: years, codes and dates as they are written here. Look at what questions says of it."
                                .formatted(name, question.name(), type(question, name)));
            }
        });
    }

    private static String type(SavedQuestion question, String variable) {
        return question.variables().stream()
                .filter(each -> each.name().equals(variable))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private boolean isOfItsType(SavedQuestion question, String name, Object value) {
        var definitions = Parser.parse(question.document())
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getVariableDefinitions()
                .stream()
                .filter(each -> each.getName().equals(name))
                .toList();
        try {
            ValuesResolver.coerceVariableValues(
                    source.getObject().schema(),
                    definitions,
                    RawVariables.of(Map.of(name, value)),
                    GraphQLContext.getDefault(),
                    Locale.UK);
            return true;
        } catch (GraphQLException unfit) {
            return false;
        }
    }

    /** A text that means nothing here might name a child, and events are for ever. */
    private boolean meansSomething(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> fields -> fields.values().stream().allMatch(this::meansSomething);
            case Collection<?> values -> values.stream().allMatch(this::meansSomething);
            case String text -> words.isKnown(text);
            case Number _, Boolean _ -> true;
            case null, default -> false;
        };
    }

    /** Measures by id with version, as codes and versions. */
    Map.Entry<String, String> version(String measure) {
        var parts = List.of(measure.split("@", -1));
        if (parts.size() != 2 || !words.isKnown(measure)) {
            throw new Refusal(
                    "UNKNOWN_MEASURE", "Name measures with their versions, as definitions tells them: A10@2020.");
        }
        return Map.entry(parts.getFirst(), parts.getLast());
    }
}
