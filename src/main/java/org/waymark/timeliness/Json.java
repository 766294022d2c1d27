package org.waymark.timeliness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.timeliness.question.Period;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists and maps as bound parameters and back: SQL takes them as JSON text. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String periods(List<Period> periods) {
        return of(periods.stream()
                .map(each -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("label", each.label());
                    row.put("starts_on", each.startsOn().toString());
                    row.put("ends_on", each.endsOn().toString());
                    return row;
                })
                .toList());
    }

    static String seen(List<Coverage.Seen> seen) {
        return of(seen.stream()
                .map(each -> Map.of(
                        "authority", each.authority(),
                        "seen_from", each.seenFrom().toString(),
                        "seen_until", each.seenUntil().toString()))
                .toList());
    }

    static ObjectNode tree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static Map<String, Integer> counts(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
