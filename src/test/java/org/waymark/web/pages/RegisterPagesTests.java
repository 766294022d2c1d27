package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.web.OwnHome;
import org.waymark.web.WithRecorder;

/** A member's question on pages, without JavaScript, in a home of which nothing is published. */
class RegisterPagesTests extends WithRecorder {
    @DynamicPropertySource
    static void homeThatOthersLeaveAlone(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    private static final String MARKER = "Zqmarkerpages";
    private static final Map<String, String> NEW = Map.of(
            "wording", MARKER + " how many children were adopted?\r\nAnd where?",
            "askedBy", "Members",
            "meeting", "Scrutiny Board (2)",
            "metOn", "2022-10-10",
            "dueOn", "2022-11-30",
            "owner", "Performance team");

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = Visitor.signedIn(port, "officer");
    }

    @Test
    void leadsFromTheMinuteToTheMembers() {
        var story = enter(NEW).address();
        assertThat(officer.open(story).text())
                .contains(
                        "Asked",
                        "Overdue",
                        MARKER,
                        "And where?",
                        "Scrutiny Board (2), 10 October 2022",
                        "30 November 2022")
                .contains("Nobody has said yet.", "Say what answers it");
        assertThat(officer.open("/register?status=ASKED&owner=Performance team".replace(" ", "%20"))
                        .text())
                .contains(MARKER);
        assertThat(officer.open("/register?status=CIRCULATED").text()).doesNotContain(MARKER);

        // what is published answers it, and nothing is
        assertThat(officer.open(story + "/bind?words=adoption+orders").html()).contains("value=\"adoption-orders\"");
        var asked = officer.open(story + "/bind/chosen?ask=adoption-orders");
        assertThat(asked.text()).contains("Adoption orders made", "Years", "Left empty: all years that there are.");
        var wrong = sent(
                asked, story + "/bind/chosen", Map.of("ask", "adoption-orders", "adoption-orders.years", "2021-23"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("There is a problem", "$years of adoption-orders");
        assertThat(wrong.html()).contains("value=\"2021-23\"");
        var bound = sent(
                wrong,
                story + "/bind/chosen",
                Map.of("ask", "adoption-orders", "adoption-orders.years", "2020-21, 2021-22"));
        assertThat(bound.address()).isEqualTo(story);
        assertThat(bound.text()).contains("Bound", "Years: 2020-21, 2021-22");
        var unpublished = sent(bound, story + "/answer", Map.of());
        assertThat(unpublished.text()).contains("There is a problem", "Nothing of this is published yet.");

        // then it is said that no record can
        var none = officer.open(story + "/bind/chosen");
        assertThat(sent(none, story + "/bind/chosen", Map.of()).text()).contains("Say why no record can answer it");
        var said = sent(none, story + "/bind/chosen", Map.of("cannotBeAnswered", "Where is told by no record."));
        assertThat(said.text()).contains("No record can answer it", "Where is told by no record.");
        var answered = sent(said, story + "/answer", Map.of());
        assertThat(answered.text()).contains("no record can say", "Members have the answer", "Read the answer");
        assertThat(officer.open(story + "/note").text()).contains("Where is told by no record.");

        // members read it from the day on which they have it
        var member = Visitor.signedIn(port, "member");
        assertThat(member.open(story).status()).isEqualTo(404);
        assertThat(member.open("/register").text()).doesNotContain(MARKER);
        var before = officer.open(story + "/circulate");
        assertThat(before.text()).contains("It cannot be undone");
        var early = sent(before, story + "/circulate", Map.of("circulatedOn", "2022-10-09"));
        assertThat(early.text()).contains("Nobody has the answer before the question was asked.");
        assertThat(sent(early, story + "/circulate", Map.of("circulatedOn", "2022-11-20"))
                        .text())
                .contains("Members have the answer since 20 November 2022.")
                .doesNotContain("Change what answers it");
        assertThat(member.open(story).text())
                .contains(MARKER, "Where is told by no record.")
                .doesNotContain("Tell it in the annual report");
        assertThat(member.open(story + "/note").status()).isEqualTo(200);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var answer = enter(Map.of("meeting", "Cabinet", "dueOn", "soon"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("Write down what was asked.", "Say who asked", "The day by which it is due is a day")
                .doesNotContain("Say at which meeting");
        assertThat(answer.html())
                .contains("href=\"#wording\"", "href=\"#dueOn\"", "value=\"Cabinet\"", "value=\"soon\"");
    }

    @Test
    void saysWhichWordsAreTooLong() {
        var fields = new HashMap<>(NEW);
        fields.put("owner", "x".repeat(201));

        assertThat(enter(fields).text()).contains("Who sees to the answer takes between 1 and 200 characters");
    }

    @Test
    void entersOnceWhatIsSentTwice() {
        var form = officer.open("/register/new");

        var one = sent(form, "/register/new", NEW);
        officer.open("/register/new");
        var two = sent(form, "/register/new", NEW);

        assertThat(two.address()).isEqualTo(one.address()).startsWith("/register/");
    }

    @Test
    void asksAYearsQuestionsAgainAndSaysWhichCouldNotBe() {
        var fields = new HashMap<>(NEW);
        fields.put("wording", "Nobody has looked at this one");
        fields.put("metOn", "2019-05-01");
        enter(fields);
        var form = officer.open("/register/again?year=2019-20");

        assertThat(sent(form, "/register/again", Map.of("year", "2019-20", "forYear", "2018-19"))
                        .text())
                .contains("There is a problem", "later year");
        var again = sent(form, "/register/again", Map.of("year", "2019-20", "forYear", "2020-21"));

        assertThat(again.address()).isEqualTo("/register?year=2020-21");
        assertThat(again.text())
                .contains("0 questions of 2019-20 are asked again for 2020-21.", "1 could not be:")
                .contains("Nobody has looked at this one : It is bound to no saved question");
    }

    @Test
    void destroysWordsOnlyForTheOwnerAndSaysFirstWhatThatMeans() {
        var fields = new HashMap<>(NEW);
        fields.put("wording", "Zqwiped words");
        var story = enter(fields).address();
        assertThat(officer.open(story + "/wipe").status()).isEqualTo(403);
        assertThat(officer.open(story).text()).doesNotContain("Destroy its words");

        var owner = Visitor.signedIn(port, "admin");
        var before = owner.open(story + "/wipe");
        assertThat(before.text()).contains("It cannot be undone", "Zqwiped words");
        var after = owner.send(story + "/wipe", Map.of("commandId", before.hidden("commandId")));

        assertThat(after.address()).isEqualTo(story);
        assertThat(after.text())
                .contains("The words of this question were destroyed")
                .doesNotContain("Zqwiped");
        assertThat(officer.open("/register").text()).doesNotContain("Zqwiped");
    }

    /** The doors of pages; GraphQL behind them refuses the same. */
    @Test
    void keepsMembersFromChangingAnything() {
        var story = enter(NEW).address();
        var member = Visitor.signedIn(port, "member");

        for (var address : Set.of(
                "/register/new", "/register/again", story + "/bind", story + "/bind/chosen", story + "/circulate")) {
            assertThat(member.open(address).status()).as(address).isEqualTo(403);
        }
        member.open("/register");
        for (var step : Set.of("/answer", "/circulate", "/carry", "/wipe", "/bind/chosen")) {
            assertThat(member.send(story + step, Map.of("commandId", "any")).status())
                    .as(step)
                    .isEqualTo(403);
            member.open("/register");
        }
    }

    private Visitor.Page enter(Map<String, String> fields) {
        return sent(officer.open("/register/new"), "/register/new", fields);
    }

    /** As the form of a page sends it, under the command id that the page has. */
    private Visitor.Page sent(Visitor.Page form, String address, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("commandId", form.hidden("commandId"));
        return officer.send(address, all);
    }
}
