package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, through its doors, with the demonstration returns in it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorsTests {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final Map<String, String> RETURN = Map.of(
            "header.csv", HEADER + "K1,1,05/06/2020,WBRI,,,\n",
            "episodes.csv", EPISODES + "K1,01/05/2021,S,C1,N1,U6,PR1,,,,,,\n");
    private static final Map<String, String> FIELDS =
            Map.of("authority", "331", "year", "2021-22", "asAt", "2022-06-30");

    @LocalServerPort
    private int port;

    private Server server;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    @Test
    void givesTheSameDigestForTheSameQuestion() {
        var query = "{ breakdown(measures: [\"A1\", \"A2\"], by: [SEX]) { provenance { digest } } }";
        assertThat(server.graphql("analyst", query).body())
                .isEqualTo(server.graphql("analyst", query).body());
    }

    @Test
    void restatesAYearOnlyFromTheDayOnWhichItWasSubmittedAgain() {
        var query = """
                query ($at: DateTime) {
                  breakdown(measures: ["A20"], years: ["2021-22"], asKnownAt: $at) { rows { cells { text } } }
                }""";
        var before = server.graphql("analyst", query, Map.of("at", "2022-11-14T23:59:59Z"));
        var after = server.graphql("analyst", query, Map.of("at", "2022-11-15T00:00:00Z"));
        assertThat(before.body().at("/data/breakdown/rows/0/cells/0/text").asString())
                .isNotEqualTo(
                        after.body().at("/data/breakdown/rows/0/cells/0/text").asString());
        var now = server.graphql("analyst", query.replace("asKnownAt: $at", "").replace("($at: DateTime)", ""));
        assertThat(now.body().at("/data/breakdown/rows")).isEqualTo(after.body().at("/data/breakdown/rows"));
    }

    @Test
    void saysWhichYearsAreMissing() {
        var reply = server.graphql(
                "analyst",
                "{ breakdown(measures: [\"A1\"], years: [\"2019-20\"], window: THREE_YEARS) { rows { period cells { status text count } } } }");
        var row = reply.body().at("/data/breakdown/rows/0");
        assertThat(row.at("/period").asString()).isEqualTo("2017-20");
        assertThat(row.at("/cells/0/status").asString()).isEqualTo("NOT_AVAILABLE");
        assertThat(row.at("/cells/0/text").asString()).contains("2017-18");
        assertThat(row.at("/cells/0/count").isNull()).isTrue();
    }

    @Test
    void takesAReturnInOnceAndSaysWhatItDid() {
        var first = server.imports("recorder", FIELDS, RETURN);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(first.body().at("/read").asInt()).isEqualTo(2);
        assertThat(first.body().at("/recorded").asInt()).isEqualTo(2);
        var again = server.imports("recorder", FIELDS, RETURN);
        assertThat(again.body().at("/status").asString()).isEqualTo("UNCHANGED");
        assertThat(again.body().at("/submission")).isEqualTo(first.body().at("/submission"));
        var other = server.imports(
                "recorder",
                FIELDS,
                Map.of("header.csv", HEADER + "K2,2,05/06/2020,WBRI,,,\n", "episodes.csv", EPISODES));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().at("/problems/0/code").asString()).isEqualTo("AS_AT_TAKEN");

        var submission = first.body().at("/submission").asString();
        var mutation = "mutation { withdrawSubmission(submission: \"%s\", reason: WRONG_AUTHORITY) { status } }"
                .formatted(submission);
        assertThat(server.graphql("recorder", mutation)
                        .body()
                        .at("/data/withdrawSubmission/status")
                        .asString())
                .isEqualTo("WITHDRAWN");
        var anew = server.imports("recorder", FIELDS, RETURN);
        assertThat(anew.body().at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(anew.body().at("/submission").asString()).isNotEqualTo(submission);
    }

    @Test
    void givesTheProblemsAsAFileForASpreadsheet() {
        var fields = Map.of("authority", "E08000026", "year", "2022-23", "asAt", "2023-07-03", "dryRun", "true");
        var files = Map.of(
                "=header.csv", HEADER + "K1,9,05/06/2020,WBRI,,,\n",
                "episodes.csv", EPISODES + "K1,12/07/2022,S,C1,N1,A6,PR1,,,,,,\n");

        var answer = server.importsRaw("recorder", "text/csv", Server.form(fields, files));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.text().lines().toList())
                .startsWith("file,line,column,child_line,severity,code,rule,message")
                .anyMatch(line -> line.startsWith("'=header.csv,2,SEX,2,ERROR,UNKNOWN_CODE,101,"))
                .anyMatch(line -> line.startsWith("episodes.csv,2,LS,2,WARNING,PLACED_WITHOUT_ORDER,408,"));
    }

    /** Items 35 and 43 of trust.md section 5. */
    @Test
    void refusesWhatIsTooLargeOrCutOff() {
        var large = Server.form(FIELDS, Map.of("header.csv", HEADER + "x".repeat(21 * 1024 * 1024)));
        var whole = Server.form(FIELDS, RETURN);

        var tooLarge = server.importsRaw("recorder", "*/*", large);
        var cutOff = server.importsRaw("recorder", "*/*", whole.substring(0, whole.length() / 2));

        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.text()).contains("TOO_LARGE");
        assertThat(cutOff.status()).isEqualTo(400);
        assertThat(cutOff.text()).contains("UPLOAD_INCOMPLETE");
    }

    @Test
    void tellsInADryRunWhatWouldChangeAndStoresNothing() {
        var fields = Map.of("authority", "E06000990", "year", "2024-25", "asAt", "2026-01-10", "dryRun", "true");
        var files = Map.of(
                "header.csv", HEADER + "A2248,F,19/07/2017,WBRI,,,\n",
                "episodes.csv", EPISODES + "A2248,17/07/2023,S,C1,N1,U6,PR1,,,,,,\n");
        var before = server.graphql("recorder", "{ submissions { id } }").body();
        var reply = server.imports("recorder", fields, files);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/status").asString()).isEqualTo("DRY_RUN");
        // the other children of 2024-25 would lose what that year spans
        assertThat(reply.body().at("/retracted").asInt()).isGreaterThan(10);
        // A2248's own placement order is gone too, and with it the last of the 32 of 2024-25
        assertThat(reply.body().at("/moves").toString())
                .contains(
                        "{\"measure\":\"A20\",\"period\":\"2024-25\",\"before\":\"290 days\",\"after\":\"no cases\"}");
        assertThat(server.graphql("recorder", "{ submissions { id } }").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "breakdown(measures: [\"A1\"]) { rows { period } }, officer",
        "breakdown(measures: [\"A1\"]) { rows { period } }, member",
        "breakdown(measures: [\"A1\"]) { rows { period } }, recorder",
        "'workings(measure: \"A1\", period: \"2020-21\") { totalCount }', member",
        "'workings(measure: \"A1\", period: \"2020-21\") { totalCount }', officer",
        "submissions { id }, member",
        "submissions { id }, officer"
    })
    void refusesARoleThatMayNotRead(String field, String user) {
        var reply = server.graphql(user, "{ " + field + " }");
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(reply.body().at("/data").isMissingNode()
                        || reply.body().at("/data").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member", "admin"})
    void takesImportsFromTheDataOfficerOnly(String user) {
        assertThat(server.imports(user, FIELDS, RETURN).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator/env", "/actuator/heapdump", "/graphiql", "/imports", "/graphql", "/h2"})
    void opensNoOtherDoor(String path) {
        assertThat(server.get(path, "").status()).isEqualTo(401);
        assertThat(server.get(path, "admin").status()).isEqualTo(403);
    }

    @Test
    void asksForALogin() {
        assertThat(server.graphql("", "{ definitions { code } }").status()).isEqualTo(401);
        assertThat(server.imports("", FIELDS, RETURN).status()).isEqualTo(401);
        assertThat(server.get("/actuator/health", "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breakdown(measures: [\"A99\"]) { rows { period } } | UNKNOWN_MEASURE",
                "breakdown(measures: [\"A2@1999\"]) { rows { period } } | UNKNOWN_MEASURE",
                "breakdown(measures: []) { rows { period } } | BAD_BREAKDOWN",
                "breakdown(measures: [\"A2\"], by: [SEX, SEX]) { rows { period } } | BAD_BREAKDOWN",
                "breakdown(measures: [\"A2\"], years: [\"2022-24\"]) { rows { period } } | UNKNOWN_YEAR",
                "breakdown(measures: [\"A2\"], by: [SHOESIZE]) { rows { period } } | INVALID_DOCUMENT",
                "breakdown(measures: [\"A2\"], where: {sex: [\"X\"]}) { rows { period } } | UNKNOWN_CODE",
                "breakdown(measures: [\"A2\"], asKnownAt: \"2099-01-01T00:00:00Z\") { rows { period } } | AS_KNOWN_AT_RANGE",
                "breakdown(measures: [\"A2'; drop table journey; --\"]) { rows { period } } | UNKNOWN_MEASURE",
                "workings(measure: \"A2\", period: \"2022-24\") { totalCount } | UNKNOWN_YEAR",
                "workings(measure: \"A2\", period: \"2022-23\", first: 0) { totalCount } | OUT_OF_RANGE",
                "workings(measure: \"A2\", period: \"2022-23\", after: \"x\") { totalCount } | BAD_CURSOR",
                "definitions(measure: \"A99\") { code } | UNKNOWN_MEASURE",
                "{ | SYNTAX"
            })
    void saysWithAStableCodeWhatIsWrong(String field, String code) {
        var reply = server.graphql("analyst", "{ " + field + " }");
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo(code.strip());
    }

    @Test
    void listsWhatWouldBeAllowed() {
        var reply = server.graphql("analyst", "{ breakdown(measures: [\"A2\"], by: [SHOESIZE]) { rows { period } } }");
        assertThat(reply.body().at("/errors/0/extensions/allowedValues").toString())
                .contains("ETHNIC_GROUP", "AGE_AT_ENTRY");
    }

    @Test
    void letsOnlyAnalystsLookTheSchemaUp() {
        var query = "{ __schema { queryType { name } } }";
        assertThat(server.graphql("analyst", query)
                        .body()
                        .at("/data/__schema/queryType/name")
                        .asString())
                .isEqualTo("Query");
        assertThat(server.graphql("member", query).body().at("/data/__schema").isMissingNode())
                .isTrue();
    }

    @Test
    void pagesThroughTheWorkingsOfAFigure() {
        var query = """
                query ($after: String) {
                  workings(measure: "ADM_DECISIONS", period: "2020-21", first: 3, after: $after) {
                    totalCount
                    edges { node { caseKey countedOn excludedBecause } }
                    pageInfo { hasNextPage endCursor }
                  }
                }""";
        var first = server.graphql("analyst", query).body().at("/data/workings");
        int total = first.at("/totalCount").asInt();
        assertThat(total).isGreaterThan(3);
        var second = server.graphql(
                        "analyst",
                        query,
                        Map.of("after", first.at("/pageInfo/endCursor").asString()))
                .body()
                .at("/data/workings");
        assertThat(second.at("/edges/0/node/caseKey")).isNotEqualTo(first.at("/edges/0/node/caseKey"));
        assertThat(second.at("/totalCount").asInt()).isEqualTo(total);
    }
}
