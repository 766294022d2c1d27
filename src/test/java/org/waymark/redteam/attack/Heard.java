package org.waymark.redteam.attack;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What an answer tells: all of it, but for the moment at which it is given and what is drawn by lot for each. */
public record Heard(int status, Map<String, String> headers, String body) {
    private static final Set<String> TRANSPORT = Set.of("date", "content-length", "connection", "keep-alive");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern PAGE_MADE = Pattern.compile("<div id='created'>[^<]*</div>");
    private static final Pattern SESSION = Pattern.compile("(?<=\\bwaymark=)[0-9A-F]{32}");
    private static final Pattern TOKEN = Pattern.compile("(?<=name=\"_csrf\" value=\")[^\"]*");
    private static final Pattern LOT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @param begun moments before this were not made by answering */
    static Heard of(Door.Answer answer, Instant begun) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(TRANSPORT);
        headers.replaceAll((_, value) -> SESSION.matcher(value).replaceAll("lot"));
        var body = MOMENT.matcher(inOrder(answer.body()))
                .replaceAll(moment -> Instant.parse(moment.group()).isBefore(begun) ? moment.group() : "now");
        body = PAGE_MADE.matcher(body).replaceAll("now");
        body = TOKEN.matcher(body).replaceAll("lot");
        return new Heard(answer.status(), headers, LOT.matcher(body).replaceAll("lot"));
    }

    /** Fields are fetched side by side, and what is wrong with each is told as it comes. */
    private static String inOrder(String body) {
        if (!body.startsWith("{\"errors\":[")) {
            return body;
        }
        var answer = Door.JSON.readTree(body);
        var errors = answer.get("errors")
                .valueStream()
                .map(JsonNode::toString)
                .sorted()
                .toList();
        return errors + answer.path("data").toString() + answer.propertyNames();
    }

    boolean isAnswered() {
        return status == 200 && !body.startsWith("[");
    }
}
