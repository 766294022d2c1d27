package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.Sha256;
import org.waymark.web.Server.Whole;
import tools.jackson.databind.JsonNode;

/**
 * What is asked, whoever asks it, stands in the log before it is answered. Others ask at the same time: each test finds what
 * it asked by a purpose of its own.
 */
class QueryLogDoorTests extends WithDemonstration {
    private static final AtomicInteger PURPOSES = new AtomicInteger();

    private final String purpose = "statutory return " + PURPOSES.incrementAndGet();
    private final Map<String, String> why = Map.of("Waymark-Purpose", purpose);
    private static final String ADOPTED =
            "{ breakdown(measures: [\"ADOPTED\"], years: [\"2022-23\"]) { rows { period cells { count } } } }";
    private static final String LOG = """
            query ($after: Long!, $first: Int!) { queryLog(after: $after, first: $first) { number more questions {
              number at login roles viewedAs tier kind asked purpose outcome digest amount hash } } }""";

    @Test
    void saysWhoAskedWhatWhyAndWhatWasGiven() {
        long before = end();
        var answer = server.whole("analyst", ADOPTED, why);

        var logged = only(before);
        assertThat(logged.get("number").asLong()).isGreaterThan(before);
        assertThat(logged.get("login").asString()).isEqualTo("analyst");
        assertThat(logged.get("roles").asString()).isEqualTo("ANALYST");
        assertThat(logged.get("viewedAs").isNull()).isTrue();
        assertThat(logged.get("tier").asString()).isEqualTo("EXACT");
        assertThat(logged.get("kind").asString()).isEqualTo("breakdown");
        assertThat(logged.get("asked").asString())
                .matches(
                        "\\{\"asKnownAt\":\"2\\d{3}-[^\"]+Z\",\"by\":\\[],\"measures\":\\[\"ADOPTED\"],\"unit\":\"CHILD\",\"window\":\"ONE_YEAR\",\"years\":\\[\"2022-23\"]}");
        assertThat(logged.get("purpose").asString()).isEqualTo(purpose);
        assertThat(logged.get("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(logged.get("amount").asLong()).as("one period and one count").isEqualTo(2);
        // names in order: of a row cells before period
        var count = answer.body().at("/data/breakdown/rows/0/cells/0/count").asInt();
        assertThat(logged.get("digest").asString())
                .isEqualTo(new Sha256()
                        .with("{\"rows\":[{\"cells\":[{\"count\":%d}],\"period\":\"2022-23\"}]}".formatted(count))
                        .hex());
    }

    @Test
    void notesEachAliasByItself() {
        long before = end();
        server.whole(
                "analyst",
                "{ a: breakdown(measures: [\"A1\"], purpose: \"" + purpose
                        + " one\") { rows { period } } b: breakdown(measures: [\"SHOE_SIZE\"]) { rows { period } } editions { id } }",
                why);

        assertThat(since(before).stream()
                        .map(each -> each.get("kind").asString() + " "
                                + each.get("purpose").asString() + " "
                                + each.get("outcome").asString()))
                .as("nothing was given: the answer to a query of which a part that must not be null failed is null")
                .containsExactly(
                        "breakdown " + purpose + " one UNKNOWN_MEASURE",
                        "breakdown " + purpose + " UNKNOWN_MEASURE",
                        "editions " + purpose + " UNKNOWN_MEASURE");
    }

    @Test
    void notesWhatPublishedFiguresAreComparedWith() {
        long before = end();
        var answer = server.whole(
                "analyst",
                "{ published(series: \"ADOPTED\", years: [\"2022-23\"]) { rows { year } ours(where: {sex: [\"MALE\"]}, purpose: \""
                        + purpose + "\") { rows { period } } } }",
                Map.of());

        var logged = only(before);
        assertThat(logged.get("tier").asString()).isEqualTo("EXACT");
        assertThat(logged.get("purpose").asString()).isEqualTo(purpose);
        assertThat(logged.get("asked").asString())
                .startsWith("{\"/ours\":{\"where\":{\"sex\":[\"MALE\"]}},\"asKnownAt\":");
        assertThat(answer.header("Waymark-Publication")).contains("not-for-publication");
    }

    /** A name, a number, a note: whatever was typed, nothing is left of it that is no code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ breakdown(measures: [\"Zaphod\"]) { rows { period } } }",
                "{ breakdown(measures: [\"A1@Zaphod\"]) { rows { period } } }",
                "{ breakdown(measures: [\"A1\"], where: {localAuthority: [\"Zaphod\"]}) { rows { period } } }",
                "{ workings(measure: \"A1\", period: \"Zaphod\") { edges { cursor } } }",
                "{ glossary(term: \"Zaphod\") { term } }",
                "{ published(series: \"ADOPTED\", characteristics: [\"Zaphod\"]) { rows { year } } }",
                "{ zaphod: glossary(term: \"A1\") { Zaphod: term } }",
                "{ breakdown(measures: [\"A1\"], where: {sex: [\"Zaphod\"]}) { rows { period } } }",
                "{ Zaphod }",
                "{ breakdown(measures: [\"A1\"]) @Zaphod { rows { period } } }",
                "query Zaphod { edition(authority: \"Zaphod\", period: \"Zaphod\", table: \"Zaphod\") { summary { id } } }",
                "Zaphod"
            })
    void keepsNoTextThatMeansNothingHere(String query) {
        long before = end();
        server.whole("analyst", query, why);

        assertThat(since(before)).isNotEmpty();
        assertThat(since(before).toString()).doesNotContainIgnoringCase("zaphod");
    }

    @Test
    void notesRefusals() {
        long before = end();
        server.whole("member", ADOPTED, why);
        server.whole("member", "{ nothing }", why);
        server.whole("analyst", "{ glossary(term: \"943 476 5919\") { term } }", why);

        assertThat(since(before).stream()
                        .map(each -> "%s %s %s %s %d"
                                .formatted(
                                        each.get("login").asString(),
                                        each.get("tier").asString(),
                                        each.get("kind").asString(),
                                        each.get("outcome").asString(),
                                        each.get("amount").asLong())))
                .containsExactly(
                        "member EXACT breakdown FORBIDDEN 0",
                        "member UNREAD request INVALID_DOCUMENT 0",
                        "analyst UNREAD request LOOKS_LIKE_IDENTIFIER 0");
    }

    @Test
    void refusesAPurposeThatIsNone() {
        for (var purpose : List.of("x".repeat(201), "one\ttwo", "of 943 476 5919")) {
            var refused = server.whole("analyst", ADOPTED, Map.of("Waymark-Purpose", purpose));
            assertThat(refused.body().at("/errors/0/extensions/code").asString())
                    .isIn("BAD_PURPOSE", "LOOKS_LIKE_IDENTIFIER");
            assertThat(refused.text()).doesNotContain(purpose);
            assertThat(refused.body().has("data")).isFalse();
        }
    }

    /** A saved question says in its file what it is asked for; who asks it can say it otherwise. */
    @Test
    void takesTheSavedPurposeOfASavedQuestion() {
        assertThat(server.whole("analyst", Map.of("documentId", "annual-report"), Map.of())
                        .body()
                        .has("errors"))
                .isFalse();
        server.whole(
                "analyst",
                Map.of(
                        "documentId",
                        "annual-report",
                        "variables",
                        Map.of("purpose", purpose, "years", List.of("2022-23"))),
                Map.of());
        assertThat(since(0))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("kind").asString()).isIn("breakdown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ breakdown(measures: [\"A1\"]) { rows { period } } }",
                "{ breakdown(measures: [\"A1\"], purpose: \" \") { rows { period } } }",
                "{ workings(measure: \"A1\", period: \"2022-23\") { totalCount } }",
                "{ published(series: \"ADOPTED\") { ours { rows { period } } } }",
                "{ editions { id position } }",
                "{ submissions { id } }"
            })
    void answersNoExactQuestionWithoutAPurpose(String query) {
        var refused = server.whole("analyst", query, Map.of()).body();

        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("PURPOSE_NEEDED");
        assertThat(refused.at("/errors/0/message").asString()).contains("argument purpose", "Waymark-Purpose");
        assertThat(refused.at("/data").isMissingNode() || refused.get("data").isNull())
                .isTrue();
        assertThat(server.whole("analyst", query, why).body().at("/errors").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"breakdown(measures: [\"A1\"])", "published(series: \"ADOPTED\") { rows { year } ours"})
    void marksExactAnswersInAllPlaces(String field) {
        var answer = server.whole(
                "analyst",
                "{ %s { provenance { notForPublication } } %s }".formatted(field, field.contains("{") ? "}" : ""),
                why);

        assertThat(answer.header("Waymark-Publication")).contains("not-for-publication");
        assertThat(answer.body().at("/extensions/notForPublication").asString()).contains("not for publication");
        assertThat(answer.text())
                .contains(
                        "\"provenance\":{\"notForPublication\":\"Exact figures, for analysis only: not for publication.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ editions { id } catalogue { id } }",
                "{ published(series: \"ADOPTED\") { rows { year } } }",
                "{ glossary { term } }"
            })
    void marksNothingElse(String query) {
        for (var reader : List.of("member", "analyst")) {
            var answer = server.whole(reader, query, why);
            assertThat(answer.header("Waymark-Publication")).isEmpty();
            assertThat(answer.body().has("extensions")).isFalse();
            assertThat(answer.body().has("errors")).isFalse();
        }
    }

    @Test
    void isReadPageByPageByTheInformationOwnerAlone() {
        server.whole("officer", "{ catalogue { id } }", why);
        server.whole("officer", "{ editions { id } }", why);
        var own = since(0);
        assertThat(own.stream().map(each -> each.get("kind").asString())).containsExactly("catalogue", "editions");
        long number = own.getFirst().get("number").asLong();

        var page = log(number - 1, 1);
        assertThat(page.at("/questions/0")).isEqualTo(own.getFirst());
        assertThat(page.get("number").asLong()).isEqualTo(number);
        assertThat(page.get("more").asBoolean()).isTrue();
        var behind = log(1_000_000_000, 1);
        assertThat(behind.get("questions").isEmpty()).isTrue();
        assertThat(behind.get("more").asBoolean()).isFalse();
        for (var other : List.of("analyst", "officer", "member", "recorder")) {
            assertThat(code(server.whole(other, "{ queryLog { number } }", why)))
                    .isEqualTo("FORBIDDEN");
            assertThat(server.whole(other, "query-log.csv", why).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ queryLog(first: 0) { number } }, OUT_OF_RANGE",
                "{ queryLog(first: 1001) { number } }, OUT_OF_RANGE",
                "{ queryLog(after: -1) { number } }, OUT_OF_RANGE",
                "{ verifyQueryLog(number: 1) { ok } }, MARK_INCOMPLETE"
            })
    void refusesWhatCannotBeAskedOfIt(String queryAndCode) {
        var parts = queryAndCode.split(", ");
        assertThat(code(server.whole("admin", parts[0], why))).isEqualTo(parts[1]);
    }

    @Test
    void logsThatItIsRead() {
        server.whole("admin", "{ queryLog { number } }", why);
        server.whole("admin", "query-log.csv", why);
        assertThat(since(0).stream().map(each -> each.get("kind").asString()))
                .containsExactly("queryLog", "query-log.csv");
    }

    @Test
    void isExportedAsItIs() {
        server.whole("officer", "{ catalogue { id } }", Map.of("Waymark-Purpose", "=" + purpose));
        var export = server.whole("admin", "query-log.csv", why);

        assertThat(export.header("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(export.header("Waymark-Publication")).contains("not-for-publication");
        var rows = CsvReader.builder().ofNamedCsvRecord(export.text()).stream().toList();
        var own = rows.stream()
                .filter(each -> each.getField("purpose").equals("'=" + purpose))
                .findFirst()
                .orElseThrow();
        assertThat(own.getField("login")).isEqualTo("officer");
        assertThat(rows.getLast().getField("number")).isEqualTo(String.valueOf(rows.size()));
        var number = own.getField("number");
        assertThat(verify(number, own.getField("hash")).get("ok").asBoolean())
                .as("what was exported bears it out")
                .isTrue();
        assertThat(verify(number, "ab".repeat(32)).at("/fault/reason").asString())
                .isEqualTo("OTHER_THAN_KEPT");
        assertThat(server.whole("admin", "query-log.csv", Map.of())
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("PURPOSE_NEEDED");
    }

    @Test
    void saysAsWhomItWasAsked() {
        server.whole(
                "analyst", "{ catalogue { id } }", Map.of("Waymark-View-As", "MEMBER", "Waymark-Purpose", purpose));

        var logged = only(0);
        assertThat(logged.get("login").asString()).isEqualTo("analyst");
        assertThat(logged.get("roles").asString()).isEqualTo("ANALYST");
        assertThat(logged.get("viewedAs").asString()).isEqualTo("MEMBER");
        assertThat(logged.get("tier").asString()).isEqualTo("PUBLISHED");
    }

    /** What a return would move is told by exact figures. */
    @Test
    void notesDryRuns() {
        var form = Server.form(
                Map.of("authority", "E06000990", "year", "2021-22", "asAt", "Zaphod", "dryRun", "true"),
                Map.of("header.csv", "CHILD,SEX\n"));
        long before = end();
        server.importsRaw("recorder", "application/json", form);

        var noted = log(before, 1000)
                .get("questions")
                .valueStream()
                .filter(each -> each.get("kind").asString().equals("imports dry run"))
                .findFirst()
                .orElseThrow();
        assertThat(noted.get("login").asString()).isEqualTo("recorder");
        assertThat(noted.get("asked").asString())
                .isEqualTo("{\"asAt\":\"?\",\"authority\":\"E06000990\",\"year\":\"2021-22\"}");
        assertThat(noted.get("outcome").asString()).isEqualTo("DRY_RUN");
        assertThat(noted.get("digest").asString()).hasSize(64);
    }

    private static String code(Whole answer) {
        return answer.body().at("/errors/0/extensions/code").asString();
    }

    private JsonNode verify(String number, String hash) {
        return server.graphql(
                        "admin",
                        "query ($number: Long, $hash: String) { verifyQueryLog(number: $number, hash: $hash) { ok questions fault { reason } } }",
                        Map.of("number", Long.parseLong(number), "hash", hash))
                .body()
                .at("/data/verifyQueryLog");
    }

    private long end() {
        return server.graphql("admin", "{ verifyQueryLog { questions } }")
                .body()
                .at("/data/verifyQueryLog/questions")
                .asLong();
    }

    private JsonNode log(long after, int first) {
        return server.graphql("admin", LOG, Map.of("after", after, "first", first))
                .body()
                .at("/data/queryLog");
    }

    private JsonNode only(long after) {
        var all = since(after);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** What was asked for the purpose of this test. */
    private List<JsonNode> since(long after) {
        List<JsonNode> own = new ArrayList<>();
        for (var page = log(after, 1000); ; page = log(page.get("number").asLong(), 1000)) {
            page.get("questions").valueStream().filter(this::isOwn).forEach(own::add);
            if (!page.get("more").asBoolean()) {
                return own;
            }
        }
    }

    private boolean isOwn(JsonNode logged) {
        var said = logged.get("purpose").asString("");
        return said.equals(purpose) || said.startsWith(purpose + " ");
    }
}
