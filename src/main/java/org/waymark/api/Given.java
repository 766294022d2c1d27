package org.waymark.api;

import org.waymark.shared.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was given, for the log.
 *
 * @param digest SHA-256 of its canonical JSON: names in order, no blanks, UTF-8
 * @param amount how many values are in it that are not null
 */
record Given(String digest, long amount) {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static Given of(Object answer) {
        return new Given(new Sha256().with(json(answer)).hex(), amount(CANONICAL.valueToTree(answer)));
    }

    static String json(Object value) {
        return CANONICAL.writeValueAsString(value);
    }

    private static long amount(JsonNode node) {
        if (node.isContainer()) {
            return node.valueStream().mapToLong(Given::amount).sum();
        }
        return node.isNull() ? 0 : 1;
    }
}
