package org.waymark.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.Gate;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.Refusal;

/** Asks for notes: analysts get exact figures, everybody else what is published of them. */
@Component
public class NoteAnswers {
    private static final List<String> EXACT = List.of("ROLE_" + Role.ANALYST, "ROLE_" + Role.ADMIN);

    private final AskedWithin within;
    private final Gate gate;
    private final ObjectProvider<GraphQlSource> source;

    NoteAnswers(AskedWithin within, Gate gate, ObjectProvider<GraphQlSource> source) {
        this.within = within;
        this.gate = gate;
        this.source = source;
    }

    /** Whether a note for this login holds exact figures. */
    public static boolean isExactFor(Authentication login) {
        return login.getAuthorities().stream().anyMatch(each -> EXACT.contains(each.getAuthority()));
    }

    /**
     * What of a login its answers depend on: two of the same scope are given the same.
     *
     * @param authorities whose cases may be read, by ONS code; null for all of the home
     */
    public record Scope(boolean isExact, @Nullable Set<String> authorities) {
        public static Scope of(Authentication login) {
            return new Scope(isExactFor(login), Askers.of(login).authorities());
        }
    }

    /**
     * @param variables of the question, only those that differ from its own
     * @param authority whose editions are read, by ONS code; null where the home publishes of one council only. An exact
     *     question says whose cases it asks for by its variables
     * @param purpose for the query log, where the question says none itself; null for none
     * @throws Refusal as the same question is refused at the door of GraphQL; {@code WHICH_COUNCIL}
     */
    public AnsweredQuestion answered(
            SavedQuestion question,
            Map<String, Object> variables,
            @Nullable String authority,
            @Nullable String purpose,
            Authentication login) {
        return isExactFor(login)
                ? exact(question, variables, purpose)
                : published(question, variables, authority, null, purpose, login);
    }

    /** Exact figures, whoever is logged in: a login that may not read them is refused at the door. */
    AnsweredQuestion exact(SavedQuestion question, Map<String, Object> variables, @Nullable String purpose) {
        // asked first, so that what does not fit is refused in the door's own words
        var answers = within.ask(question.document(), variables, purpose);
        var fields = AskedDocument.of(schema(), question.document(), variables).fields();
        return new AnsweredQuestion(
                question,
                variables,
                fields.stream().map(field -> part(field, answers)).toList(),
                List.of());
    }

    /** @param editions from which it is answered; null for the newest */
    AnsweredQuestion published(
            SavedQuestion question,
            Map<String, Object> variables,
            @Nullable String authority,
            @Nullable List<EditionId> editions,
            @Nullable String purpose,
            Authentication login) {
        var document = asked(question, variables);
        var open = document.openToMembers()
                .map(text -> within.ask(text, Map.of(), purpose))
                .orElse(Map.of());
        var published = new EditionAnswers(gate, authority, editions, Askers.of(login));
        List<Part> parts = new ArrayList<>();
        for (var field : document.fields()) {
            if (document.isOpen(field)) {
                parts.add(part(field, open));
            } else {
                published
                        .answer(field.getResultKey(), field.getFieldName(), field.getResolvedArguments())
                        .ifPresent(parts::add);
            }
        }
        return new AnsweredQuestion(question, variables, parts, published.unpublished());
    }

    private AskedDocument asked(SavedQuestion question, Map<String, Object> variables) {
        try {
            return AskedDocument.of(schema(), question.document(), variables);
        } catch (RuntimeException unfit) {
            throw new Refusal(
                    "BAD_VARIABLES",
                    "The variables do not fit the question, or the question does not fit the schema. Look at what questions says of it.");
        }
    }

    private GraphQLSchema schema() {
        return source.getObject().schema();
    }

    private static Part part(ExecutableNormalizedField field, Map<String, Object> answers) {
        return new Part(
                field.getResultKey(),
                field.getFieldName(),
                field.getResolvedArguments(),
                Objects.requireNonNull(answers.get(field.getResultKey())));
    }
}
