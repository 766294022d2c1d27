package org.waymark.api;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.waymark.shared.IdentifierShape;
import reactor.core.publisher.Mono;

/**
 * Refuses a request in which something looks like an NHS number or a pupil number, before anything reads it, so that no
 * answer, error or log repeats it. Only where an authority's own reference belongs may anything stand.
 */
@Component
@Order(0)
class IdentifierGuard implements WebGraphQlInterceptor {
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?:childId|groupId|reference)\\s*:\\s*(?:\"[^\"]*\"|\\$(\\w+))");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\w+)");
    private static final Set<String> REFERENCES = Set.of("childId", "groupId", "reference");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return looksTelling(request) ? Mono.just(refused(request)) : chain.next(request);
    }

    private static boolean looksTelling(WebGraphQlRequest request) {
        Set<String> ofReferences = new HashSet<>(REFERENCES);
        var references = REFERENCE.matcher(request.getDocument());
        while (references.find()) {
            ofReferences.add(String.valueOf(references.group(1)));
        }
        return WORD.matcher(REFERENCE.matcher(request.getDocument()).replaceAll(""))
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .anyMatch(IdentifierShape::of)
                || looksTelling(request.getVariables(), ofReferences);
    }

    private static boolean looksTelling(Object value, Set<String> ofReferences) {
        return switch (value) {
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .filter(field -> field.getValue() != null && !ofReferences.contains(field.getKey()))
                        .anyMatch(field -> looksTelling(field.getValue(), ofReferences));
            case List<?> values -> values.stream().anyMatch(each -> each != null && looksTelling(each, ofReferences));
            default -> IdentifierShape.of(value.toString());
        };
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request) {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(
                        "Something in this request has the shape of an NHS number or a pupil number. It was not read; leave it out.")
                .errorType(ErrorType.ValidationError)
                .extensions(Map.of("code", "LOOKS_LIKE_IDENTIFIER"))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
