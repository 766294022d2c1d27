package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A case as it happens, through the doors. */
class RecordingDoorTests extends WithRecorder {
    private static final String RECORD = """
            mutation ($of: CaseReference!, $id: ID!, $version: Long, $milestone: MilestoneInput!,
                $confirm: [ConfirmationInput!] = []) {
              told: recordMilestone(of: $of, commandId: $id, expectedVersion: $version, milestone: $milestone,
                confirm: $confirm) { caseKey factId version already } }""";
    private static final String CORRECT = """
            mutation ($of: CaseReference!, $id: ID!, $fact: String!, $milestone: MilestoneInput!) {
              told: correctMilestone(of: $of, commandId: $id, factId: $fact, to: $milestone,
                grounds: {because: MISTYPED, onAuthorityOf: DATA_OFFICER}) { caseKey factId version already } }""";
    private static final String RETRACT = """
            mutation ($of: CaseReference!, $id: ID!, $fact: String!) {
              told: retractMilestone(of: $of, commandId: $id, factId: $fact,
                grounds: {because: DID_NOT_HAPPEN, onAuthorityOf: COURT}) { caseKey factId version already } }""";
    private static final String LOOK = """
            query ($key: ID!) { case(key: $key) { key authority version
              facts { factId kind milestone occurredOn endedOn precision detail { key value } source knownFrom knownTo status
                because onAuthorityOf } } }""";

    @Test
    void whatIsRecordedStandsInTheCaseAndTheFeedAtOnce() {
        long read = changes(0).at("/position").asLong();
        var decided = record(child("A-1"), milestone("ADM_DECISION", "2025-06-02"));
        var key = Map.<String, Object>of("key", decided.at("/caseKey").asString());
        told(
                RECORD,
                with(
                        key,
                        "version",
                        decided.at("/version").asLong(),
                        "milestone",
                        Map.of(
                                "milestone",
                                "DELAY",
                                "occurredOn",
                                "2025-07-01",
                                "precision",
                                "MONTH",
                                "detail",
                                List.of(
                                        Map.of("key", "stage", "value", "court"),
                                        Map.of("key", "reason", "value", "listing")))));
        told(
                CORRECT,
                with(key, "fact", "adm_decision/2025-06-02", "milestone", milestone("ADM_DECISION", "2025-06-12")));
        told(RETRACT, with(key, "fact", "delay/2025-07-01/court/listing"));

        var seen = look(decided.at("/caseKey").asString());
        assertThat(seen.at("/authority").asString()).isEqualTo("E08000026");
        assertThat(seen.at("/version").asLong()).isEqualTo(3);
        assertThat(seen.at("/facts")
                        .valueStream()
                        .filter(fact -> fact.at("/kind").asString().equals("MILESTONE"))
                        .map(fact -> "%s %s %s %s"
                                .formatted(
                                        fact.at("/factId").asString(),
                                        fact.at("/precision").asString(),
                                        fact.at("/status").asString(),
                                        fact.at("/because").asString(""))
                                .strip()))
                .containsExactly(
                        "adm_decision/2025-06-02 DAY CORRECTED MISTYPED",
                        "adm_decision/2025-06-12 DAY HOLDS",
                        "delay/2025-07-01/court/listing MONTH RETRACTED DID_NOT_HAPPEN");
        assertThat(changes(read)
                        .at("/changes")
                        .valueStream()
                        .filter(change -> change.at("/caseKey").equals(decided.at("/caseKey")))
                        .map(change -> change.at("/what").asString()))
                .containsExactly("MilestoneRecorded", "MilestoneRecorded", "MilestoneCorrected", "MilestoneRetracted");
    }

