package org.waymark.redteam.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The only way in that the attacker has. */
public final class Door {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int TRIES = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public Door(int port) {
        this.address = "http://localhost:" + port;
    }

    /** As it came. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    public Answer send(Request request) {
        var sent = HttpRequest.newBuilder(URI.create(address + request.path()));
        request.headers().forEach(sent::header);
        if (!request.login().isEmpty()) {
            var login = (request.login() + ":" + request.login()).getBytes(StandardCharsets.UTF_8);
            sent.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        sent.method(request.method(), HttpRequest.BodyPublishers.ofString(request.body()));
        return send(sent.build(), TRIES);
    }

    /** A connection that has been used for long may be closed just when it is used again. */
    private Answer send(HttpRequest request, int tries) {
        try {
            var reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new TreeMap<>();
            reply.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Answer(reply.statusCode(), headers, reply.body());
        } catch (IOException e) {
            if (tries > 1) {
                return send(request, tries - 1);
            }
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The data of a question that is answered. */
    JsonNode ask(String operation, String document, Map<String, ?> variables) {
        var body =
                JSON.writeValueAsString(Map.of("operationName", operation, "query", document, "variables", variables));
        var answer = send(Request.graphql("member", body));
        var read = JSON.readTree(answer.body());
        if (read.has("errors")) {
            throw new IllegalStateException(answer.body());
        }
        return read.get("data");
    }
}
