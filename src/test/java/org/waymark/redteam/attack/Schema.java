package org.waymark.redteam.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What can be asked, as the published source says. */
public final class Schema {
    public static final String INTROSPECTION = """
            { __schema { types { kind name enumValues { name } possibleTypes { name }
              inputFields { name type { ...of } } fields { name args { name type { ...of } } type { ...of } } } } }
            fragment of on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }""";

    private final Map<String, JsonNode> types = new HashMap<>();

    /** @param answer to the introspection */
    public Schema(JsonNode answer) {
        answer.at("/data/__schema/types")
                .forEach(type -> types.put(type.get("name").asString(), type));
    }

    /** Of a type; none where it is not made of fields. */
    List<JsonNode> fields(String type) {
        return list(type, "fields");
    }

    List<JsonNode> inputFields(String type) {
        return list(type, "inputFields");
    }

    List<String> enumValues(String type) {
        return list(type, "enumValues").stream()
                .map(each -> each.get("name").asString())
                .toList();
    }

    /** What an interface can be. */
    List<String> possible(String type) {
        return kind(type).equals("OBJECT")
                ? List.of()
                : list(type, "possibleTypes").stream()
                        .map(each -> each.get("name").asString())
                        .toList();
    }

    String kind(String type) {
        return types.containsKey(type) ? types.get(type).get("kind").asString() : "SCALAR";
    }

    private List<JsonNode> list(String type, String of) {
        var node = types.get(type);
        return node == null || !node.hasNonNull(of)
                ? List.of()
                : node.get(of).valueStream().toList();
    }

    /** Without what says that it is a list or must be there. */
    static String named(JsonNode type) {
        var inner = type;
        while (inner.hasNonNull("ofType")) {
            inner = inner.get("ofType");
        }
        return inner.get("name").asString();
    }

    static boolean isList(JsonNode type) {
        return type.get("kind").asString().equals("LIST")
                || (isNeeded(type) && type.get("ofType").get("kind").asString().equals("LIST"));
    }

    static boolean isNeeded(JsonNode type) {
        return type.get("kind").asString().equals("NON_NULL");
    }
}
