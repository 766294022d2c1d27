package org.waymark.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads the body of a GraphQL request, also one that names a persisted document by {@code documentId}, which Spring does
 * not read. The id goes along as the extension by which Spring lets a request do without a text.
 */
@JacksonComponent
class RequestReading extends ValueDeserializer<SerializableGraphQlRequest> {
    static final String EXTENSION = "persistedQuery";
    static final String DOCUMENT_ID = "documentId";

    @Override
    public SerializableGraphQlRequest deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode body = context.readTree(parser);
        var request = new SerializableGraphQlRequest();
        var query = text(body, "query", context);
        if (query != null) {
            request.setQuery(query);
        }
        request.setOperationName(text(body, "operationName", context));
        request.setVariables(map(body, "variables", context));
        Map<String, Object> extensions = map(body, "extensions", context);
        extensions.remove(EXTENSION);
        var documentId = text(body, DOCUMENT_ID, context);
        if (documentId != null) {
            extensions.put(EXTENSION, Map.of(DOCUMENT_ID, documentId));
        }
        request.setExtensions(extensions);
        return request;
    }

    private static @Nullable String text(JsonNode body, String field, DeserializationContext context) {
        var value = body.get(field);
        return value == null || value.isNull() ? null : context.readTreeAsValue(value, String.class);
    }

    private static <V extends @Nullable Object> Map<String, V> map(
            JsonNode body, String field, DeserializationContext context) {
        var value = body.get(field);
        if (value == null || value.isNull()) {
            return new HashMap<>();
        }
        JavaType type = context.getTypeFactory().constructMapType(HashMap.class, String.class, Object.class);
        return context.readTreeAsValue(value, type);
    }
}
