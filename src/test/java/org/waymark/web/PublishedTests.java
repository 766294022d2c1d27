package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What DfE has published, over HTTP, beside the demonstration's own figures. */
class PublishedTests extends WithDemonstration {
    private static final String OF_THE_LARGEST = "E06000990";

    @Test
    void findsTheRestatedFiguresByOneSavedQuestion() {
        var restated =
                server.document("member", "restated-figures", Map.of()).body().at("/data/restated");

        assertThat(restated.at("/compared").asInt()).isEqualTo(604);
        assertThat(restated.at("/changed").asInt()).isEqualTo(26);
        assertThat(restated.at("/rows")).hasSize(26);
        // 22 of 2022-23, 3 of 2021-22 (Kirklees, Redbridge, Cambridgeshire), 1 of 2020-21 (Gateshead)
        assertThat(Stream.of("2022-23", "2021-22", "2020-21")
                        .map(year -> restated.at("/rows")
                                .valueStream()
                                .filter(row -> row.at("/year").asString().equals(year))
                                .count()))
                .containsExactly(22L, 3L, 1L);
        assertThat(of(restated, "Cambridgeshire", "2022-23").toString())
                .contains(
                        "\"earlier\":{\"status\":\"SHOWN\",\"text\":\"15\"},\"later\":{\"status\":\"SHOWN\",\"text\":\"30\"},\"difference\":15");
        assertThat(of(restated, "Enfield", "2022-23").toString())
                .contains(
                        "\"earlier\":{\"status\":\"SUPPRESSED\",\"text\":\"[c]\"},\"later\":{\"status\":\"SHOWN\",\"text\":\"8\"},\"difference\":null");
        assertThat(restated.at("/earlier/datedBy").asString()).isEqualTo("assumed");
        assertThat(restated.at("/provenance/attribution").asString())
                .isEqualTo("Contains public sector information licensed under the Open Government Licence v3.0.");
    }

    private static JsonNode of(JsonNode answer, String area, String year) {
        return answer.at("/rows")
                .valueStream()
                .filter(row -> row.at("/area/name").asString().equals(area)
                        && row.at("/year").asString().equals(year))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-15T00:00:00Z, '2,960', CLA-2023", "2024-12-31T00:00:00Z, '3,000', CLA-2024"})
    void putsOursBesideEnglandAsKnownThen(String knownAt, String england, String release) {
        var asked = Map.of("asKnownAt", knownAt, "where", Map.of("localAuthority", List.of(OF_THE_LARGEST)));

        var adopted = server.document("analyst", "adopted-beside-england", asked)
                .body()
                .at("/data/adopted");

        assertThat(of(adopted, "England", "2022-23").at("/figure/text").asString())
                .isEqualTo(england);
        assertThat(of(adopted, "England", "2022-23").at("/release/id").asString())
                .isEqualTo(release);
        assertThat(of(adopted, "Coventry", "2021-22").at("/figure/value").asInt())
                .isEqualTo(38);
        // as the annual report has them
        assertThat(adopted.at("/ours/rows")
                        .valueStream()
                        .filter(row -> row.at("/keys").size() == 1)
                        .map(row -> row.at("/cells/0/text").asString()))
                .containsExactly("19", "38", "32");
        assertThat(adopted.at("/ours/provenance/knownAt").asString())
                .isEqualTo(adopted.at("/provenance/knownAt").asString());
        assertThat(adopted.at("/untold")).isEmpty();
    }

    @Test
    void putsDaysBesideMonthsAndConvertsNeither() {
        var answer = server.document("analyst", "days-beside-england", Map.of())
                .body()
                .at("/data/entryToPlaced");

        assertThat(answer.at("/series/unit").asString()).isEqualTo("MONTHS");
        assertThat(answer.at("/series/measure").asString()).isEqualTo("A1");
        assertThat(answer.at("/series/beside").asString()).contains("neither is converted");
        // 2022-23: 1:7 in two releases, 01:07 in the newest
        assertThat(of(answer, "England", "2022-23").at("/figure/text").asString())
                .isEqualTo("19 months");
        assertThat(answer.at("/ours/rows/0/cells/0/text").asString()).endsWith(" days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member", "recorder", "admin"})
    void letsEverybodyReadWhatIsPublished(String user) {
        var reply = server.graphql(
                user,
                "{ published(series: \"ADOPTED\", areas: [\"E08000026\"], years: [\"2021-22\"]) { rows { figure { status value symbol printed text } percentage { text } file line } } publishedSeries { code years levels characteristics releases { id } } publishedAreas(name: \"Coventry\") { code level } publishedReleases { problems passedOver releases { id releasedOn datedBy source licence } } }");
        assertThat(reply.body().path("errors").toString()).isIn("", "[]");
        assertThat(reply.body().at("/data/published/rows/0/figure").toString())
                .isEqualTo("{\"status\":\"SHOWN\",\"value\":38,\"symbol\":null,\"printed\":\"38\",\"text\":\"38\"}");
        assertThat(reply.body().at("/data/publishedAreas").toString())
                .isEqualTo("[{\"code\":\"E08000026\",\"level\":\"AUTHORITY\"}]");
        assertThat(reply.body().at("/data/publishedReleases/problems")).isEmpty();
        assertThat(reply.body()
                        .at("/data/publishedReleases/releases/0/releasedOn")
                        .asString())
                .isEqualTo("2011-09-28");
        assertThat(reply.body().at("/data/publishedSeries/0/years/0").asString())
                .isEqualTo("2010-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "member", "recorder"})
    void showsOurExactFiguresToAnalystsOnly(String user) {
        var reply =
                server.graphql(user, "{ published(series: \"ADOPTED\") { rows { year } ours { rows { period } } } }");
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(reply.body().at("/data/published").isMissingNode()).isTrue();
    }

    @Test
    void hasNothingOfOursBesideASeriesWithoutMeasure() {
        var reply = server.graphql(
                "analyst",
                "{ published(series: \"ADOPTED_BY_SEX\") { series { measure beside } ours { rows { period } } } }");
        assertThat(reply.body().at("/data/published").toString())
                .isEqualTo("{\"series\":{\"measure\":null,\"beside\":null},\"ours\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "'published(series: \"SHOES\") { rows { line } }', UNKNOWN_SERIES, ADOPTED",
        "'published(series: \"ENTRY_TO_PLACED\", characteristics: [\"Totl\"]) { rows { line } }', UNKNOWN_CHARACTERISTIC, Total",
        "'published(series: \"ADOPTED\", release: \"CLA-1\") { rows { line } }', UNKNOWN_RELEASE, CLA-2024",
        "'restated(series: \"ADOPTED\", earlier: \"A\", later: \"B\") { compared }', UNKNOWN_RELEASE, CLA-2024",
        "'published(series: \"ADOPTED\", level: PARISH) { rows { line } }', INVALID_DOCUMENT, AUTHORITY",
        "'published(series: \"ADOPTED\", areas: [\"331\"]) { rows { line } }', UNKNOWN_AREA, "
    })
    void saysWhatThereIsInstead(String query, String code, @Nullable String allowed) {
        var error = server.graphql("analyst", "{ " + query + " }").body().at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        if (allowed == null) {
            assertThat(error.at("/message").asString()).contains("publishedAreas");
        } else {
            assertThat(error.at("/extensions/allowedValues").valueStream().map(JsonNode::asString))
                    .contains(allowed);
        }
    }
}
