package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.WaymarkSettings;
import org.waymark.timeliness.projection.Projection;
import tools.jackson.databind.JsonNode;

/**
 * A member's question from the minute to the next year's, as officers, analysts and members do it. Of the council 40 children were
 * adopted in 2021-22, all of them on 1 December; by a later return they are 50.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembersQuestionStoryTests extends WithRecorder {
    private static final String COUNCIL = "E08000025";
    private static final String MARKER = "Zqmarkerwording";

    private static final String ENTRY = """
            fragment Entry on MembersQuestion { id status year authority metOn dueOn overdue circulatedOn carriedTo askedAgainFrom
              words { meeting minute wording askedBy owner } asks { name variables } cannotBeAnswered
              answer { tier definitions editions } }
            """;
    private static final String ASK = ENTRY + """
            mutation ($id: ID!, $of: MembersQuestionInput!) {
              told: askQuestion(commandId: $id, question: $of) { already question { ...Entry } } }""";
    private static final String BIND = ENTRY + """
            mutation ($id: ID!, $question: ID!, $asks: [SavedAskInput!]!, $why: String, $by: [ID!]! = []) {
              told: bindQuestion(commandId: $id, question: $question, asks: $asks, cannotBeAnswered: $why, definitions: $by) {
                already question { ...Entry } } }""";
    private static final String ANSWER = ENTRY + """
            mutation ($id: ID!, $question: ID!, $tier: AnswerTier) {
              told: answerQuestion(commandId: $id, question: $question, tier: $tier) { already question { ...Entry } } }""";
    private static final String CIRCULATE = ENTRY + """
            mutation ($id: ID!, $question: ID!, $on: Date!) {
              told: circulateAnswer(commandId: $id, question: $question, circulatedOn: $on) { already question { ...Entry } } }""";
    private static final String CARRY = ENTRY + """
            mutation ($id: ID!, $question: ID!, $year: FinancialYear!) {
              told: carryToReport(commandId: $id, question: $question, year: $year) { already question { ...Entry } } }""";
    private static final String REASK = ENTRY + """
            mutation ($id: ID!, $year: FinancialYear!, $for: FinancialYear!) {
              told: reaskQuestions(commandId: $id, year: $year, forYear: $for) {
                asked { ...Entry } notAsked { question { id } because explanation } } }""";
    private static final String COMPARED =
            "{ knownThen knownNow reproduced editionsThen editionsNow redefined { measure }"
                    + " differences { question part period keys { dimension code } measure then now } }";
    private static final Map<String, Object> ADOPTED =
            Map.of("name", "adoption-orders", "variables", Map.of("years", List.of("2021-22")));

    @Autowired
    private Projection projection;

    @Autowired
    private WaymarkSettings settings;

    @DynamicPropertySource
    static void homeWithoutOthersReturns(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @Test
    @Order(1)
    void goesFromTheMinuteToNextYearsQuestion() {
        tell(40, "2022-06-30");
        var first = publish();

        // the minute becomes an entry, once however often it is sent
        var asking = with("of", question("How many orders were made? " + MARKER));
        var entry = told("officer", ASK, asking).at("/question");
        assertThat(entry.at("/status").asString()).isEqualTo("ASKED");
        assertThat(entry.at("/year").asString()).as("10 October 2022").isEqualTo("2022-23");
        assertThat(entry.at("/overdue").asBoolean()).isTrue();
        assertThat(told("officer", ASK, asking).at("/already").asBoolean()).isTrue();
        var other = new HashMap<>(asking);
        other.put("of", question("Something else"));
        assertThat(refusal("officer", ASK, other)).isEqualTo("COMMAND_ID_TAKEN");
        var id = entry.at("/id").asString();

        // found by words, in the order in which things are done
        assertThat(server.graphql("officer", "{ questions(words: \"adoption orders\") { name } }")
                        .body()
                        .findValuesAsString("name"))
                .contains("adoption-orders");
        assertThat(refusal("officer", ANSWER, with("question", id))).isEqualTo("NOT_BOUND");
        var bound = told("officer", BIND, with("question", id, "asks", List.of(ADOPTED)))
                .at("/question/asks/0");
        assertThat(bound.at("/variables/where/localAuthority/0").asString()).isEqualTo(COUNCIL);
        assertThat(refusal("officer", CIRCULATE, with("question", id, "on", "2022-11-10")))
                .isEqualTo("NOT_ANSWERED");
        assertThat(refusal("officer", ANSWER, with("question", id, "tier", "EXACT")))
                .isEqualTo("FORBIDDEN");

        var answering = with("question", id);
        var answer = told("officer", ANSWER, answering).at("/question/answer");
        assertThat(answer.at("/tier").asString()).isEqualTo("PUBLISHED");
        assertThat(answer.at("/editions").toString()).isEqualTo("[\"%s\"]".formatted(first));
        assertThat(answer.at("/definitions").toString()).contains("ADOPTED@1");
        assertThat(told("officer", ANSWER, answering).at("/already").asBoolean())
                .isTrue();

        // members read it from the day on which they have it
        assertThat(readBy("member", id).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNKNOWN_MEMBERS_QUESTION");
        told("officer", CIRCULATE, with("question", id, "on", "2022-11-10"));
        assertThat(readBy("member", id)
                        .at("/data/membersQuestion/words/wording")
                        .asString())
                .contains(MARKER);
        assertThat(listed("member")).containsExactly(id);
        assertThat(refusal("officer", BIND, with("question", id, "asks", List.of(ADOPTED))))
                .isEqualTo("ALREADY_CIRCULATED");
        assertThat(refusal("member", CIRCULATE, with("question", id, "on", "2022-11-10")))
                .isEqualTo("FORBIDDEN");

        // an analyst's answer, which is for nobody else
        var exact = asked("analyst", "The same, to the child");
        told("analyst", BIND, with("question", exact, "asks", List.of(ADOPTED)));
        assertThat(told("analyst", ANSWER, with("question", exact))
                        .at("/question/answer/tier")
                        .asString())
                .isEqualTo("EXACT");
        assertThat(refusal("analyst", CIRCULATE, with("question", exact, "on", "2022-11-10")))
                .isEqualTo("NOT_FOR_PUBLICATION");
        assertThat(compared("member", id, "thenAndNow").get("differences").isEmpty())
                .isTrue();

        // a correction comes: 50, not 40
        tell(50, Instant.now().toString());
        var second = publish();
        var published = compared("member", id, "thenAndNow");
        assertThat(published.get("reproduced").asBoolean()).isTrue();
        assertThat(published.get("editionsThen").toString()).contains(first);
        assertThat(published.get("editionsNow").toString()).contains(second);
        assertThat(differences(published)).containsExactly("byYear 2021-22 [] ADOPTED: 40 -> 50");
        var ofAnalyst = compared("analyst", exact, "exactThenAndNow");
        assertThat(ofAnalyst.get("reproduced").asBoolean()).isTrue();
        assertThat(differences(ofAnalyst))
                .as("1 December lies in the third quarter; all are of one council; A4: all who left care were adopted")
                .containsExactlyInAnyOrder(
                        "byYear 2021-22 [] ADOPTED: 40 -> 50",
                        "byYear 2021-22 [] A4: 40 of 40 (100%) -> 50 of 50 (100%)",
                        "byQuarter 2021-22 Q3 [] ADOPTED: 40 -> 50",
                        "byAuthority 2021-22 [] ADOPTED: 40 -> 50",
                        "byAuthority 2021-22 [E08000025] ADOPTED: 40 -> 50");
        assertThat(refusal(
                        "officer",
                        "{ membersQuestion(id: \"%s\") { exactThenAndNow { reproduced } } }".formatted(exact),
                        Map.of()))
                .isEqualTo("FORBIDDEN");
        assertThat(refusal(
                        "officer",
                        "{ membersQuestion(id: \"%s\") { thenAndNow { reproduced } } }".formatted(exact),
                        Map.of()))
                .isEqualTo("OTHER_TIER");

        // next year
        var carried =
                told("officer", CARRY, with("question", id, "year", "2023-24")).at("/question");
        assertThat(carried.at("/carriedTo").toString()).isEqualTo("[\"2023-24\"]");
        var unbound = asked("officer", "What nobody has looked at yet");
        var unsaid = asked("officer", "What no record can say");
        told("officer", BIND, with("question", unsaid, "asks", List.of(), "why", "No record tells of it."));
        var again = told("officer", REASK, with("year", "2022-23", "for", "2023-24"));
        assertThat(again.at("/asked")).hasSize(2);
        assertThat(again.at("/notAsked")
                        .valueStream()
                        .map(each -> each.at("/question/id").asString() + " "
                                + each.at("/because").asString()))
                .containsExactlyInAnyOrder(unbound + " NOT_BOUND", unsaid + " CANNOT_BE_ANSWERED");
        var next = again.at("/asked")
                .valueStream()
                .filter(each -> each.at("/askedAgainFrom").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(next.at("/status").asString()).isEqualTo("BOUND");
        assertThat(next.at("/year").asString()).isEqualTo("2023-24");
        assertThat(next.at("/dueOn").asString()).isEqualTo("2023-11-30");
        assertThat(next.at("/asks/0/variables/years").toString()).isEqualTo("[\"2022-23\"]");
        assertThat(next.at("/words/wording").asString()).contains(MARKER);
        assertThat(told("officer", REASK, with("year", "2022-23", "for", "2023-24"))
                        .at("/asked"))
                .isEqualTo(again.at("/asked"));
        assertThat(listed("officer")).hasSize(6);
        assertThat(refusal("officer", ANSWER, with("question", next.at("/id").asString())))
                .as("nobody has published that year")
                .isEqualTo("NOTHING_PUBLISHED");
    }

    /** That they are 45 was known just before the answer was given, says a return that comes in after it. */
    @Test
    @Order(2)
    void saysWhereAnAnswerCannotBeMadeAgain() {
        var id = asked("analyst", "Before a return came in late");
        told("analyst", BIND, with("question", id, "asks", List.of(ADOPTED)));
        var before = Instant.now().toString();
        told("analyst", ANSWER, with("question", id));
        assertThat(compared("analyst", id, "exactThenAndNow").get("reproduced").asBoolean())
                .isTrue();

        tell(45, before);
        var after = compared("analyst", id, "exactThenAndNow");
        assertThat(after.get("reproduced").asBoolean()).isFalse();
        assertThat(after.get("differences").isEmpty())
                .as("then is told as it would be told today")
                .isTrue();
    }

    @Test
    @Order(3)
    void isTheSameOnceRebuiltFromItsEvents() {
        var before = register();
        projection.rebuild();
        assertThat(register()).isEqualTo(before).contains(MARKER);
    }

    @Test
    @Order(4)
    void keepsNoWordInTheClear() throws IOException {
        try (var files = Files.walk(settings.home())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(MARKER)).as("%s", file).isFalse();
            }
        }
        assertThat(Files.exists(settings.home().resolve("events.db"))).isTrue();
    }

    @Test
    @Order(5)
    void takesNothingThatMightNameAChild() {
        var id = asked("officer", "How long do children wait?");
        var untold = Map.<String, Object>of("name", "adoption-orders", "variables", Map.of("note", "a name"));
        assertThat(refusal("officer", BIND, with("question", id, "asks", List.of(untold))))
                .isEqualTo("UNKNOWN_VARIABLE");
        for (var variables : List.<Map<String, Object>>of(
                Map.of("years", List.of("last year")),
                Map.of("years", 7),
                Map.of("where", Map.of("localAuthority", List.of("A child of Coventry"))),
                Map.of("where", Map.of("shoeSize", List.of("YES"))))) {
            var ask = Map.of("name", "adoption-orders", "variables", variables);
            assertThat(refusal("officer", BIND, with("question", id, "asks", List.of(ask))))
                    .as("%s", variables)
                    .isEqualTo("BAD_VARIABLES");
        }
        assertThat(refusal("officer", BIND, with("question", id, "asks", List.of(ADOPTED), "by", List.of("ADOPTED"))))
                .isEqualTo("UNKNOWN_MEASURE");
        assertThat(refusal("officer", ASK, with("of", question("Of the child with number 943 476 5919, how long?"))))
                .isEqualTo("LOOKS_LIKE_IDENTIFIER");
    }

    /** Asked by a version that is no longer the newest, it is made again by that one. */
    @Test
    @Order(6)
    void holdsADefinitionFast() {
        var id = asked("analyst", "How long until a match?");
        var ask = Map.of("name", "from-order-to-match", "variables", Map.of("years", List.of("2021-22")));
        told("analyst", BIND, with("question", id, "asks", List.of(ask), "by", List.of("A2@2014")));
        var answered = told("analyst", ANSWER, with("question", id)).at("/question/answer/definitions");
        assertThat(answered.toString()).contains("A2@2014");
        var same = compared("analyst", id, "exactThenAndNow");
        assertThat(same.get("reproduced").asBoolean()).isTrue();
        assertThat(same.get("differences").isEmpty()).isTrue();
        assertThat(same.get("redefined").isEmpty()).isTrue();
    }

    @Test
    @Order(7)
    void destroysWordsForEver() {
        var id = asked("officer", "Of a child who is named here");
        var wiping =
                "mutation ($id: ID!, $question: ID!) { told: wipeQuestion(commandId: $id, question: $question) { question { words { wording } status } } }";
        assertThat(refusal("officer", wiping, with("question", id))).isEqualTo("FORBIDDEN");
        var wiped = told("admin", wiping, with("question", id)).at("/question");
        assertThat(wiped.at("/words").isNull()).isTrue();
        assertThat(wiped.at("/status").asString()).isEqualTo("ASKED");
        assertThat(refusal("officer", BIND, with("question", id, "asks", List.of(ADOPTED))))
                .isEqualTo("WIPED");
    }

    private static Map<String, Object> question(String wording) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("meeting", "Education and Children's Services Scrutiny Board (2)");
        question.put("metOn", "2022-10-10");
        question.put("minute", "12/22");
        question.put("wording", wording);
        question.put("askedBy", "Members");
        question.put("owner", "Adoption service manager");
        question.put("dueOn", "2022-11-30");
        question.put("authority", COUNCIL);
        return question;
    }

    private static Map<String, Object> with(String name, Object value, Object... more) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("id", UUID.randomUUID().toString(), name, value));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return variables;
    }

    private JsonNode told(String user, String mutation, Map<String, Object> variables) {
        var body = server.graphql(user, mutation, variables).body();
        assertThat(body.at("/errors").isMissingNode()).as("%s", body).isTrue();
        return body.at("/data/told");
    }

    private String refusal(String user, String text, Map<String, Object> variables) {
        return code(server.graphql(user, text, variables).body());
    }

    private String asked(String user, String wording) {
        return told(user, ASK, with("of", question(wording))).at("/question/id").asString();
    }

    private JsonNode readBy(String user, String id) {
        return server.graphql(
                        user, ENTRY + "query ($id: ID!) { membersQuestion(id: $id) { ...Entry } }", Map.of("id", id))
                .body();
    }

    private List<String> listed(String user) {
        return server.graphql(user, "{ membersQuestions { id } }").body().findValuesAsString("id");
    }

    private String register() {
        return server.graphql("officer", ENTRY + "{ membersQuestions { ...Entry } }")
                .body()
                .toString();
    }

    private JsonNode compared(String user, String id, String how) {
        var body = server.graphql(user, "{ membersQuestion(id: \"%s\") { %s %s } }".formatted(id, how, COMPARED))
                .body();
        assertThat(body.at("/errors").isMissingNode()).as("%s", body).isTrue();
        return body.at("/data/membersQuestion/" + how);
    }

    private static List<String> differences(JsonNode compared) {
        return compared.get("differences")
                .valueStream()
                .map(each -> "%s %s %s %s: %s -> %s"
                        .formatted(
                                each.at("/part").asString(),
                                each.at("/period").asString(),
                                each.at("/keys").findValuesAsString("code"),
                                each.at("/measure").asString(),
                                each.at("/then").asString(),
                                each.at("/now").asString()))
                .toList();
    }

    private String publish() {
        var edition = told(
                        "analyst",
                        "mutation ($id: ID!, $of: ID!) { told: proposeEdition(commandId: $id, authority: $of, period: \"2021-22\") { edition } }",
                        with("of", COUNCIL))
                .at("/edition")
                .asString();
        told(
                "admin",
                "mutation ($id: ID!, $edition: ID!) { told: approveEdition(commandId: $id, edition: $edition) { edition } }",
                with("edition", edition));
        return edition;
    }

    private void tell(int children, String asAt) {
        var header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
        var episodes = new StringBuilder(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
        var placed = new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
        var matched = new StringBuilder("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n");
        for (int n = 0; n < children; n++) {
            header.append("K%d,%d,15/01/2018,WBRI,,,\n".formatted(n, 1 + n % 2));
            episodes.append("K%d,01/04/2021,S,C2,N1,U6,PR1,01/06/2021,X1,,,,\n".formatted(n));
            episodes.append("K%d,01/06/2021,U,E1,N1,A6,PR1,01/12/2021,E11,,,,\n".formatted(n));
            placed.append("K%d,15/01/2018,01/05/2021,,\n".formatted(n));
            matched.append("K%d,15/01/2018,25/05/2021,25/05/2021,0,2,MF,L11\n".formatted(n));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header.csv", header.toString());
        files.put("episodes.csv", episodes.toString());
        files.put("placed_for_adoption.csv", placed.toString());
        files.put("ad1.csv", matched.toString());
        var reply = server.imports("recorder", Map.of("authority", COUNCIL, "year", "2021-22", "asAt", asAt), files);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    }
}
