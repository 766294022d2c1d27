package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What does not add up in the demonstration, asked at the running service. */
class ReconciliationTests extends WithDemonstration {
    private static final Map<String, Object> ARDENSHIRE =
            Map.of("where", Map.of("localAuthority", List.of("E06000990")));

    private static final String CASES = """
            query($first: Int, $after: String, $check: ID!, $where: CaseFilter) {
              residualCases(check: $check, period: "2021-22", first: $first, after: $after, where: $where) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges { cursor node { caseKey residual reason inOpening inClosing leftCareOn flows { measure direction countedOn } } }
              } }""";

    private JsonNode answer() {
        return server.document("analyst", "what-does-not-add-up", ARDENSHIRE)
                .body()
                .at("/data/reconciliation");
    }

    private static List<String> texts(JsonNode accounts, String check) {
        return accounts.valueStream()
                .filter(each -> each.path("check").asString().equals(check))
                .map(each -> each.path("text").asString())
                .toList();
    }

    /** 29 + 30 less 38 and two broken down are 19, and 34 more less 32 are 21: in the ledger, not as printed. */
    @Test
    void holdsTheLedgersStocksAndThePrintedOnesAgainstTheirFlows() {
        assertThat(texts(answer().path("stocks"), "PLACED_AT_PERIOD_END"))
                .endsWith("29 + 30 - 38 - 2 = 19, and 19", "19 + 34 - 32 - 0 = 21, and 21");
        assertThat(texts(answer().path("publishedStocks"), "PLACED_AT_PERIOD_END"))
                .containsExactly(
                        "[x] not published",
                        "29 + 30 - 38 - 1 = 20, but 18: 2 fewer",
                        "18 + 34 - 32 - 0 = 20, but 25: 5 more");
        assertThat(texts(answer().path("publishedStocks"), "AWAITING_MATCH_AT_PERIOD_END"))
                .contains("13 + 39 - 30 - up to 6 = 16 to 22, but 26: at least 4 more");
    }

    /** Five children left care to relatives in 2021-22 while their decision stood (docs/demonstration.md). */
    @Test
    void namesWhyAStockDoesNotFollow() {
        var account = answer().path("stocks")
                .valueStream()
                .filter(each -> each.path("check").asString().equals("AWAITING_PLACEMENT_AT_PERIOD_END")
                        && each.path("period").asString().equals("2021-22"))
                .findFirst()
                .orElseThrow();

        assertThat(account.path("addsUp").asBoolean()).isFalse();
        assertThat(account.path("reasons").toString())
                .isEqualTo("[{\"reason\":\"LEFT_CARE_OTHERWISE\",\"residual\":-5,\"cases\":5}]");
    }

    /** The ledger has the flows and indicators that were printed; the stocks of the two later years it has not. */
    @Test
    void holdsEveryPrintedFigureAgainstTheLedger() {
        var verdicts = answer().path("published")
                .valueStream()
                .filter(each -> !each.path("verdict").asString().equals("AGREES"))
                .map(each -> "%s %s %s"
                        .formatted(
                                each.path("period").asString(),
                                each.path("key").asString(),
                                each.path("verdict").asString()))
                .toList();

        assertThat(verdicts)
                .containsExactly(
                        "2021-22 AWAITING_MATCH_AT_PERIOD_END DIFFERS",
                        "2021-22 DISRUPTIONS DIFFERS",
                        "2021-22 PLACED_AT_PERIOD_END DIFFERS",
                        "2022-23 ADOPTED_MINORITY.percent IMPOSSIBLE_FOR_DENOMINATOR",
                        "2022-23 AWAITING_MATCH_AT_PERIOD_END DIFFERS",
                        "2022-23 PLACED_AT_PERIOD_END DIFFERS");
        assertThat(answer().path("published")).hasSize(46);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "recorder", "admin"})
    void listsThoseWhoDoNotAddUpPageByPage(String user) {
        var first = cases(user, Map.of("first", 3));
        assertThat(first.path("totalCount").asInt()).isEqualTo(5);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/edges")).hasSize(3);
        var second = cases(
                user,
                Map.of("first", 3, "after", first.at("/pageInfo/endCursor").asString()));
        assertThat(second.at("/edges")).hasSize(2);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        var all = Stream.of(first, second)
                .flatMap(page -> page.path("edges").valueStream())
                .map(edge -> edge.path("node"))
                .toList();
        assertThat(all.stream().map(each -> each.path("caseKey").asString())).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> {
            assertThat(each.path("residual").asInt()).isEqualTo(-1);
            assertThat(each.path("reason").asString()).isEqualTo("LEFT_CARE_OTHERWISE");
            assertThat(each.path("leftCareOn").asString()).isBetween("2021-04-01", "2022-03-31");
            assertThat(each.path("inClosing").asBoolean()).isFalse();
        });
    }

    private JsonNode cases(String user, Map<String, Object> page) {
        Map<String, Object> variables = new HashMap<>(ARDENSHIRE);
        variables.put("check", "AWAITING_PLACEMENT_AT_PERIOD_END");
        variables.putAll(page);
        return server.graphql(user, CASES, variables).body().at("/data/residualCases");
    }

    @Test
    void saysWhatFollowsFromWhat() {
        var query = """
                { reconciliation(years: []) { stocks { text } checks { code stock in out outAtMost reasons { code } source } }
                  definitions(measure: "ADOPTED_MINORITY") { of } }""";
        var data = server.graphql("analyst", query).body().path("data");

        assertThat(data.at("/definitions/0/of").asString()).isEqualTo("ADOPTED");
        assertThat(data.at("/reconciliation/stocks")).isEmpty();
        var check = data.at("/reconciliation/checks/0");
        assertThat(check.path("stock").asString()).isEqualTo("AWAITING_MATCH_AT_PERIOD_END");
        assertThat(check.path("in").toString()).isEqualTo("[\"PLACEMENT_ORDERS\"]");
        assertThat(check.path("out").toString()).isEqualTo("[\"MATCHED\"]");
        assertThat(check.path("outAtMost").toString()).isEqualTo("[\"PLAN_CHANGES\"]");
        assertThat(check.path("reasons")).hasSize(9);
        assertThat(check.path("source").asString()).isNotBlank();
    }

    @Test
    void isForAnalystsAndSaysWhatItCannotAnswer() {
        assertThat(code("officer", "{ reconciliation { stocks { text } } }")).isEqualTo("FORBIDDEN");
        assertThat(code("recorder", "{ reconciliation { stocks { text } } }")).isEqualTo("FORBIDDEN");
        assertThat(code("member", "{ residualCases(check: \"A\", period: \"2021-22\") { totalCount } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(code("analyst", "{ residualCases(check: \"A\", period: \"2021-22\") { totalCount } }"))
                .isEqualTo("UNKNOWN_CHECK");
        assertThat(code("analyst", "{ reconciliation(where: {provider: [\"PR1\"]}) { stocks { text } } }"))
                .isEqualTo("BAD_FILTER");
        assertThat(code("analyst", "{ reconciliation(asKnownAt: \"2099-01-01T00:00:00Z\") { stocks { text } } }"))
                .isEqualTo("AS_KNOWN_AT_RANGE");
    }

    private String code(String user, String query) {
        return server.graphql(user, query)
                .body()
                .at("/errors/0/extensions/code")
                .asString();
    }
}
