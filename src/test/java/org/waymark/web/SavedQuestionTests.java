package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.timeliness.question.Definition;
import tools.jackson.databind.JsonNode;

/** Every saved question, run by its name at the running service with the demonstration in it. */
class SavedQuestionTests extends WithDemonstration {
    static Stream<SavedQuestion> every() {
        return SavedQuestions.load().find(null, null).stream();
    }

    @ParameterizedTest
    @MethodSource("every")
    void answersEverySavedQuestion(SavedQuestion question) {
        var reply = server.document("analyst", question.name(), Map.of());

        assertThat(reply.body().path("errors").toString()).isIn("", "[]");
        var statuses = reply.body().findValuesAsString("status");
        if (question.cannotBeAnswered() == null) {
            assertThat(statuses).anyMatch(status -> !status.equals("NOT_AVAILABLE"));
        } else {
            assertThat(statuses).containsOnly("NOT_AVAILABLE");
        }
    }

    @Test
    void runsAQuestionByNameAsIfItsTextHadBeenSent() {
        var question = SavedQuestions.load().named("annual-report").orElseThrow();
        Map<String, Object> variables = Map.of("years", List.of("2021-22"), "asKnownAt", "2023-12-31T00:00:00Z");

        var byName = server.document("analyst", question.name(), variables);

        assertThat(byName).isEqualTo(server.graphql("analyst", question.document(), variables));
        assertThat(byName.body().at("/data/performance/rows")).hasSize(1);
        assertThat(byName.body().at("/data/performance/rows/0/period").asString())
                .isEqualTo("2021-22");
        assertThat(server.document("analyst", question.name(), Map.of()).body().at("/data/performance/rows"))
                .hasSize(3);
    }

    @Test
    void answersAllTablesOfAQuestionAsKnownAtOneInstant() {
        var reply = server.document("analyst", "annual-report", Map.of());
        assertThat(reply.body().findValuesAsString("knownAt")).hasSizeGreaterThan(1);
        assertThat(Set.copyOf(reply.body().findValuesAsString("knownAt"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "member", "recorder"})
    void givesNobodyMoreByNameThanByText(String user) {
        var reply = server.document(user, "annual-report", Map.of());
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    @Test
    void namesTheQuestionsThatThereAre() {
        var reply = server.document("analyst", "annual-rapport", Map.of());
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
        assertThat(strings(reply.body().at("/errors/0/extensions/allowedValues")))
                .isEqualTo(SavedQuestions.load().names());
        assertThat(server.document("", "annual-report", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void refusesVariablesAsItDoesForAnyQuery() {
        var reply = server.document("analyst", "annual-report", Map.of("years", List.of("2022-24")));
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("UNKNOWN_YEAR");
    }

    @Test
    void takesEitherATextOrAName() {
        var both = server.post(
                "analyst", "/graphql", Map.of("query", "{ definitions { code } }", "documentId", "annual-report"));
        assertThat(both.body().at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_AND_DOCUMENT_ID");
        assertThat(server.post("analyst", "/graphql", Map.of()).status()).isEqualTo(400);
        // the way in which the name goes along inside is no door of its own
        var inside = Map.of("extensions", Map.of("persistedQuery", Map.of("documentId", "annual-report")));
        assertThat(server.post("analyst", "/graphql", inside).status()).isEqualTo(400);
    }

    @Test
    void listsQuestionsToEverybody() {
        var query =
                "{ questions(words: \"ethnicity time\") { name title tags askedBy where document variables { name type default } } }";
        var listed = server.graphql("member", query).body().at("/data/questions/0");
        assertThat(listed.at("/name").asString()).isEqualTo("ethnicity-and-time-to-place");
        assertThat(listed.at("/document").asString()).contains("ETHNIC_GROUP");
        assertThat(listed.at("/variables/1/default").asString()).isEqualTo("THREE_YEARS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member", "recorder", "admin"})
    void explainsTermsToEverybody(String user) {
        var reply = server.graphql(user, "{ glossary(term: \"adm\") { term expansion meaning source } }");
        assertThat(reply.body().at("/data/glossary/0/term").asString()).isEqualTo("ADM");
        assertThat(reply.body().at("/data/glossary/0/expansion").asString()).isEqualTo("Agency decision maker");
    }

    @Test
    void saysInTheSchemaWhichMeasuresThereAre() {
        var query = "{ __type(name: \"Query\") { fields { name args { name description } } } }";
        var described = server.graphql("analyst", query).body().findValuesAsString("description");
        var ofMeasures =
                described.stream().filter(each -> each.contains("There are")).toList();

        assertThat(ofMeasures).hasSize(2);
        assertThat(TestHome.LIBRARY.definitions())
                .allSatisfy(each -> assertThat(ofMeasures)
                        .allSatisfy(text -> assertThat(text)
                                .contains("- `%s` ".formatted(each.code()))
                                .contains(newestTitle(each))));
        assertThat(described).noneMatch(each -> each.contains("{measures}"));
    }

    @Test
    void givesThresholdsByWindow() {
        var query = """
                { definitions(measure: "A2") {
                  threshold records needs breaks { on } thresholds { window onwards months days source } } }""";
        var definition = server.graphql("member", query).body().at("/data/definitions/0");
        assertThat(definition.at("/threshold").asInt()).isEqualTo(121);
        assertThat(definition.at("/records").asString()).isEqualTo("RETURNS");
        assertThat(definition.at("/thresholds/4/window").asString()).isEqualTo("2013-16");
        assertThat(definition.at("/thresholds/4/onwards").asBoolean()).isTrue();
        assertThat(definition.at("/thresholds/3/months").asInt()).isEqualTo(5);
        var cells = server.graphql(
                "analyst",
                "{ breakdown(measures: [\"A2\", \"A10\"], years: [\"2022-23\"]) { rows { cells { threshold seriesBreak } } } }");
        assertThat(cells.body().at("/data/breakdown/rows/0/cells").toString())
                .isEqualTo("[{\"threshold\":121,\"seriesBreak\":null},{\"threshold\":null,\"seriesBreak\":null}]");
    }

    private static String newestTitle(Definition definition) {
        return TestHome.LIBRARY.definition(definition.code()).title();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
