package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running service as anybody would: over HTTP. */
public final class Server {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "----waymark-test";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public Server(int port) {
        this.address = "http://localhost:" + port;
    }

    /** An answer and its HTTP status. */
    public record Reply(int status, JsonNode body) {}

    public Reply graphql(String user, String query) {
        return graphql(user, query, Map.of());
    }

    public Reply graphql(String user, String query, Map<String, Object> variables) {
        return post(user, "/graphql", Map.of("query", query, "variables", variables));
    }

    /** Runs a saved question by its name. */
    public Reply document(String user, String documentId, Map<String, Object> variables) {
        return post(user, "/graphql", Map.of("documentId", documentId, "variables", variables));
    }

    public Reply post(String user, String path, Map<String, ?> body) {
        return send(request(path, user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Reply imports(String user, Map<String, String> fields, Map<String, String> files) {
        return send(request("/imports", user)
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields, files))));
    }

    /** A form with files, as browsers send it. */
    static String form(Map<String, String> fields, Map<String, String> files) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        files.forEach((name, text) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, text)));
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    /** An answer as it came. */
    public record Raw(int status, String contentType, String text) {}

    /** Sends such a form, or what is left of one, and gives the answer as text. */
    public Raw importsRaw(String user, String accept, String form) {
        try {
            var response = client.send(
                    request("/imports", user)
                            .header("Content-Type", FORM)
                            .header("Accept", accept)
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Raw(response.statusCode(), type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Reply get(String path, String user) {
        return send(request(path, user).GET());
    }

    private HttpRequest.Builder request(String path, String user) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (user.isEmpty()) {
            return request;
        }
        var login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + login);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
            return new Reply(response.statusCode(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