    @Test
    void asksForConfirmationNamingRuleNumberAndFact() {
        record(child("A-2"), milestone("ADM_DECISION", "2025-06-02"));
        var early = milestone("PLACEMENT_ORDER", "2025-05-01");
        var asked = mutate(RECORD, with(child("A-2"), "milestone", early)).at("/errors/0/extensions");

        assertThat(asked.at("/code").asString()).isEqualTo("TO_BE_CONFIRMED");
        assertThat(asked.at("/rules/0/rule").asString()).isEqualTo("DECISION_AFTER_ORDER");
        assertThat(asked.at("/rules/0/number").asString()).isEqualTo("554");
        assertThat(asked.at("/rules/0/factId").asString()).isEqualTo("placement_order/2025-05-01");
        told(
                RECORD,
                with(
                        child("A-2"),
                        "milestone",
                        early,
                        "confirm",
                        List.of(Map.of("rule", "DECISION_AFTER_ORDER", "because", "CHECKED_WITH_COURT_ORDER"))));
    }

    @Test
    void tellsTheCurrentVersionToWhoHasSeenAnother() {
        record(child("A-3"), milestone("ADM_DECISION", "2025-06-02"));
        var conflict = mutate(RECORD, with(child("A-3"), "version", 7, "milestone", milestone("PANEL", "2025-06-01")))
                .at("/errors/0/extensions");

        assertThat(conflict.at("/code").asString()).isEqualTo("CONFLICT");
        assertThat(conflict.at("/currentVersion").asLong()).isZero();
    }

    @Test
    void answersTheSameToTheSameCommand() {
        var command = with(child("A-4"), "milestone", milestone("ADM_DECISION", "2025-06-02"));
        var once = told(RECORD, command);
        var again = told(RECORD, command);

        assertThat(once.at("/already").asBoolean()).isFalse();
        assertThat(again.at("/already").asBoolean()).isTrue();
        assertThat(again.at("/version")).isEqualTo(once.at("/version"));
    }

