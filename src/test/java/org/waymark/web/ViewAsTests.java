package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.Server.Whole;

/** Who may read more asks as a member does, and is answered as a member is, byte for byte. */
class ViewAsTests extends WithDemonstration {
    private static final Map<String, String> AS_MEMBER = Map.of("Waymark-View-As", "MEMBER");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ editions { id authority period } }",
                "{ catalogue { id title tables { name } } }",
                "{ edition(authority: \"E06000990\", period: \"2021-22\") { headlines { measure figure { text } } tables { name rows { keys { code } figure { text } } } } }",
                "{ edition(authority: \"E06000990\", period: \"2021-22\", table: \"shoe_size\") { summary { id } } }",
                "{ edition(authority: \"nowhere\", period: \"2021-22\") { summary { id } } }",
                "{ editions { id status } }",
                "{ proposedEditions { id } }",
                "{ breakdown(measures: [\"ADOPTED\"]) { rows { period } } }",
                "{ breakdown(measures: [\"SHOE_SIZE\"], purpose: \"x\") { rows { period } } }",
                "{ published(series: \"ADOPTED\", years: [\"2022-23\"]) { rows { year figure { text } } } }",
                "{ published(series: \"ADOPTED\") { ours { rows { period } } } }",
                "{ workings(measure: \"A1\", period: \"2022-23\") { totalCount } }",
                "{ submissions { id } }",
                "{ queryLog { number } }",
                "mutation { startRecompute { ended { at } } }",
                "{ glossary(term: \"A1\") { term meaning } definitions(measure: \"A1\") { title } }",
                "{ __schema { types { name } } }",
                "{ nothing }",
                "{ editions { idd } }",
                "{"
            })
    void showsWhatAMemberSees(String query) {
        var member = server.whole("member", query, Map.of());
        for (var other : List.of("analyst", "officer", "admin", "member")) {
            var seen = server.whole(other, query, AS_MEMBER);
            assertThat(seen.status()).isEqualTo(member.status());
            assertThat(seen.text()).isEqualTo(member.text());
            assertThat(withoutTime(seen)).isEqualTo(withoutTime(member));
        }
    }

    @Test
    void showsAMemberNothingThatTheLoginAloneMayRead() {
        var query = "{ breakdown(measures: [\"ADOPTED\"], purpose: \"x\") { rows { period } } }";

        assertThat(server.whole("analyst", query, Map.of()).body().has("errors"))
                .isFalse();
        assertThat(server.whole("analyst", query, AS_MEMBER)
                        .body()
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANALYST", "ADMIN", "OFFICER", "member", "", "MEMBER,ANALYST"})
    void takesNothingElse(String role) {
        var refused = server.whole("member", "{ editions { id } }", Map.of("Waymark-View-As", role));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/extensions/code").asString()).isEqualTo("VIEW_AS");
    }

    /** A recorder does not read editions: as a member it would read more. */
    @Test
    void raisesNobody() {
        assertThat(server.whole("recorder", "{ editions { id } }", AS_MEMBER)
                        .body()
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("VIEW_AS");
        assertThat(server.whole("", "{ editions { id } }", AS_MEMBER).status()).isEqualTo(401);
    }

    /** Whether there is such a council, year or case, or any at all, makes no difference to who may not ask. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breakdown(measures: [\"ADOPTED\"], where: {localAuthority: [\"?\"]}) { rows { period } }|E06000990|E09000999",
                "breakdown(measures: [\"?\"]) { rows { period } }|ADOPTED|SHOE_SIZE",
                "workings(measure: \"A1\", period: \"?\") { totalCount }|2022-23|1999-00",
                "proposedEdition(edition: \"?\") { edition { beside } }|E06000990/council-year@1/2021-22/1|E09000999/shoes@7/1999-00/9",
                "case(key: \"?\") { key }|00000000-0000-0000-0000-000000000000|nobody",
                "submissions(authority: \"?\") { id }|E06000990|nowhere"
            })
    void refusesAlikeWhateverTheDataAre(String field, String one, String other) {
        var refused = server.whole("member", "{ " + field.replace("?", one) + " }", Map.of());

        assertThat(refused.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(server.whole("member", "{ " + field.replace("?", other) + " }", Map.of())
                        .text())
                .isEqualTo(refused.text());
    }

    @Test
    void keepsOtherDoorsAsShut() {
        assertThat(server.whole("admin", "query-log.csv", AS_MEMBER).status())
                .isEqualTo(server.whole("member", "query-log.csv", Map.of()).status())
                .isEqualTo(403);
    }

    private static Map<String, List<String>> withoutTime(Whole answer) {
        var headers = new TreeMap<>(new HashMap<>(answer.headers()));
        headers.keySet().removeIf("date"::equalsIgnoreCase);
        return headers;
    }
}
