package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A sibling group told by a recorder, through the doors. */
class SiblingDoorTests extends WithRecorder {
    private static final String RECORD = """
            mutation ($of: SiblingGroupReference!, $id: ID!, $sibling: SiblingInput!) {
              told: recordSibling(of: $of, commandId: $id, sibling: $sibling) { group factId version already } }""";
    private static final String RETRACT = """
            mutation ($of: SiblingGroupReference!, $id: ID!, $fact: String!) {
              told: retractSibling(of: $of, commandId: $id, factId: $fact,
                grounds: {because: MISTYPED, onAuthorityOf: DATA_OFFICER}) { group factId version already } }""";
    private static final String CORRECT = """
            mutation ($of: SiblingGroupReference!, $id: ID!, $fact: String!, $sibling: SiblingInput!) {
              told: correctSibling(of: $of, commandId: $id, factId: $fact, to: $sibling,
                grounds: {because: MISTYPED, onAuthorityOf: DATA_OFFICER}) { group factId version already } }""";
    private static final String LOOK = """
            query ($key: ID!) { siblingGroup(key: $key) { key authorities version
              stays { child joinedOn untilOn together }
              facts { factId authority step child occurredOn precision apartBecause knownFrom knownTo status replacedBy
                because onAuthorityOf } } }""";
    private static final String CASE = """
            mutation ($child: String!, $id: ID!) {
              recordMilestone(of: {authority: "E08000026", childId: $child}, commandId: $id,
                milestone: {milestone: FAMILY_FINDING, occurredOn: "2021-06-01"}) { caseKey } }""";

    /** All three are in care on 31 March 2022: K1 and K2 as a group, K2 apart from 1 January on; K3 on its own. */
    @Test
    void siblingsStandInTheFiguresAtOnce() {
        server.imports(
                "recorder",
                Map.of("authority", "331", "year", "2021-22", "asAt", "2022-06-30"),
                Map.of(
                        "header.csv",
                                "CHILD,SEX,DOB,ETHNIC\nK1,1,05/06/2020,WBRI\nK2,2,05/06/2021,WBRI\nK3,2,05/06/2021,WBRI\n",
                        "episodes.csv", """
                        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE
                        K1,01/05/2021,S,C1,N1,U6,PR1,,,
                        K2,01/05/2021,S,C1,N1,U6,PR1,,,
                        K3,01/05/2021,S,C1,N1,U6,PR1,,,
                        """));
        var k1 = caseKey("K1");
        var k2 = caseKey("K2");
        Map<String, Object> byId = Map.of("authority", "E08000026", "groupId", "F1", "newGroup", true);

        var group = told(RECORD, with(byId, "sibling", Map.of("step", "JOINED", "child", k1)));
        Map<String, Object> byKey =
                Map.of("authority", "E08000029", "key", group.at("/group").asString());
        told(RECORD, with(byKey, "sibling", Map.of("step", "JOINED", "child", k2)));
        var apart = told(RECORD, with(byKey, "sibling", apart(k2, "2022-04-01")));
        assertThat(parts("PLACED_WITH_SIBLINGS")).isEqualTo(Map.of("all", 3, "YES", 0, "NO", 0, "NOT_KNOWN", 3));
        var corrected =
                told(CORRECT, with(byKey, "fact", apart.at("/factId").asString(), "sibling", apart(k2, "2022-01-01")));

        assertThat(corrected.at("/version").asLong()).isEqualTo(3);
        assertThat(parts("SIBLING_GROUP_SIZE")).isEqualTo(Map.of("all", 3, "1", 1, "2", 2, "3+", 0));
        assertThat(parts("PLACED_WITH_SIBLINGS")).isEqualTo(Map.of("all", 3, "YES", 0, "NO", 1, "NOT_KNOWN", 2));

        told(RETRACT, with(byId, "fact", corrected.at("/factId").asString()));
        assertThat(parts("PLACED_WITH_SIBLINGS")).isEqualTo(Map.of("all", 3, "YES", 0, "NO", 0, "NOT_KNOWN", 3));

        var seen = look("recorder", group.at("/group").asString()).at("/data/siblingGroup");
        assertThat(seen.at("/version").asLong()).isEqualTo(4);
        assertThat(seen.at("/authorities").toString()).isEqualTo("[\"E08000026\",\"E08000029\"]");
        assertThat(seen.at("/stays")
                        .valueStream()
                        .map(stay -> stay.at("/child").asString() + stay.at("/joinedOn") + stay.at("/untilOn")))
                .containsExactly(k1 + "nullnull", k2 + "nullnull");
        assertThat(seen.at("/facts")
                        .valueStream()
                        .map(fact -> "%s %s %s %s %s"
                                .formatted(
                                        fact.at("/authority").asString(),
                                        fact.at("/step").asString(),
                                        fact.at("/occurredOn").asString("always"),
                                        fact.at("/apartBecause").asString("-"),
                                        fact.at("/status").asString())))
                .containsExactly(
                        "E08000026 JOINED always - HOLDS",
                        "E08000029 JOINED always - HOLDS",
                        "E08000029 PLACED_APART 2022-01-01 SAFETY RETRACTED",
                        "E08000029 PLACED_APART 2022-04-01 SAFETY CORRECTED");
        assertThat(seen.at("/facts/3/replacedBy").asString()).isEqualTo("placed_apart/" + k2 + "/2022-01-01");
        assertThat(code(look("analyst", group.at("/group").asString()))).isEqualTo("FORBIDDEN");
        assertThat(code(look("recorder", UUID.randomUUID().toString()))).isEqualTo("UNKNOWN_GROUP");
        replacedByAFile(group.at("/group").asString());
    }

