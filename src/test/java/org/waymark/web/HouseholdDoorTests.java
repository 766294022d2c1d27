package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Adopters, from the first enquiry into the figures, through the doors. */
class HouseholdDoorTests extends WithRecorder {
    private static final String RECORD = """
            mutation ($of: HouseholdReference!, $id: ID!, $version: Long, $step: HouseholdStepInput!,
                $confirm: [ConfirmationInput!] = []) {
              told: recordHouseholdStep(of: $of, commandId: $id, expectedVersion: $version, step: $step,
                confirm: $confirm) { household factId version already } }""";
    private static final String CORRECT = """
            mutation ($of: HouseholdReference!, $id: ID!, $fact: String!, $step: HouseholdStepInput!) {
              told: correctHouseholdStep(of: $of, commandId: $id, factId: $fact, to: $step,
                grounds: {because: MISTYPED, onAuthorityOf: DATA_OFFICER}) { household factId version already } }""";
    private static final String RETRACT = """
            mutation ($of: HouseholdReference!, $id: ID!, $fact: String!) {
              told: retractHouseholdStep(of: $of, commandId: $id, factId: $fact,
                grounds: {because: DID_NOT_HAPPEN, onAuthorityOf: SOCIAL_WORKER}) { household factId version already } }""";
    private static final String DESCRIBE = """
            mutation ($of: HouseholdReference!, $id: ID!) {
              told: describeHousehold(of: $of, commandId: $id,
                description: {ethnicGroup: BLACK, agency: OWN_REGION}) { household factId version already } }""";
    private static final String LOOK = """
            query ($key: ID!) { household(key: $key) { key authority version
              descriptions { ethnicGroup agency knownTo }
              steps { factId step occurredOn precision outcome child source status replacedBy because onAuthorityOf
                confirmed knownFrom knownTo }
              clocks { way clock startedOn dueOn stoppedOn finding } } }""";

