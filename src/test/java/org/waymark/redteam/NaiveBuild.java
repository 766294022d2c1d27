package org.waymark.redteam;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.redteam.council.Kid;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is often done: every table of one and of two attributes, and in each of them numbers of 1 to 4 hidden. Answers as the service
 * does, so that the same attacker reads it.
 */
final class NaiveBuild implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ATTRIBUTES =
            List.of("ETHNIC_GROUP", "SIBLING_GROUP_SIZE", "AGE_AT_ENTRY", "SEX", "EARLY_PERMANENCE");
    private static final Map<String, List<String>> CODES = Map.of(
            "ETHNIC_GROUP", List.of("WHITE", "MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN"),
            "SIBLING_GROUP_SIZE", List.of("1", "2", "3+"),
            "AGE_AT_ENTRY", List.of("UNDER_1", "1_TO_4", "5_TO_9", "10_AND_OVER_OR_NOT_KNOWN"),
            "SEX", List.of("MALE", "FEMALE_OR_NOT_KNOWN"),
            "EARLY_PERMANENCE", List.of("YES", "NO"));
    private static final int HIDDEN_BELOW = 5;

    private final HttpServer server;
    private final Map<String, Map<String, Object>> editions = new TreeMap<>();

    NaiveBuild() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/graphql", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** In the place of what it published before of that council. */
    void publish(String id, String council, String period, List<Kid> kids) {
        var truth = new Truth().with(period, kids);
        List<Object> tables = new ArrayList<>();
        for (int one = 0; one < ATTRIBUTES.size(); one++) {
            tables.add(table(truth, period, List.of(ATTRIBUTES.get(one))));
            for (int other = one + 1; other < ATTRIBUTES.size(); other++) {
                tables.add(table(truth, period, List.of(ATTRIBUTES.get(one), ATTRIBUTES.get(other))));
            }
        }
        editions.put(
                council,
                Map.of(
                        "summary",
                        Map.of("id", id, "authority", council, "period", period),
                        "headlines",
                        List.of(Map.of("measure", "ADOPTED@1", "figure", shown(kids.size()))),
                        "tables",
                        tables));
    }

    private static Map<String, Object> table(Truth truth, String period, List<String> by) {
        List<Map<String, String>> cells = List.of(Map.of());
        for (var attribute : by) {
            List<Map<String, String>> parted = new ArrayList<>(cells);
            for (var cell : cells) {
                for (var code : CODES.get(attribute)) {
                    Map<String, String> more = new LinkedHashMap<>(cell);
                    more.put(attribute, code);
                    parted.add(more);
                }
            }
            cells = parted;
        }
        var rows = cells.stream()
                .map(cell -> Map.of(
                        "keys",
                        cell.entrySet().stream()
                                .map(key -> Map.of("attribute", key.getKey(), "code", key.getValue()))
                                .toList(),
                        "figure",
                        figure(truth.in(List.of(period), 0, cell).size(), cell.isEmpty())))
                .toList();
        return Map.of("name", String.join("_", by), "rows", rows);
    }

    private static Map<String, Object> figure(int number, boolean isTotal) {
        return isTotal || number == 0 || number >= HIDDEN_BELOW
                ? shown(number)
                : Map.of("text", "[c]", "explanation", "Few.");
    }

    private static Map<String, Object> shown(int number) {
        return Map.of("text", String.valueOf(number), "value", number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
            var of = asked.at("/variables/of").asString("");
            var body = JSON.writeValueAsBytes(
                    Map.of("data", data(asked.get("operationName").asString(), of)));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Map<String, Object> data(String operation, String council) {
        return operation.equals("Editions")
                ? Map.of(
                        "editions",
                        editions.values().stream()
                                .map(each -> each.get("summary"))
                                .toList())
                : Map.of("edition", editions.getOrDefault(council, Map.of()));
    }
}
