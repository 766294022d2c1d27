package org.waymark.redteam.attack;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** GraphQL by chance: any field of the schema with any arguments, also such as there are none of. */
final class Documents {
    private static final int DEPTH = 4;
    private static final List<String> NUMBERS = List.of("-1", "0", "1", "2", "3", "30", "426", "2147483647", "1e309");
    private static final List<String> OWN = List.of("edition", "editions", "catalogue");

    private final Schema schema;
    private final Words words;
    private final Random chance;

    Documents(Schema schema, Words words, Random chance) {
        this.schema = schema;
        this.words = words;
        this.chance = chance;
    }

    /** @param root {@code Query} or {@code Mutation} */
    String any(String root) {
        return document(root, oneOf(schema.fields(root)));
    }

    /** Of what members may read. */
    String published() {
        return document(
                "Query",
                oneOf(schema.fields("Query").stream()
                        .filter(field -> OWN.contains(field.get("name").asString()))
                        .toList()));
    }

    private String document(String root, JsonNode field) {
        var selection = selected(root, field, 0);
        return switch (chance.nextInt(6)) {
            case 0 -> "%s { a: %s b: %s }".formatted(kind(root), selection, selected(root, field, 0));
            case 1 -> "%s { ...f } fragment f on %s { %s }".formatted(kind(root), root, selection);
            case 2 -> "%s q { ... on %s @include(if: true) { %s } }".formatted(kind(root), root, selection);
            default -> "%s { %s }".formatted(kind(root), selection);
        };
    }

    private static String kind(String root) {
        return root.equals("Mutation") ? "mutation" : "query";
    }

    private String selected(String of, JsonNode field, int depth) {
        var arguments = field.get("args")
                .valueStream()
                .filter(each -> Schema.isNeeded(each.get("type")) || chance.nextInt(10) < 4)
                .map(each -> each.get("name").asString() + ": " + value(each, 0))
                .collect(Collectors.joining(", "));
        return field.get("name").asString()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + selection(Schema.named(field.get("type")), depth + 1);
    }

    private String selection(String type, int depth) {
        var fields = schema.fields(type);
        if (fields.isEmpty()) {
            return "";
        }
        var some = IntStream.range(0, 1 + chance.nextInt(5))
                .mapToObj(_ -> oneOf(fields))
                .distinct()
                .filter(field -> depth < DEPTH
                        || schema.fields(Schema.named(field.get("type"))).isEmpty())
                .map(field -> selected(type, field, depth))
                .collect(Collectors.joining(" "));
        var kinds = schema.possible(type).stream()
                .map(each -> "... on %s %s".formatted(each, selection(each, depth + 1)))
                .collect(Collectors.joining(" "));
        return " { __typename %s %s }".formatted(some, kinds);
    }

    private String value(JsonNode argument, int depth) {
        var type = argument.get("type");
        var name = argument.get("name").asString();
        if (!Schema.isNeeded(type) && chance.nextInt(12) == 0) {
            return "null";
        }
        if (Schema.isList(type)) {
            return IntStream.range(0, chance.nextInt(3))
                    .mapToObj(_ -> single(Schema.named(type), name, depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return single(Schema.named(type), name, depth);
    }

    private String single(String type, String name, int depth) {
        return switch (schema.kind(type)) {
            case "ENUM" -> chance.nextInt(20) == 0 ? "NO_SUCH_CODE" : oneOf(schema.enumValues(type));
            case "INPUT_OBJECT" ->
                depth > 2
                        ? "{}"
                        : schema.inputFields(type).stream()
                                .filter(each -> Schema.isNeeded(each.get("type")) || chance.nextInt(4) == 0)
                                .map(each -> each.get("name").asString() + ": " + value(each, depth + 1))
                                .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(type, name);
        };
    }

    private String scalar(String type, String name) {
        return switch (type) {
            case "Int", "Float", "Long" -> oneOf(NUMBERS);
            case "Boolean" -> String.valueOf(chance.nextBoolean());
            case "DateTime" -> quoted(moment());
            case "Date" -> quoted(moment().substring(0, 10));
            case "FinancialYear" -> quoted(oneOf(Words.YEARS));
            default -> quoted(text(name));
        };
    }

    private String text(String name) {
        return switch (name) {
            case "period" -> oneOf(Words.PERIODS);
            case "edition" -> oneOf(words.editions());
            case "authority", "areas", "areaCodes" -> council();
            default -> chance.nextInt(3) == 0 ? council() : oneOf(Words.IDS);
        };
    }

    /** Mostly that which he is after. */
    private String council() {
        return chance.nextInt(3) > 0 ? words.councils().getFirst() : oneOf(words.councils());
    }

    /** Any day of some years: what was known when. */
    String moment() {
        return "20%02d-%02d-%02dT00:00:00Z"
                .formatted(20 + chance.nextInt(7), 1 + chance.nextInt(12), 1 + chance.nextInt(30));
    }

    static String quoted(String text) {
        return Door.JSON.writeValueAsString(text);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