    /** Whatever stands where a code or an id belongs, it is not said again. */
    @Test
    void repeatsNothingThatItRefuses() {
        var marker = "Zanzibar-9434765919";
        var milestone = new HashMap<>(milestone("DELAY", "2025-07-01"));
        milestone.put("detail", List.of(Map.of("key", "stage", "value", marker)));
        var answers = List.of(
                mutate(RECORD, with(Map.of("key", marker), "milestone", milestone("PANEL", "2025-06-01"))),
                mutate(RECORD, with(child("A-5"), "milestone", milestone)),
                mutate(
                        RECORD,
                        with(
                                Map.of("authority", marker, "childId", "x"),
                                "milestone",
                                milestone("PANEL", "2025-06-01"))),
                mutate(RETRACT, with(child("A-5"), "fact", marker)),
                mutate(RECORD, with(child("A-5"), "milestone", milestone("PANEL", marker))),
                mutate(RECORD, with(child("A-5"), "milestone", milestone(marker, "2025-06-01"))),
                mutate(RECORD, with(child("A-5"), "version", marker, "milestone", milestone("PANEL", "2025-06-01"))),
                mutate(RECORD.replace("$version,", "\"" + marker + "\","), with(child("A-5"))),
                mutate("mutation { recordMilestone(milestone: {occurredOn: \"%s\"}) }".formatted(marker), Map.of()),
                mutate("mutation { " + marker + " }", Map.of()),
                server.graphql(
                                "recorder",
                                RETRACT,
                                Map.of("of", child("A-5"), "id", marker, "fact", "panel/2025-01-01"))
                        .body());

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.at("/errors/0/extensions/code").asString()).isNotEmpty();
            assertThat(answer.toString()).doesNotContain(marker);
        });
    }

    /** What the library itself cannot read, as a value of a variable. */
    @Test
    void repeatsNoValueThatIsNoneOfItsType() {
        var name = "Zanzibar Jones 12/03/2019";
        var precise = new HashMap<>(milestone("PANEL", "2025-06-01"));
        precise.put("precision", name);
        var known = new HashMap<>(milestone("PANEL", "2025-06-01"));
        known.put(name, 1);
        var answers = List.of(
                mutate(RECORD, with(child("A-7"), "milestone", milestone(name, "2025-06-01"))),
                mutate(RECORD, with(child("A-7"), "milestone", milestone("PANEL", name))),
                mutate(RECORD, with(child("A-7"), "milestone", precise)),
                mutate(RECORD, with(child("A-7"), "milestone", known)),
                mutate(RECORD, with(child("A-7"), "milestone", name)),
                mutate(RECORD, with(child("A-7"), "version", name, "milestone", milestone("PANEL", "2025-06-01"))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("INVALID_DOCUMENT", "DATE_INVALID");
            assertThat(answer.toString()).doesNotContain("Zanzibar").doesNotContain("12/03");
        });
        assertThat(answers.getFirst().at("/errors/0/extensions/allowedValues")).hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ case(key: \"x\") { key } } \"Zanzibar Jones\"",
                "{ case(key: \"Zanzibar Jones",
                "{ case(key: Zanzibar) { key } }",
                "{ changes(since: \"Zanzibar Jones\") { position } }",
                "mutation { shred(case: \"x\", basis: \"Zanzibar Jones\") { already } }",
                "mutation { recordMilestone(of: \"Zanzibar Jones\", commandId: \"x\", milestone: {}) { version } }",
                "mutation { recordMilestone(of: {name: \"Zanzibar Jones\"}, commandId: \"x\", milestone: {}) { version } }",
                "mutation { recordMilestone(of: {}, commandId: \"x\", milestone: {milestone: PANEL, occurredOn: \"Zanzibar\"}) { version } }",
                "mutation ($d: Date = \"Zanzibar\") { recordMilestone(of: {}, commandId: \"x\", milestone: {milestone: PANEL, occurredOn: $d}) { version } }"
            })
    void repeatsNothingOfADocumentThatItCannotRead(String document) {
        var answer = server.graphql("recorder", document).body();

        assertThat(answer.at("/errors/0/extensions/code").asString()).isNotEmpty();
        assertThat(answer.toString()).doesNotContain("Zanzibar");
    }

    /** 2025 was no leap year; the library that reads dates for many others makes 28 February of it. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-06-31", "0025-06-01", "1899-12-31", "+12025-06-01", "20250601"})
    void recordsNoDayThatIsNotInTheCalendar(String day) {
        var answer = mutate(RECORD, with(child("A-8"), "milestone", milestone("PANEL", day)));

        assertThat(code(answer)).isEqualTo("DATE_INVALID");
        assertThat(answer.at("/errors/0/message").asString()).contains("A Date is a day of the calendar");
    }

    @Test
    void opensNoCaseThatNobodyAskedToOpen() {
        var refused = mutate(RECORD, with(child("A-9"), "milestone", milestone("PANEL", "2150-01-01")));
        var unasked = Map.of("authority", "E08000026", "childId", "A-9");

        assertThat(code(refused)).isEqualTo("ORDER_RULES");
        assertThat(code(mutate(RECORD, with(unasked, "milestone", milestone("PANEL", "2025-06-01")))))
                .isEqualTo("UNKNOWN_CASE");
    }

    @Test
    void takesNoNoteForAReferenceAndNoShortId() {
        var panel = milestone("PANEL", "2025-06-01");

        assertThat(code(mutate(RECORD, with(child("x".repeat(101)), "milestone", panel))))
                .isEqualTo("BAD_REFERENCE");
        assertThat(code(mutate(RECORD, with(child("A\u202E1"), "milestone", panel))))
                .isEqualTo("BAD_REFERENCE");
        assertThat(code(mutate(RECORD, with(child("A-10"), "id", "12032019-1-1-1-1", "milestone", panel))))
                .isEqualTo("NOT_AN_ID");
    }

    @Test
    void refusesANullWhereSomethingIsAlwaysTold() {
        var undetailed = new HashMap<>(milestone("PANEL", "2025-06-01"));
        undetailed.put("detail", null);

        assertThat(code(mutate(RECORD, with(child("A-11"), "milestone", undetailed))))
                .isEqualTo("INVALID_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member"})
    void isNotForThoseWhoReadFigures(String user) {
        var variables = with(child("A-6"), "milestone", milestone("PANEL", "2025-06-01"));

        assertThat(code(server.graphql(user, RECORD, variables).body())).isEqualTo("FORBIDDEN");
        assertThat(code(server.graphql(user, "{ changes { position } }").body()))
                .isEqualTo("FORBIDDEN");
        assertThat(code(server.graphql(
                                user, LOOK, Map.of("key", UUID.randomUUID().toString()))
                        .body()))
                .isEqualTo("FORBIDDEN");
    }

    /** A case is opened by the authority's own id and by no key, so nobody is told to try. */
    @Test
    void knowsNoCaseThatIsNotThere() {
        var key = Map.<String, Object>of("key", UUID.randomUUID().toString());
        var answers = List.of(
                server.graphql("recorder", LOOK, key).body(),
                mutate(RECORD, with(key, "milestone", milestone("PANEL", "2025-06-01"))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(code(answer)).isEqualTo("UNKNOWN_CASE");
            assertThat(answer.at("/errors/0/message").asString()).doesNotContain("newCase");
        });
    }

    @Test
    void feedsHowACaseIsKept() {
        var key = record(child("A-16"), milestone("PANEL", "2025-06-01"))
                .at("/caseKey")
                .asString();
        server.graphql("admin", "mutation { holdCase(case: \"%s\", reason: INQUIRY) { already } }".formatted(key));

        assertThat(changes(0)
                        .at("/changes")
                        .valueStream()
                        .filter(change -> change.at("/caseKey").asString("").equals(key))
                        .map(change -> change.at("/what").asString() + " "
                                + change.at("/keptBecause").asString("")))
                .containsExactly("MilestoneRecorded ", "CaseHeld INQUIRY");
    }

    @Test
    void takesAKeyOfTheDetailsOnce() {
        var twice = new HashMap<>(milestone("DELAY", "2025-07-01"));
        twice.put(
                "detail",
                List.of(Map.of("key", "stage", "value", "court"), Map.of("key", "stage", "value", "matching")));

        assertThat(code(mutate(RECORD, with(child("A-12"), "milestone", twice))))
                .isEqualTo("DETAIL_TWICE");
    }

    @Test
    void knowsNoVersionOfACaseThatIsToBeOpened() {
        var conflict = mutate(RECORD, with(child("A-13"), "version", 7, "milestone", milestone("PANEL", "2025-06-01")));

        assertThat(code(conflict)).isEqualTo("CONFLICT");
        assertThat(conflict.at("/errors/0/extensions/currentVersion").isMissingNode())
                .isTrue();
    }

    @Test
    void takesACommandIdForOneCaseOnly() {
        var first = with(child("A-14"), "milestone", milestone("PANEL", "2025-06-01"));
        told(RECORD, first);
        var second = with(child("A-15"), "milestone", milestone("PANEL", "2025-06-01"));
        second.put("id", first.get("id"));

        assertThat(code(mutate(RECORD, second))).isEqualTo("COMMAND_ID_TAKEN");
    }

    private JsonNode changes(long since) {
        return server.graphql(
                        "recorder",
                        "query ($since: Long!) { changes(since: $since, first: 1000) { position more changes { what position caseKey factId because keptBecause } } }",
                        Map.of("since", since))
                .body()
                .at("/data/changes");
    }

    private static Map<String, Object> child(String id) {
        return Map.of("authority", "E08000026", "childId", id, "newCase", true);
    }

    private static Map<String, Object> milestone(String milestone, String on) {
        return Map.of("milestone", milestone, "occurredOn", on);
    }

    private JsonNode record(Map<String, ?> of, Map<String, ?> milestone) {
        return told(RECORD, with(of, "milestone", milestone));
    }

    private JsonNode look(String key) {
        return server.graphql("recorder", LOOK, Map.of("key", key)).body().at("/data/case");
    }
}
