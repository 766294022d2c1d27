package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.web.OwnHome;
import org.waymark.web.WithRecorder;

/** What a data officer does on pages, without JavaScript, in a home that begins empty. */
class DataOfficerPagesTests extends WithRecorder {
    @DynamicPropertySource
    static void homeThatOthersLeaveAlone(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final Map<String, String> TRIAL = Map.of("dryRun", "true");

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = Visitor.signedIn(port, "recorder");
    }

    @Test
    void takesInWhatWasTriedWithoutSendingItAgain() {
        var tried = sendReturn("E06000001", "P1", "01/05/2021");

        assertThat(tried.address()).matches("/imports/[0-9a-f-]{36}");
        assertThat(tried.text()).contains("This can be taken in", "nothing is stored", "Rows read 2");
        assertThat(officer.open("/submissions").text()).doesNotContain("E06000001");

        officer.open(tried.address());
        var taken = officer.send(tried.address(), Map.of());
        assertThat(taken.text()).contains("Taken in", "Facts that were not known just before");
        assertThat(taken.html()).doesNotContain("Take in these files now");
        assertThat(officer.open("/submissions").text())
                .contains("Hartlepool (E06000001)", "2021-22 SSDA903 return 30 June 2022", "Complete");
    }

    @Test
    void tellsEveryProblemAtOnceAndGivesThemAsAFile() {
        officer.open("/imports/new");
        var files = Map.of(
                "header.csv", HEADER + "P2,1,05/06/2020,WBRI,,,\n",
                "episodes.csv", EPISODES + "P2,31/02/2021,S,C1,N1,U6,PR1,,,,,,\nP2,01/06/2021,Q,C1,N1,U6,PR1,,,,,,\n");
        var answer = officer.send("/imports/new", form("E06000002"), files);

        // line 2: 31 February; line 3: Q is no reason for a new episode
        assertThat(answer.text())
                .contains("This would not be taken in", "2 errors")
                .contains("Error episodes.csv: DATE_INVALID", "2 DECOM")
                .contains("3 RNE")
                .doesNotContain("31/02/2021");
        assertThat(officer.open(answer.address() + "/problems.csv").html())
                .startsWith("file,line,column,child_line,severity,code,rule,message\r\n")
                .contains("episodes.csv,2,DECOM,", "episodes.csv,3,RNE,");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
        officer.open("/imports/new");
        var answer = officer.send(
                "/imports/new",
                Map.of("authority", "nowhere", "year", "2021-22", "asAt", "2022-06-30", "dryRun", "true"),
                Map.of());

        assertThat(answer.text())
                .contains("There is a problem", "Choose the files", "Say whose files these are")
                .doesNotContain("Say which year");
        assertThat(answer.html()).contains("value=\"2021-22\"", "value=\"2022-06-30\"", "href=\"#authority\"");
    }

    @Test
    void saysThatFilesAreTooLargeAndNotThatThePageIsClosed() {
        officer.open("/imports/new");
        var answer = officer.send("/imports/new", form("E06000002"), Map.of("episodes.csv", "x".repeat(21 << 20)));

        assertThat(answer.address()).isEqualTo("/imports/new?upload=large");
        assertThat(answer.text()).contains("at most 20 MB");
    }

    @Test
    void showsNobodyElseWhatCameOfAnImport() {
        var tried = sendReturn("E06000003", "P3", "01/05/2021");
        var other = Visitor.signedIn(port, "recorder");

        assertThat(other.open(tried.address()).text()).contains("The answer to that import is no longer kept");
    }

    @Test
    void takesASubmissionBackOnlyForAReason() {
        var tried = sendReturn("E06000004", "P4", "01/05/2021");
        officer.send(tried.address(), Map.of());
        var id = server.graphql("recorder", "{ submissions(authority: \"E06000004\") { id } }")
                .body()
                .at("/data/submissions/0/id")
                .asString();
        officer.open("/submissions/" + id);

        assertThat(officer.send("/submissions/" + id, Map.of()).text()).contains("Say what was wrong with it.");
        assertThat(officer.send("/submissions/" + id, Map.of("reason", "WRONG_YEAR"))
                        .text())
                .contains("The submission is taken back", "Taken back: it was taken in for the wrong year");
    }

