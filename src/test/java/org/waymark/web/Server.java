package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Talks to a running service as anybody would: over HTTP. */
public final class Server {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PURPOSE = "to try the service";
    private static final String BOUNDARY = "----waymark-test";
    public static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public Server(int port) {
        this.address = "http://localhost:" + port;
    }

    /** An answer and its HTTP status. */
    public record Reply(int status, JsonNode body) {
        /** As documents print it, which say once for all exact answers that they are marked. */
        JsonNode withoutMark() {
            var rest = (ObjectNode) body.deepCopy();
            if (rest.remove("extensions") instanceof ObjectNode extensions) {
                assertThat(extensions.propertyNames()).containsExactly("notForPublication");
            }
            return rest;
        }
    }

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

    /** An answer as it came, with what stands before it. */
    public record Whole(int status, Map<String, List<String>> headers, String text) {
        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst();
        }

        JsonNode body() {
            return JSON.readTree(text);
        }
    }

    /** Sends a query, or fetches a file where it is the name of one, under these headers alone. */
    public Whole whole(String user, String query, Map<String, String> headers) {
        return query.endsWith(".csv")
                ? whole(login("/" + query, user).GET(), headers)
                : whole(user, Map.of("query", query), headers);
    }

    public Whole whole(String user, Map<String, ?> body, Map<String, String> headers) {
        return whole(
                login("/graphql", user)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))),
                headers);
    }

    private Whole whole(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        var response = sent(request);
        return new Whole(response.statusCode(), response.headers().map(), response.body());
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
    public static String form(Map<String, String> fields, Map<String, String> files) {
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
        var response = sent(request("/imports", user)
                .header("Content-Type", FORM)
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Raw(response.statusCode(), type, response.body());
    }

    /** A file as it came. */
    record Download(int status, Map<String, List<String>> headers, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            return new Whole(status, headers, "").header(name);
        }

        String code() {
            return JSON.readTree(bytes).path("code").asString();
        }
    }

    Download download(String user, String path, Map<String, String> headers) {
        var request = login(path, user).GET();
        headers.forEach(request::header);
        return downloaded(request);
    }

    Download ordered(String user, String path, Map<String, ?> body) {
        return downloaded(login(path, user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Download downloaded(HttpRequest.Builder request) {
        var response = sent(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Download(response.statusCode(), response.headers().map(), response.body());
    }

    /** A page, or whatever stands at an address, as it came. */
    public Whole whole(String user, String path) {
        return whole(login(path, user).GET(), Map.of());
    }

    public Reply get(String path, String user) {
        return send(request(path, user).GET());
    }

    private HttpRequest.Builder request(String path, String user) {
        return login(path, user).header("Waymark-Purpose", PURPOSE);
    }

    private HttpRequest.Builder login(String path, String user) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (user.isEmpty()) {
            return request;
        }
        var login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + login);
    }

    private Reply send(HttpRequest.Builder request) {
        var response = sent(request);
        var body = response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        return new Reply(response.statusCode(), body);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        return sent(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
