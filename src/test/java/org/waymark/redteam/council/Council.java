package org.waymark.redteam.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.web.Server;
import tools.jackson.databind.JsonNode;

/** A council that tells its years and publishes them, as its people would: over HTTP, with the logins of each. */
public final class Council {
    private static final String PROPOSE = """
            mutation ($id: ID!, $of: ID!, $period: String!, $at: DateTime) {
              told: proposeEdition(commandId: $id, authority: $of, period: $period, asKnownAt: $at) { edition } }""";
    private static final String APPROVE = """
            mutation ($id: ID!, $edition: ID!) {
              told: approveEdition(commandId: $id, edition: $edition) { edition } }""";

    private final Server server;
    private final String authority;

    /** @param authority its ONS code */
    public Council(Server server, String authority) {
        this.server = server;
        this.authority = authority;
    }

    /** @param asAt the day on which the return of that year was sent; a later one of the same year amends it */
    public Council tells(int year, List<Kid> kids, String asAt) {
        var reply = server.imports(
                "recorder", Map.of("authority", authority, "year", label(year), "asAt", asAt), Returns.of(kids));
        if (reply.status() != 200) {
            throw new IllegalStateException("Not taken in: " + reply);
        }
        return this;
    }

    /** Proposed by one and approved by another. */
    public String publishes(String period, String asKnownAt) {
        var edition = proposes(period, asKnownAt);
        return told("admin", APPROVE, Map.of("edition", edition)).at("/edition").asString();
    }

    public String proposes(String period, String asKnownAt) {
        return told("analyst", PROPOSE, Map.of("of", authority, "period", period, "at", asKnownAt))
                .at("/edition")
                .asString();
    }

    private JsonNode told(String login, String mutation, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("id", UUID.randomUUID().toString());
        var body = server.graphql(login, mutation, all).body();
        if (body.has("errors")) {
            throw new IllegalStateException(authority + " was refused: " + body);
        }
        return body.at("/data/told");
    }

    /** As {@code 2021-22}. */
    public static String label(int year) {
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }
}
