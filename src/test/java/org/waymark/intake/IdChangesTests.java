package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.question.Window;

/** A council changes its case system: one child is told of under an old id and a new one. */
class IdChangesTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode(TestHome.COVENTRY);
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    private static Map<String, String> returned(String child, String... episodes) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header", "CHILD,SEX,DOB,ETHNIC\n%s,1,05/06/2018,WBRI\n".formatted(child));
        var rows = new StringBuilder("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\n");
        for (var episode : episodes) {
            rows.append(child).append(',').append(episode).append('\n');
        }
        files.put("episodes", rows.toString());
        return files;
    }

    private static Map<String, String> firstYear(String child) {
        return returned(child, "01/05/2021,S,C2,N1,U6,PR1,,,");
    }

    private static Map<String, String> secondYear(String child) {
        return returned(
                child, "01/05/2021,S,C2,N1,U6,PR1,01/06/2022,X1,CARPL", "01/06/2022,P,E1,N1,A6,PR1,01/02/2023,E11,");
    }

    private ImportReport changed(String rows) {
        return home.send("2022-23", "2023-05-01", Map.of("id_changes", "old_id,new_id\n" + rows));
    }

    /** 1 May 2021 to 1 June 2022 is 365 + 31 = 396 days, which only the two returns together can tell. */
    private void assertOneChild() {
        var year = Window.ONE_YEAR
                .endingIn(new org.waymark.shared.FinancialYear(2022))
                .getFirst();
        var cases = home.workings("A1", year, NOW, TestHome.COVENTRY).cases();
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().value()).isEqualTo(396.0);
    }

    /** Neither can be read any more, since the child was adopted. */
    private void assertBothIdsLeadToIt() {
        var keys = home.vault().knownKeysOf(COVENTRY, List.of("OLD1", "NEW1"));
        assertThat(keys).hasSize(2);
        assertThat(keys.get("OLD1")).isEqualTo(keys.get("NEW1"));
        assertThat(home.vault().readableId(keys.get("NEW1"))).isEmpty();
    }

    @Test
    void tellsBeforeTheFirstReturnUnderTheNewId() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        var report = changed("OLD1,NEW1\n");
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));

        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.recorded()).isEqualTo(1);
        assertOneChild();
        assertThat(changed("OLD1,NEW1\n").status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void tellsBeforeAnythingElse() {
        changed("OLD1,NEW1\n");
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));

        assertOneChild();
    }

    @Test
    void tellsBeforeALateReturnUnderTheOldId() {
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));
        changed("OLD1,NEW1\n");
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));

        assertOneChild();
    }

    @Test
    void comesTogetherWithTheReturn() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        var files = secondYear("NEW1");
        files.put("id_changes", "old_id,new_id\nOLD1,NEW1\n");

        var tried = home.send(TestHome.COVENTRY, "2022-23", "2023-06-30", true, files);
        assertThat(tried.status()).isEqualTo(Status.DRY_RUN);
        assertThat(tried.moves())
                .anyMatch(move -> move.measure().equals("A10") && move.after().equals("396 days"));
        assertThat(home.vault().knownKeysOf(COVENTRY, List.of("NEW1"))).isEmpty();

        home.send("2022-23", "2023-06-30", files);
        assertOneChild();
        assertBothIdsLeadToIt();
    }

    @Test
    void followsAnIdThatChangedTwice() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        changed("NEW1,NEWEST1\nOLD1,NEW1\n");
        home.send("2022-23", "2023-06-30", secondYear("NEWEST1"));

        assertOneChild();
    }

    /** Until the return under the new id is withdrawn, two children are kept; then they are one. */
    @Test
    void refusesWhereFactsAreKeptUnderBothIds() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        var early = home.send("2022-23", "2023-04-30", secondYear("NEW1"));

        var refused = changed("OLD1,NEW1\n");
        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(refused.problems())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly("2 ID_IN_USE");

        home.withdraw(
                TestHome.COVENTRY, "2022-23", SubmissionKind.RETURN, Instant.parse("2023-04-29T23:00:00Z"), early, 0);
        home.projection();
        assertThat(changed("OLD1,NEW1\n").status()).isEqualTo(Status.ACCEPTED);
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));
        assertOneChild();
    }

    @Test
    void refusesChangesThatDoNotSayWhoIsWho() {
        var report = changed("A,B\nA,C\nD,B\nE,F\nF,E\nG,\nH,H\nA,B\n");

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly(
                        "3 ID_CHANGE_AMBIGUOUS",
                        "4 ID_CHANGE_AMBIGUOUS",
                        "5 ID_CHANGE_AMBIGUOUS",
                        "6 ID_CHANGE_AMBIGUOUS",
                        "7 CHILD_MISSING",
                        "8 DUPLICATE_ROW",
                        "9 DUPLICATE_ROW");
        assertThat(home.vault().knownKeysOf(COVENTRY, List.of("A", "B", "E"))).isEmpty();
    }

    @Test
    void refusesAReturnThatListsAChildUnderBothIds() {
        changed("OLD1,NEW1\n");
        var files = secondYear("NEW1");
        files.put("header", files.get("header") + "OLD1,1,05/06/2018,WBRI\n");

        var report = home.send("2022-23", "2023-06-30", files);

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).extracting(Problem::code).contains("CHILD_TWICE");
    }

    @Test
    void namesNoIdInWhatItSays() {
        var report = changed("ZQMARKER,NEW1\nZQMARKER,NEW2\n");

        assertThat(report.problems())
                .isNotEmpty()
                .allMatch(each -> !each.toString().contains("ZQMARKER"));
    }

    @Test
    void refusesACircleWithATail() {
        var report = changed("A,B\nB,C\nC,B\n");

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).extracting(Problem::code).contains("ID_CHANGE_AMBIGUOUS");
    }

    /** The ids of one child all lead to one key, however many files tell of them. */
    @Test
    void joinsAChainThatIsToldInTwoFiles() {
        changed("OLD1,BETWEEN1\n");
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));
        assertThat(changed("BETWEEN1,NEW1\n").status()).isEqualTo(Status.ACCEPTED);
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));

        assertOneChild();
        assertBothIdsLeadToIt();
    }

    @Test
    void refusesAForkAndAJoinThatAreToldInTwoFiles() {
        changed("A,B\n");

        assertThat(changed("A,C\n").problems()).extracting(Problem::code).containsExactly("ID_CHANGE_AMBIGUOUS");
        assertThat(changed("D,B\n").problems()).extracting(Problem::code).containsExactly("ID_CHANGE_AMBIGUOUS");
        assertThat(changed("B,C\n").status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void knowsASiblingsFileUnderTheNewIds() {
        var columns = "group_id,child_id,joined_on\n";
        home.send("2022-23", "2023-07-01", Map.of("siblings", columns + "G,OLD1,\nG,B2,\n"));
        changed("OLD1,ZNEW1\n");

        var again = home.send("2022-23", "2023-07-01", Map.of("siblings", columns + "G,ZNEW1,\nG,B2,\n"));

        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
    }

    /** The middle of the chain was told before: both new rows are of one child. */
    @Test
    void joinsTwoChainsThatMeetInAChangeToldBefore() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        changed("B,C\n");
        assertThat(changed("OLD1,B\nC,NEW1\n").status()).isEqualTo(Status.ACCEPTED);
        home.send("2022-23", "2023-06-30", secondYear("NEW1"));

        assertOneChild();
    }

    @Test
    void refusesTwoChainsThatMeetAndBothHaveFacts() {
        home.send("2021-22", "2022-06-30", firstYear("OLD1"));
        home.send("2022-23", "2023-04-30", secondYear("NEW1"));
        changed("B,C\n");

        assertThat(changed("OLD1,B\nC,NEW1\n").problems())
                .extracting(Problem::code)
                .containsExactly("ID_IN_USE");
    }

    @Test
    void refusesACircleThatIsToldInTwoFiles() {
        changed("A,B\n");

        assertThat(changed("B,A\n").problems()).extracting(Problem::code).containsExactly("ID_CHANGE_AMBIGUOUS");
    }
}
