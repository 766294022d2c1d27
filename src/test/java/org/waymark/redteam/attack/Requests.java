package org.waymark.redteam.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests by chance, the same from the same seed, whatever is answered. */
public final class Requests {
    private static final List<String> LOGINS =
            List.of("member", "member", "member", "member", "officer", "officer", "");
    private static final List<String> METHODS = List.of("GET", "GET", "GET", "POST", "PUT", "DELETE", "OPTIONS");
    private static final String ODD = "{}()[]\"\\$:!@#,. \n0aZ\u00e9\u202e";
    private static final String READ = """
            query q($of: ID!, $period: String!, $table: ID, $number: Int) {
              edition(authority: $of, period: $period, table: $table, number: $number) {
                summary { id digest knownAt decidedAt } measures beside rules solver
                headlines { measure title heldBack from figure { text } }
                tables { name state from by rows { keys { attribute code label } figure { __typename text } } } } }""";

    private final Words words;
    private final Random chance;
    private final Documents documents;

    public Requests(Schema schema, Words words, long seed) {
        this.words = words;
        this.chance = new Random(seed);
        this.documents = new Documents(schema, words, chance);
    }

    public Request next() {
        var login = LOGINS.get(chance.nextInt(LOGINS.size()));
        return switch (chance.nextInt(20)) {
            case 0, 1, 2, 3 -> Request.graphql(login, body(documents.published(), Map.of()));
            case 4, 5, 6 -> Request.graphql(login, body(READ, variables()));
            case 7, 8, 9, 10 -> Request.graphql(login, body(documents.any("Query"), Map.of()));
            case 11, 12 -> Request.graphql(login, body(documents.any("Mutation"), Map.of()));
            case 13, 14 -> Request.graphql(login, saved());
            case 15 -> Request.graphql(login, mutated(body(documents.published(), variables())));
            case 16 -> Request.graphql(login, body(mutated(documents.any("Query")), Map.of()));
            case 17 -> Request.graphql(login, body(Schema.INTROSPECTION, Map.of()));
            case 18 -> withHeader(Request.graphql(login, body(documents.any("Query"), variables())));
            default ->
                withHeader(new Request(
                        login,
                        METHODS.get(chance.nextInt(METHODS.size())),
                        Words.PATHS.get(chance.nextInt(Words.PATHS.size())),
                        Map.of(),
                        ""));
        };
    }

    private Request withHeader(Request request) {
        var header = Words.HEADERS.get(chance.nextInt(Words.HEADERS.size())).split(": ", 2);
        return request.with(header[0], header[1]);
    }

    private static String body(String document, Map<String, Object> variables) {
        return Door.JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    private String saved() {
        var question = words.questions().get(chance.nextInt(words.questions().size()));
        return Door.JSON.writeValueAsString(Map.of("documentId", question, "variables", variables()));
    }

    private Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "of",
                words.councils()
                        .get(Math.min(chance.nextInt(6), words.councils().size() - 1)));
        variables.put("period", Words.PERIODS.get(chance.nextInt(Words.PERIODS.size())));
        if (chance.nextBoolean()) {
            variables.put("table", Words.IDS.get(chance.nextInt(Words.IDS.size())));
        }
        if (chance.nextInt(4) == 0) {
            variables.put("number", chance.nextInt(5) - 1);
        }
        if (chance.nextInt(3) == 0) {
            variables.put("asKnownAt", documents.moment());
            variables.put("years", List.of(Words.YEARS.get(chance.nextInt(Words.YEARS.size()))));
            variables.put("year", Words.YEARS.get(chance.nextInt(Words.YEARS.size())));
            variables.put("where", Map.of("LOCAL_AUTHORITY", words.councils()));
        }
        return variables;
    }

    /** A few characters left out, doubled or put in. */
    private String mutated(String text) {
        var mutated = new StringBuilder(text);
        for (int n = 0; n <= chance.nextInt(4) && !mutated.isEmpty(); n++) {
            var at = chance.nextInt(mutated.length());
            switch (chance.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, ODD.charAt(chance.nextInt(ODD.length())));
                default -> mutated.insert(at, mutated.charAt(at));
            }
        }
        return mutated.toString();
    }
}