    @Test
    void recordsCorrectsAndTakesBackAndTellsWhy() {
        var recorded = record("P-5", "DELAY", "2025-06-02", Map.of("detail.stage", "court", "newCase", "true"));
        var address = recorded.address().replaceAll("\\?.*", "");
        assertThat(recorded.text()).contains("It is recorded", "2 June 2025 Delay noted : stage court");
        assertThat(recorded.html()).doesNotContain("P-5");

        var correct = officer.open(address + "/correct?fact=delay/2025-06-02/court");
        var corrected = officer.send(
                address + "/correct",
                Map.of(
                        "what", "DELAY",
                        "commandId", correct.hidden("commandId"),
                        "version", correct.hidden("version"),
                        "fact", "delay/2025-06-02/court",
                        "day", "2025-06-12",
                        "detail.stage", "court",
                        "because", "MISTYPED",
                        "onAuthorityOf", "COURT"));
        assertThat(corrected.text())
                .contains("It is corrected", "Corrected: it was mistyped (on the word of: court)", "12 June 2025");

        officer.open(address + "/retract?fact=delay/2025-06-12/court");
        var bare = officer.send(
                address + "/retract",
                Map.of(
                        "what", "DELAY",
                        "commandId", UUID.randomUUID().toString(),
                        "fact", "delay/2025-06-12/court"));
        assertThat(bare.text()).contains("Say why.", "Say on whose word.");
    }

    /** A placement order is asked about where it comes before the decision; once confirmed it is stored. */
    @Test
    void asksForConfirmationOnThePageThatFollows() {
        record("P-6", "ADM_DECISION", "2025-06-02", Map.of("newCase", "true"));
        var asked = record("P-6", "PLACEMENT_ORDER", "2025-05-01", Map.of());

        assertThat(asked.text()).contains("Is it so?", "nothing is stored yet", "Checked with the court order");
        var stored = officer.send(
                "/cases/record",
                Map.of(
                        "what", "PLACEMENT_ORDER",
                        "authority", "E08000026",
                        "childId", "P-6",
                        "commandId", asked.hidden("commandId"),
                        "day", "2025-05-01",
                        "confirm.DECISION_AFTER_ORDER", "CHECKED_WITH_COURT_ORDER"));
        assertThat(stored.text()).contains("It is recorded", "1 May 2025 Placement order");
    }

    @Test
    void storesAFormThatIsSentTwiceOnce() {
        officer.open("/cases/record?what=PANEL");
        var fields = Map.of(
                "what", "PANEL",
                "authority", "E08000026",
                "childId", "P-7",
                "newCase", "true",
                "commandId", UUID.randomUUID().toString(),
                "day", "2025-06-01");
        officer.send("/cases/record", fields);
        officer.open("/cases/record?what=PANEL");
        var again = officer.send("/cases/record", fields);

        assertThat(again.text()).contains("Version 0 of the case");
    }

    @Test
    void leadsToACaseByItsKeyAlone() {
        assertThat(officer.open("/cases?key=P-5").text()).contains("That is no key of a case");
        assertThat(officer.open("/cases?key=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void saysWhatAStepOfARecomputeDoesBeforeItIsDone() {
        assertThat(officer.open("/recompute").text()).contains("Start a recompute");
        assertThat(officer.open("/recompute/adopt").text()).contains("every answer comes from the recomputed file");
        assertThat(officer.send("/recompute/adopt", Map.of()).text()).contains("There is a problem");
        assertThat(officer.open("/recompute/nothing").status()).isEqualTo(404);
    }

    @Test
    void tellsWhetherEveryEventCountsAndTheLedgerIsWhole() {
        record("P-8", "PANEL", "2025-06-01", Map.of("newCase", "true"));

        assertThat(officer.open("/quality").text())
                .contains("It adds up", "Set aside, because they could not be read 0");
        assertThat(officer.open("/quality/ledger").text()).contains("The ledger is");
    }

    private Visitor.Page sendReturn(String authority, String child, String enteredOn) {
        officer.open("/imports/new");
        return officer.send(
                "/imports/new",
                form(authority),
                Map.of(
                        "header.csv", HEADER + child + ",1,05/06/2020,WBRI,,,\n",
                        "episodes.csv", EPISODES + child + "," + enteredOn + ",S,C1,N1,U6,PR1,,,,,,\n"));
    }

    private static Map<String, String> form(String authority) {
        var form = new HashMap<>(TRIAL);
        form.putAll(Map.of("authority", authority, "year", "2021-22", "asAt", "2022-06-30"));
        return form;
    }

    private Visitor.Page record(String child, String what, String day, Map<String, String> more) {
        var form = officer.open("/cases/record?what=" + what);
        var fields = new HashMap<>(more);
        fields.putAll(Map.of(
                "what", what,
                "authority", "E08000026",
                "childId", child,
                "commandId", form.hidden("commandId"),
                "day", day));
        return officer.send("/cases/record", fields);
    }
}
