package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.web.OwnHome;
import org.waymark.web.WithRecorder;

/**
 * An edition on pages, from its proposal to what members read. Of 83 children of the council who were adopted in 2021-22, 79 are
 * boys and 4 are girls: neither number may be told, since 4 are few and 83 less 79 are 4.
 */
class EditionPagesTests extends WithRecorder {
    @DynamicPropertySource
    static void homeThatOthersLeaveAlone(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    private static final String COUNCIL = "E06000047";
    private static final String EDITION = "/editions/" + COUNCIL + "/2021-22";
    private static final Pattern BOYS = Pattern.compile("\\b79\\b");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

    @Test
    void goesThroughTwoPairsOfEyesToMembersWhoReadNothingThatIsHidden() {
        tell();
        var analyst = Visitor.signedIn(port, "analyst");
        var officer = Visitor.signedIn(port, "officer");
        var member = Visitor.signedIn(port, "member");
        assertThat(boysAsAnalystsSeeThem()).isEqualTo(79);

        var form = analyst.open("/editions/proposals/new");
        var wrong = analyst.send("/editions/proposals/new", with(form, Map.of("authority", COUNCIL, "period", "2021")));
        assertThat(wrong.text()).contains("There is a problem", "none of what councils publish");
        assertThat(wrong.html()).contains("value=\"2021\"");
        var proposal =
                analyst.send("/editions/proposals/new", with(wrong, Map.of("authority", COUNCIL, "period", "2021-22")));
        assertThat(proposal.address()).matches("/editions/proposals/E06000047/council-year@1/2021-22/\\d+");
        assertThat(proposal.text())
                .contains("Waits for a decision", "What is hidden or held back, and why", "Sex: Female, or not known")
                .contains("too few children", "83");
        assertThat(member.open(EDITION).status()).isEqualTo(400);
        assertThat(member.open("/editions").html()).doesNotContain(COUNCIL);
        for (var closed : List.of("/editions/proposed", proposal.address(), proposal.address() + "/approve")) {
            assertThat(member.open(closed).status()).isEqualTo(403);
            assertThat(officer.open(closed).status()).isEqualTo(403);
        }

        var before = analyst.open(proposal.address() + "/approve");
        assertThat(before.text()).contains("it cannot be taken back", "whoever proposed it cannot approve it");
        var own = analyst.send(proposal.address() + "/approve", with(before, Map.of()));
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.text()).contains("Nobody approves what they have proposed");

        var owner = Visitor.signedIn(port, "admin");
        var approving = owner.open(proposal.address() + "/approve");
        var published = owner.send(proposal.address() + "/approve", with(approving, Map.of()));
        assertThat(published.address()).isEqualTo(EDITION);

        for (var reader : List.of(member, officer)) {
            var read = reader.open(EDITION);
            assertThat(read.text())
                    .contains("Children adopted 83", "[c]  confidential, not shown".replace("  ", " "))
                    .contains("Not shown, so that nobody can be recognised.")
                    .doesNotContain("What is hidden or held back");
            for (var address : List.of(EDITION, EDITION + "?number=1", "/editions", "/register", "/")) {
                var html = TOKEN.matcher(reader.open(address).html()).replaceAll("");
                assertThat(html).as(address).doesNotContainPattern(BOYS);
            }
        }
        assertThat(analyst.open("/editions/proposed").text()).contains("2021-22", "Published");
    }

    @Test
    void rejectsOnlyWithAReasonAndOverrulesOnlyAsOwner() {
        var analyst = Visitor.signedIn(port, "analyst");
        var nowhere = "/editions/proposals/E06000047/council-year@1/1999-00/1";

        assertThat(analyst.open(nowhere).status()).isEqualTo(404);
        assertThat(analyst.open(nowhere + "/override").status()).isEqualTo(403);
    }

    /** What hides nothing from nobody: the same figure is there for who may see it. */
    private int boysAsAnalystsSeeThem() {
        return server.graphql("analyst", """
                { breakdown(measures: ["ADOPTED"], years: ["2021-22"], by: [SEX], where: {localAuthority: ["E06000047"]}) {
                    rows { keys { code } cells { count } } } }""")
                .body()
                .at("/data/breakdown/rows")
                .valueStream()
                .filter(row -> row.at("/keys/0/code").asString().equals("MALE"))
                .findFirst()
                .orElseThrow()
                .at("/cells/0/count")
                .asInt();
    }

    private static Map<String, String> with(Visitor.Page form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("commandId", form.hidden("commandId"));
        return all;
    }

    private void tell() {
        var header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
        var episodes = new StringBuilder(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
        var placed = new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
        for (int n = 0; n < 83; n++) {
            var child = "PE" + n;
            header.append("%s,%d,15/01/2018,WBRI,,,\n".formatted(child, n < 79 ? 1 : 2));
            episodes.append("%s,01/04/2021,S,C2,N1,U6,PR1,01/06/2021,X1,,,,\n".formatted(child));
            episodes.append("%s,01/06/2021,U,E1,N1,A6,PR1,01/12/2021,E11,,,,\n".formatted(child));
            placed.append("%s,15/01/2018,01/05/2021,,\n".formatted(child));
        }
        var reply = server.imports(
                "recorder",
                Map.of("authority", COUNCIL, "year", "2021-22", "asAt", "2022-06-30"),
                Map.of(
                        "header.csv", header.toString(),
                        "episodes.csv", episodes.toString(),
                        "placed_for_adoption.csv", placed.toString()));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    }
}