    /** The file names the group again, with K1 alone: what recorders had said holds no longer. */
    private void replacedByAFile(String group) {
        server.imports(
                "recorder",
                Map.of(
                        "authority",
                        "331",
                        "year",
                        "2021-22",
                        "asAt",
                        Instant.now().toString()),
                Map.of("siblings.csv", "group_id,child_id,joined_on,left_on,placed\nF1,K1,,,together\n"));

        var seen = look("recorder", group).at("/data/siblingGroup");
        assertThat(seen.at("/stays").size()).isEqualTo(1);
        assertThat(seen.at("/stays/0/together").asBoolean()).isTrue();
        assertThat(seen.at("/facts")
                        .valueStream()
                        .map(fact -> fact.at("/status").asString()))
                .containsExactly("REPLACED", "REPLACED", "RETRACTED", "CORRECTED");
    }

    private JsonNode look(String user, String group) {
        return server.graphql(user, LOOK, Map.of("key", group)).body();
    }

    @Test
    void refusesWhatIsOfNoKnownGroupOrChild() {
        var stranger = Map.of("step", "JOINED", "child", "9b2e7c1a-5b7d-4c9a-8e6f-0a1b2c3d4e5f");

        assertThat(code(with(Map.of("authority", "E08000026", "groupId", "F2", "newGroup", true), "sibling", stranger)))
                .isEqualTo("UNKNOWN_CASE");
        assertThat(code(with(Map.of("authority", "E08000026"), "sibling", stranger)))
                .isEqualTo("GROUP_REFERENCE");
        assertThat(code(mutate(RETRACT, with(Map.of("authority", "E08000026", "groupId", "F9"), "fact", "joined/x"))))
                .isEqualTo("UNKNOWN_GROUP");
        var key = Map.of("authority", "E08000026", "key", "9b2e7c1a-5b7d-4c9a-8e6f-0a1b2c3d4e5f");
        assertThat(mutate(RETRACT, with(key, "fact", "joined/x"))
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("There is no sibling group of this key. Check the key.");
    }

    private static Map<String, Object> apart(String child, String on) {
        return Map.of("step", "PLACED_APART", "child", child, "occurredOn", on, "because", "SAFETY");
    }

    private String caseKey(String child) {
        return mutate(CASE, Map.of("child", child, "id", UUID.randomUUID().toString()))
                .at("/data/recordMilestone/caseKey")
                .asString();
    }

    private String code(Map<String, Object> variables) {
        return code(mutate(RECORD, variables));
    }

    private Map<String, Integer> parts(String dimension) {
        var rows = server.graphql(
                        "analyst",
                        "query ($by: [Dimension!]) { breakdown(measures: [\"LOOKED_AFTER_AT_PERIOD_END\"], years: [\"2021-22\"], by: $by) { rows { keys { code } cells { count } } } }",
                        Map.of("by", new String[] {dimension}))
                .body()
                .at("/data/breakdown/rows");
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put(
                row.at("/keys/0/code").asString("all"), row.at("/cells/0/count").asInt()));
        return counts;
    }
}