    @Test
    void whatIsRecordedStandsInTheFiguresAtOnce() {
        var of = household("H-1");
        record(of, step("STAGE_ONE_BEGUN", "2023-01-10"));
        record(of, Map.of("step", "STAGE_ONE_ENDED", "occurredOn", "2023-03-10", "outcome", "PASSED"));
        record(of, step("STAGE_TWO_BEGUN", "2023-04-01"));
        record(of, step("APPROVED", "2023-08-01"));
        told(DESCRIBE, with(of));

        // 10 January to 10 March: 21 + 28 + 10
        assertThat(figure("HOUSEHOLD_STAGE_1_DAYS", "2022-23")).isEqualTo("59 days");
        assertThat(figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24")).isEqualTo("1");

        var key = server.graphql("analyst", """
                        { workings(measure: "HOUSEHOLDS_APPROVED", period: "2023-24") { edges { node { caseKey authority } } } }""").body().at("/data/workings/edges/0/node");
        assertThat(key.at("/authority").asString()).isEqualTo("E08000026");
        var seen = look(key.at("/caseKey").asString());
        assertThat(seen.at("/version").asLong()).isEqualTo(4);
        assertThat(seen.at("/descriptions/0/ethnicGroup").asString()).isEqualTo("NOT_KNOWN");
        assertThat(seen.at("/descriptions/1/ethnicGroup").asString()).isEqualTo("BLACK");
        assertThat(seen.at("/descriptions/1/agency").asString()).isEqualTo("OWN_REGION");
        assertThat(seen.at("/steps").size()).isEqualTo(4);
    }

    /**
     * Stage 1 from 10 January: due on 10 March, ended on the 11th. Stage 2 has six months to begin, until 11 September, and
     * begins on 1 April; four to the decision, until 1 August, long past. On the second way they leave in stage 1.
     */
    @Test
    void holdsTheStagesAgainstTheirTime() {
        var of = household("H-9");
        record(of, step("STAGE_ONE_BEGUN", "2020-01-10"));
        record(of, Map.of("step", "STAGE_ONE_ENDED", "occurredOn", "2020-03-11", "outcome", "PASSED"));
        var told = record(of, step("STAGE_TWO_BEGUN", "2020-04-01"));
        var key = told.at("/household").asString();
        assertThat(clocks(key))
                .containsExactly(
                        "1 STAGE_ONE 2020-01-10 2020-03-10 2020-03-11 LATE",
                        "1 BETWEEN_STAGES 2020-03-11 2020-09-11 2020-04-01 WITHIN",
                        "1 STAGE_TWO 2020-04-01 2020-08-01  OVERDUE");

        record(of, Map.of("step", "LEFT", "occurredOn", "2020-06-01", "outcome", "WITHDREW"));
        record(of, step("STAGE_ONE_BEGUN", "2021-01-10"));
        record(of, Map.of("step", "LEFT", "occurredOn", "2021-02-01", "outcome", "WITHDREW"));
        assertThat(clocks(key))
                .endsWith(
                        "1 STAGE_TWO 2020-04-01 2020-08-01 2020-06-01 LEFT",
                        "2 STAGE_ONE 2021-01-10 2021-03-10 2021-02-01 LEFT");
    }

    private List<String> clocks(String household) {
        return look(household)
                .at("/clocks")
                .valueStream()
                .map(clock -> Stream.of("way", "clock", "startedOn", "dueOn", "stoppedOn", "finding")
                        .map(field -> clock.at("/" + field).asString(""))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void showsCorrectionsAsCorrections() {
        var of = household("H-2");
        var first = record(of, step("ENQUIRED", "2024-01-02"));
        var key = Map.<String, Object>of("key", first.at("/household").asString());
        told(CORRECT, with(key, "fact", "enquired/2024-01-02", "step", step("ENQUIRED", "2024-01-03")));
        told(RETRACT, with(key, "fact", "enquired/2024-01-03"));

        var steps = look(first.at("/household").asString()).at("/steps");

        assertThat(steps.size()).isEqualTo(2);
        assertThat(steps.at("/0/status").asString()).isEqualTo("CORRECTED");
        assertThat(steps.at("/0/replacedBy").asString()).isEqualTo("enquired/2024-01-03");
        assertThat(steps.at("/0/because").asString()).isEqualTo("MISTYPED");
        assertThat(steps.at("/0/knownTo")).isEqualTo(steps.at("/1/knownFrom"));
        assertThat(steps.at("/1/status").asString()).isEqualTo("RETRACTED");
        assertThat(steps.at("/1/onAuthorityOf").asString()).isEqualTo("SOCIAL_WORKER");
        assertThat(steps.at("/1/source").asString()).isEqualTo("RECORDER");
    }

    @Test
    void asksForConfirmationAndKeepsIt() {
        var of = household("H-3");
        var asked = mutate(RECORD, with(of, "step", step("APPROVED", "2024-04-02")));

        assertThat(asked.at("/errors/0/extensions/code").asString()).isEqualTo("TO_BE_CONFIRMED");
        assertThat(asked.at("/errors/0/extensions/rules/0/rule").asString()).isEqualTo("APPROVED_BEFORE_STAGE_TWO");

        var confirm = new Object[] {Map.of("rule", "APPROVED_BEFORE_STAGE_TWO", "because", "UNUSUAL_BUT_TRUE")};
        var told = told(RECORD, with(of, "step", step("APPROVED", "2024-04-02"), "confirm", confirm));
        assertThat(look(told.at("/household").asString())
                        .at("/steps/0/confirmed/0")
                        .asString())
                .isEqualTo("APPROVED_BEFORE_STAGE_TWO");
    }

    @Test
    void sentTwiceItHasOneEffect() {
        var once = with(household("H-4"), "step", step("ENQUIRED", "2024-01-02"), "version", -1);

        var first = told(RECORD, once);
        var second = told(RECORD, once);

        assertThat(first.at("/already").asBoolean()).isFalse();
        assertThat(second.at("/already").asBoolean()).isTrue();
        assertThat(second.at("/factId")).isEqualTo(first.at("/factId"));
        assertThat(second.at("/version")).isEqualTo(first.at("/version"));
        var late = mutate(RECORD, with(household("H-4"), "step", step("STAGE_ONE_BEGUN", "2024-01-05"), "version", -1));
        assertThat(late.at("/errors/0/extensions/code").asString()).isEqualTo("CONFLICT");
        assertThat(late.at("/errors/0/extensions/currentVersion").asLong()).isZero();
    }

    @Test
    void namesAHouseholdInOneWay() {
        assertThat(code(with(Map.of("authority", "E08000026"), "step", step("ENQUIRED", "2024-01-02"))))
                .isEqualTo("HOUSEHOLD_REFERENCE");
        assertThat(code(with(
                        Map.of("authority", "E08000026", "reference", "H-5"), "step", step("ENQUIRED", "2024-01-02"))))
                .isEqualTo("UNKNOWN_HOUSEHOLD");
        assertThat(code(with(
                        Map.of("key", "9b2e7c1a-5b7d-4c9a-8e6f-0a1b2c3d4e5f"), "step", step("ENQUIRED", "2024-01-02"))))
                .isEqualTo("UNKNOWN_HOUSEHOLD");
        var byKey = server.graphql("recorder", LOOK, Map.of("key", "9b2e7c1a-5b7d-4c9a-8e6f-0a1b2c3d4e5f"))
                .body();
        assertThat(byKey.at("/errors/0/message").asString())
                .isEqualTo("There is no household of this key among those that you may read. Check the key.");
        assertThat(code(with(
                        Map.of("authority", "E99", "reference", "H-5", "newHousehold", true),
                        "step",
                        step("ENQUIRED", "2024-01-02"))))
                .isEqualTo("UNKNOWN_AUTHORITY");
    }

    @Test
    void aChildThatNobodyKnowsIsNotMatched() {
        assertThat(code(with(
                        household("H-6"),
                        "step",
                        Map.of(
                                "step",
                                "MATCHED",
                                "occurredOn",
                                "2024-01-02",
                                "child",
                                "9b2e7c1a-5b7d-4c9a-8e6f-0a1b2c3d4e5f"))))
                .isEqualTo("UNKNOWN_CASE");
        assertThat(code(with(household("H-6"), "step", step("LEFT", "2024-01-02"))))
                .isEqualTo("BAD_OUTCOME");
    }

    @Test
    void theFeedNamesTheHousehold() {
        var told = record(household("H-8"), step("ENQUIRED", "2024-01-02"));

        var last = server.graphql(
                        "recorder", "{ changes(since: 0, first: 1000) { changes { what household caseKey factId } } }")
                .body()
                .at("/data/changes/changes");

        assertThat(last.valueStream()
                        .filter(each -> each.at("/household").equals(told.at("/household")))
                        .toList())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.at("/what").asString()).isEqualTo("HouseholdStepRecorded");
                    assertThat(each.at("/factId").asString()).isEqualTo("enquired/2024-01-02");
                    assertThat(each.at("/caseKey").isNull()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member", "admin"})
    void onlyTheRecorderRecords(String user) {
        var reply = server.graphql(user, RECORD, with(household("H-7"), "step", step("ENQUIRED", "2024-01-02")));

        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    private static Map<String, Object> household(String reference) {
        return Map.of("authority", "E08000026", "reference", reference, "newHousehold", true);
    }

    private static Map<String, Object> step(String step, String on) {
        return Map.of("step", step, "occurredOn", on);
    }

    private JsonNode record(Map<String, Object> of, Map<String, Object> step) {
        return told(RECORD, with(of, "step", step));
    }

    private String code(Map<String, Object> variables) {
        return code(mutate(RECORD, variables));
    }

    private JsonNode look(String key) {
        return server.graphql("recorder", LOOK, Map.of("key", key)).body().at("/data/household");
    }

    private @Nullable String figure(String measure, String year) {
        return server.graphql(
                        "analyst",
                        "query ($m: [ID!]!, $y: [FinancialYear!]) { breakdown(measures: $m, years: $y) { rows { cells { text } } } }",
                        Map.of("m", new String[] {measure}, "y", new String[] {year}))
                .body()
                .at("/data/breakdown/rows/0/cells/0/text")
                .asString();
    }
}
