package org.waymark.api;

import graphql.GraphQLError;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.waymark.shared.Refusal;

/**
 * Asks a document from within, as whoever is logged in: through the same door as from without, so that access, purposes and the
 * query log are the same.
 */
@Component
public class AskedWithin {
    private static final URI DOOR = URI.create("/graphql");
    private static final Set<String> TOLD_APART = Set.of("code", "allowedValues", "classification");

    private final ObjectProvider<WebGraphQlHandler> door;

    AskedWithin(ObjectProvider<WebGraphQlHandler> door) {
        this.door = door;
    }

    /**
     * @param purpose of all that the document asks, where it says none itself; null for none
     * @return what was answered, by the names under which it was asked
     * @throws Refusal with the first error's code and what more it tells, and every error's message
     */
    public Map<String, Object> ask(String document, Map<String, Object> variables, @Nullable String purpose) {
        var headers = new HttpHeaders();
        if (purpose != null) {
            headers.set(Purposes.HEADER, Purposes.asHeader(purpose));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        var request = new WebGraphQlRequest(
                DOOR,
                headers,
                new LinkedMultiValueMap<>(),
                Map.of(),
                body,
                UUID.randomUUID().toString(),
                Locale.UK);
        var answer = Objects.requireNonNull(
                door.getObject().handleRequest(request).block(), "The door answers every request");
        var errors = answer.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        return Objects.requireNonNull(answer.getExecutionResult().<Map<String, Object>>getData());
    }

    private static Refusal refused(List<GraphQLError> errors) {
        var first = Objects.requireNonNullElse(errors.getFirst().getExtensions(), Map.<String, Object>of());
        var words = errors.stream().map(GraphQLError::getMessage).distinct().toList();
        var allowed = first.get("allowedValues") instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.<String>of();
        var refusal = new Refusal(
                String.valueOf(first.getOrDefault("code", "BAD_REQUEST")), String.join(" ", words), allowed);
        first.forEach((name, value) -> {
            if (!TOLD_APART.contains(name)) {
                refusal.with(name, value);
            }
        });
        return refusal;
    }
}
