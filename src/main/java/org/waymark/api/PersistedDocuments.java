package org.waymark.api;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.waymark.questions.SavedQuestions;
import reactor.core.publisher.Mono;

/** Runs a saved question by its name, as if its text had been sent: with the same rules of access and the same errors. */
@Component
class PersistedDocuments implements WebGraphQlInterceptor {
    private static final String NO_TEXT = "PersistedQueryMarker";

    private final SavedQuestions questions;

    PersistedDocuments(SavedQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var id = documentId(request);
        if (id == null) {
            return chain.next(request);
        }
        if (!request.getDocument().equals(NO_TEXT)) {
            return refused(
                    request,
                    "QUERY_AND_DOCUMENT_ID",
                    "Send a query or the documentId of a saved one, not both.",
                    List.of());
        }
        var question = questions.named(id);
        if (question.isEmpty()) {
            return refused(
                    request,
                    "PERSISTED_DOCUMENT_NOT_FOUND",
                    "There is no saved question of that name. Ask for questions to see all that there are.",
                    questions.names());
        }
        request.configureExecutionInput(
                (_, builder) -> builder.query(question.get().document()).build());
        return chain.next(request);
    }

    private static @Nullable String documentId(WebGraphQlRequest request) {
        return request.getExtensions().get(RequestReading.EXTENSION) instanceof Map<?, ?> persisted
                        && persisted.get(RequestReading.DOCUMENT_ID) instanceof String id
                ? id
                : null;
    }

    private static Mono<WebGraphQlResponse> refused(
            WebGraphQlRequest request, String code, String message, List<String> allowed) {
        var error = GraphqlErrorBuilder.newError()
                .message(message)
                .errorType((ErrorClassification) ErrorType.BAD_REQUEST)
                .extensions(allowed.isEmpty() ? Map.of("code", code) : Map.of("code", code, "allowedValues", allowed))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
    }
}
