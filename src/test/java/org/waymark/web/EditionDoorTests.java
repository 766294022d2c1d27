package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A small council-year through the doors: of 40 children adopted in 2021-22 20 are boys and 20 are girls, all are white British and
 * none has known siblings. Each test tells it of a council of its own, and of the same year, in a home without others' returns.
 */
class EditionDoorTests extends WithRecorder {
    private static final String PROPOSE = """
            mutation ($id: ID!, $of: ID!) {
              told: proposeEdition(commandId: $id, authority: $of, period: "2021-22") { edition already } }""";
    private static final String APPROVE = """
            mutation ($id: ID!, $edition: ID!) {
              told: approveEdition(commandId: $id, edition: $edition) { edition already } }""";
    private static final String READ = """
            query ($of: ID!, $table: ID) {
              edition(authority: $of, period: "2021-22", table: $table) {
                summary { id digest }
                headlines { measure figure { text } }
                tables { name rows { keys { code }
                  figure { __typename text ... on ShownFigure { value } ... on SuppressedFigure { explanation } } } } } }""";

    @DynamicPropertySource
    static void homeWithoutOthersReturns(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @Test
    void isProposedByOneApprovedByAnotherAndThenReadByMembers() {
        tell("E08000025");

        var edition = propose("E08000025");
        assertThat(read("member", "E08000025", null)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_PUBLISHED");
        assertThat(read("analyst", "E08000025", null)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_PUBLISHED");
        assertThat(code(approve("analyst", edition))).isEqualTo("FOUR_EYES");
        assertThat(approve("admin", edition).at("/data/told/edition").asString())
                .isEqualTo(edition);

        for (var reader : List.of("member", "officer", "analyst", "admin")) {
            var read = read(reader, "E08000025", null).at("/data/edition");
            assertThat(read.at("/summary/id").asString()).isEqualTo(edition);
            assertThat(read.get("headlines").valueStream())
                    .anySatisfy(each -> assertThat(each.toString())
                            .isEqualTo("{\"measure\":\"ADOPTED@1\",\"figure\":{\"text\":\"40\"}}"));
            assertThat(figures(read)).containsEntry("ethnic_group/WHITE", "[c]");
            assertThat(figures(read).get("sex/MALE")).isIn("20", "[c]");
        }
    }

    /** Whatever the reason, two figures that are not shown differ in nothing. */
    @Test
    void saysNothingMoreOfWhatIsHidden() {
        tell("E08000026");
        approve("admin", propose("E08000026"));

        var hidden = read("member", "E08000026", null)
                .at("/data/edition/tables")
                .valueStream()
                .flatMap(table -> table.get("rows").valueStream())
                .map(row -> row.get("figure"))
                .filter(figure -> !figure.has("value"))
                .toList();

        assertThat(hidden).hasSizeGreaterThan(5);
        assertThat(hidden.stream().distinct()).singleElement().satisfies(figure -> {
            assertThat(figure.get("__typename").asString()).isEqualTo("SuppressedFigure");
            assertThat(figure.get("text").asString()).isEqualTo("[c]");
            assertThat(figure.get("explanation").asString()).startsWith("Not shown, so that nobody can be recognised.");
        });
    }

    /** What there is none of, what nobody approved and what nobody knows of are answered alike, whoever asks. */
    @ParameterizedTest
    @CsvSource({
        "E08000027,, NOT_PUBLISHED",
        "E08000028, sex, NOT_PUBLISHED",
        "nowhere,, NOT_PUBLISHED",
        "E08000027, shoe_size, NOT_IN_CATALOGUE",
        "nowhere, shoe_size, NOT_IN_CATALOGUE"
    })
    void answersAlikeWhateverTheFiguresAre(String of, String table, String code) {
        tell("E08000027");
        propose("E08000027");

        var refused = read("member", of, table);

        assertThat(code(refused)).isEqualTo(code);
        assertThat(refused.at("/errors/0/message").asString())
                .isEqualTo(
                        code.equals("NOT_PUBLISHED")
                                ? "Nothing is published of this. Ask editions for what is."
                                : "This is none of what councils publish. Ask catalogue for what there is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ proposedEditions { id } }",
                "{ proposedEdition(edition: \"E08000026/council-year@1/2021-22/1\") { hidden { because } } }",
                "{ breakdown(measures: [\"ADOPTED\"]) { rows { period } } }",
                "{ submissions { digest } }",
                "mutation { proposeEdition(commandId: \"5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6a\", authority: \"E08000026\", period: \"2021-22\") { edition } }",
                "mutation { approveEdition(commandId: \"5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6a\", edition: \"E08000026/council-year@1/2021-22/1\") { edition } }"
            })
    void isAllThatMembersAndOfficersRead(String query) {
        for (var reader : List.of("member", "officer")) {
            assertThat(code(server.graphql(reader, query).body())).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void showsWhoMakesItWhyAFigureIsHidden() {
        tell("E08000029");
        var edition = propose("E08000029");

        var proposed =
                server.graphql("analyst", """
                query ($edition: ID!) { proposedEdition(edition: $edition) {
                  edition { rules solver beside summary { status position proposedAt } }
                  hidden { table keys { attribute code label } because }
                  bounds { cells { keys { code } } least most } } }""", Map.of("edition", edition)).body();

        assertThat(proposed.at("/errors").isMissingNode()).as("%s", proposed).isTrue();
        assertThat(proposed.at("/data/proposedEdition/edition/summary/status").asString())
                .isEqualTo("PROPOSED");
        assertThat(proposed.at("/data/proposedEdition/hidden").valueStream()).anySatisfy(each -> {
            assertThat(each.at("/table").asString()).isEqualTo("ethnic_group");
            assertThat(each.at("/keys/0/label").asString()).isEqualTo("White");
            assertThat(each.at("/because/0").asString()).isEqualTo("WHOLE_LINE");
        });
        assertThat(proposed.at("/data/proposedEdition/bounds").isEmpty()).isFalse();
    }

    /** 40 as published, and 40 now. */
    @Test
    void canBeHeldAgainstWhatIsKnownNow() {
        tell("E08000031");
        var edition = propose("E08000031");
        var restatement = """
                query ($published: PublishedSet!) {
                  restatement(published: $published, measures: ["ADOPTED@1"], years: ["2021-22"],
                      where: {localAuthority: ["E08000031"]}) { cells { then { text } difference } } }""";
        assertThat(code(server.graphql("analyst", restatement, Map.of("published", Map.of("edition", edition)))
                        .body()))
                .isEqualTo("UNKNOWN_EDITION");
        approve("admin", edition);

        var restated = server.graphql("analyst", restatement, Map.of("published", Map.of("edition", edition)))
                .body();

        assertThat(restated.at("/data/restatement/cells").toString())
                .isEqualTo("[{\"then\":{\"text\":\"40\"},\"difference\":0.0}]");
        assertThat(code(server.graphql(
                                "analyst", restatement, Map.of("published", Map.of("edition", edition, "position", 7)))
                        .body()))
                .isEqualTo("BAD_BREAKDOWN");
    }

    @Test
    void listsWhatCouncilsPublishAndWhatIsPublished() {
        tell("E08000030");
        var edition = propose("E08000030");
        approve("admin", edition);

        var listed = server.graphql(
                        "member", "{ catalogue { id tables { name by } } editions { id authority period digest } }")
                .body();

        assertThat(listed.at("/data/catalogue")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly("council-three-years@1", "council-year@1");
        assertThat(listed.at("/data/editions")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .contains(edition);
        for (var field : List.of("position", "status", "proposedAt", "overriddenBecause")) {
            assertThat(code(server.graphql("member", "{ editions { %s } }".formatted(field))
                            .body()))
                    .isEqualTo("FORBIDDEN");
        }
    }

    private void tell(String authority) {
        var header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
        var episodes = new StringBuilder(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
        var placed = new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
        var matched = new StringBuilder("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n");
        for (int n = 0; n < 40; n++) {
            var child = authority + "K" + n;
            header.append("%s,%d,15/01/2018,WBRI,,,\n".formatted(child, 1 + n % 2));
            episodes.append("%s,01/04/2021,S,C2,N1,U6,PR1,01/06/2021,X1,,,,\n".formatted(child));
            episodes.append("%s,01/06/2021,U,E1,N1,A6,PR1,01/12/2021,E11,,,,\n".formatted(child));
            placed.append("%s,15/01/2018,01/05/2021,,\n".formatted(child));
            matched.append("%s,15/01/2018,25/05/2021,25/05/2021,0,2,MF,L11\n".formatted(child));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header.csv", header.toString());
        files.put("episodes.csv", episodes.toString());
        files.put("placed_for_adoption.csv", placed.toString());
        files.put("ad1.csv", matched.toString());
        var reply = server.imports(
                "recorder", Map.of("authority", authority, "year", "2021-22", "asAt", "2022-06-30"), files);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    }

    private String propose(String authority) {
        var told = server.graphql(
                        "analyst", PROPOSE, Map.of("id", UUID.randomUUID().toString(), "of", authority))
                .body();
        assertThat(told.at("/errors").isMissingNode()).as("%s", told).isTrue();
        return told.at("/data/told/edition").asString();
    }

    private JsonNode approve(String user, String edition) {
        return server.graphql(user, APPROVE, Map.of("id", UUID.randomUUID().toString(), "edition", edition))
                .body();
    }

    private JsonNode read(String user, String authority, String table) {
        Map<String, Object> variables = new HashMap<>(Map.of("of", authority));
        if (table != null) {
            variables.put("table", table);
        }
        return server.graphql(user, READ, variables).body();
    }

    /** By table and code. */
    private static Map<String, String> figures(JsonNode edition) {
        Map<String, String> figures = new HashMap<>();
        edition.get("tables")
                .valueStream()
                .forEach(table -> table.get("rows")
                        .valueStream()
                        .filter(row -> row.get("keys").size() == 1)
                        .forEach(row -> figures.put(
                                table.get("name").asString() + "/"
                                        + row.at("/keys/0/code").asString(),
                                row.at("/figure/text").asString())));
        return figures;
    }
}
