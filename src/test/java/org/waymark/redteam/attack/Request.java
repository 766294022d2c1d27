package org.waymark.redteam.attack;

import java.util.Map;
import java.util.TreeMap;

/** @param login whose; empty for nobody's */
public record Request(String login, String method, String path, Map<String, String> headers, String body) {

    static Request graphql(String login, String body) {
        return new Request(login, "POST", "/graphql", Map.of("Content-Type", "application/json"), body);
    }

    Request with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Request(login, method, path, all, body);
    }
}
