package org.waymark.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error of a request a stable code, and where an enum has no such value those that it has; repeats no value. */
@Component
class ErrorInterceptor implements WebGraphQlInterceptor {
    private static final Pattern ENUM =
            Pattern.compile("not (?:a valid|in allowable values for enum) '(\\w+)'|enum '(\\w+)'");

    private final ObjectProvider<GraphQlSource> source;

    ErrorInterceptor(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            var errors = response.getExecutionResult().getErrors();
            if (errors.isEmpty()) {
                return response;
            }
            var coded = errors.stream().map(this::coded).toList();
            return response.transform(builder -> builder.errors(coded));
        });
    }

    private GraphQLError coded(GraphQLError error) {
        var extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        Map<String, Object> more = new HashMap<>(extensions == null ? Map.of() : extensions);
        var message = String.valueOf(error.getMessage());
        more.put("code", code(error, message));
        var allowed = allowedValues(message);
        if (!allowed.isEmpty()) {
            more.put("allowedValues", allowed);
        }
        return GraphqlErrorBuilder.newError()
                .message(RefusedValue.leftOut(message))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(more)
                .build();
    }

    private static String code(GraphQLError error, String message) {
        if (message.contains("FinancialYear")) {
            return "UNKNOWN_YEAR";
        }
        if (message.contains(DayCoercing.EXPECTED)) {
            return "DATE_INVALID";
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return "SYNTAX";
        }
        return error.getErrorType() == ErrorType.ValidationError ? "INVALID_DOCUMENT" : "BAD_REQUEST";
    }

    private List<String> allowedValues(String message) {
        var match = ENUM.matcher(message);
        GraphQLSchema schema = source.getObject().schema();
        while (match.find()) {
            var name = match.group(1) == null ? match.group(2) : match.group(1);
            if (schema.getType(name) instanceof GraphQLEnumType type) {
                return type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList();
            }
        }
        return List.of();
    }
}
