package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The running service, through its doors, with the demonstration returns in it: nothing is changed here. */
class DoorsTests extends WithDemonstration {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

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
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/graphiql", "/imports", "/graphql", "/h2"})
    void opensNoOtherDoor(String path) {
        assertThat(server.get(path, "").status()).isEqualTo(401);
        assertThat(server.get(path, "admin").status()).isEqualTo(403);
    }

    @Test
    void asksForALogin() {
        assertThat(server.graphql("", "{ definitions { code } }").status()).isEqualTo(401);
        assertThat(server.imports("", Map.of(), Map.of()).status()).isEqualTo(401);
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
