package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.AuthorityCode;

/** What of a siblings.csv is taken, refused and warned of. */
class SiblingsFileTests {
    private static final String COLUMNS = "group_id,child_id,joined_on,left_on,placed\n";

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    private ImportReport send(String asAt, String rows) {
        return home.send("2022-23", asAt, Map.of("siblings", COLUMNS + rows));
    }

    @Test
    void countsRowsAsFacts() {
        var first = send("2023-07-01", "G1,K1,2022-05-01,,together\nG1,K2,2022-05-01,,together\n");
        assertThat(first.status()).isEqualTo(Status.ACCEPTED);
        assertThat(first.read()).isEqualTo(2);
        assertThat(first.recorded()).isEqualTo(2);

        var again = send("2023-07-01", "G1,K2,2022-05-01,,together\nG1,K1,2022-05-01,,together\n");
        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
        assertThat(again.unchanged()).isEqualTo(2);

        // K1 is apart now, K2 is gone, K3 is new
        var later = send("2023-08-01", "G1,K1,2022-05-01,,apart\nG1,K3,2022-05-01,,\n");
        assertThat(later.corrected()).isEqualTo(1);
        assertThat(later.retracted()).isEqualTo(1);
        assertThat(later.recorded()).isEqualTo(1);
    }

    @Test
    void saysBeforehandWhatItWouldDoAndStoresNothing() {
        var report = home.send(
                TestHome.COVENTRY, "2022-23", "2023-07-01", true, Map.of("siblings", COLUMNS + "G1,K1,,,\nG1,K2,,,\n"));

        assertThat(report.status()).isEqualTo(Status.DRY_RUN);
        assertThat(report.recorded()).isEqualTo(2);
        assertThat(home.ledger().log().head()).isZero();
        var coventry = new AuthorityCode(TestHome.COVENTRY);
        assertThat(home.vault().knownGroupKeysOf(coventry, List.of("G1"))).isEmpty();
    }

    @Test
    void acceptsOneWithOnlyItsHeader() {
        var report = send("2023-07-01", "");

        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("NO_ROWS");
        assertThat(home.ledger().log().head()).isZero();
    }

    @Test
    void refusesWhatCannotBeRead() {
        var report = send("2023-07-01", """
                ,K1,,,
                G1,,,,
                G1,K1,01/05/2022,,
                G1,K2,2022-02-30,,
                G1,K3,2023-07-02,,
                G1,K4,,,perhaps
                """);

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems())
                .filteredOn(each -> each.severity() == Problem.Severity.ERROR)
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly(
                        "2 GROUP_MISSING",
                        "3 CHILD_MISSING",
                        "4 DATE_FORMAT",
                        "5 DATE_INVALID",
                        "6 DATE_AFTER_AS_AT",
                        "7 UNKNOWN_CODE");
        assertThat(home.ledger().log().head()).isZero();
    }

    @Test
    void warnsOfWhatIsOddAboutAGroup() {
        var report = send("2023-07-01", """
                ALONE,K1,,,
                AGAIN,K2,2010-01-01,2012-01-01,
                AGAIN,K3,2018-01-01,,
                TWO,K4,2020-01-01,,
                TWO,K5,2020-01-01,,
                BESIDE,K4,2021-01-01,,
                BESIDE,K6,2021-01-01,,
                BACK,K7,2020-01-01,2020-01-01,
                BACK,K8,2020-01-01,,
                """);

        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.problems())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly(
                        "2 SIBLING_GROUP", // one child
                        "4 SIBLING_GROUP", // nobody was in the group for six years
                        "7 SIBLING_GROUP", // K4 stands in two
                        "9 SIBLING_GROUP"); // left before it was in
    }

    @Test
    void takesAFileWithoutTheColumnsThatMayBeBlank() {
        var report =
                home.send("2022-23", "2023-07-01", Map.of("siblings", "group_id,child_id,joined_on\nG1,K1,\nG1,K2,\n"));

        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
    }

    /** What was known already is told as unchanged, in the dry run and in the real one. */
    @Test
    void countsOnlyWhatIsNewBesideAReturnThatIsKnown() {
        var files = new LinkedHashMap<>(
                Map.of(
                        "header",
                        "CHILD,SEX,DOB,ETHNIC\nK1,1,05/06/2018,WBRI\n",
                        "episodes",
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\nK1,01/05/2022,S,C2,N1,U6,PR1,,,\n"));
        home.send("2022-23", "2023-07-01", files);
        files.put("siblings", COLUMNS + "G1,K1,,,\nG1,K2,,,\n");

        var tried = home.send(TestHome.COVENTRY, "2022-23", "2023-07-01", true, files);
        var done = home.send("2022-23", "2023-07-01", files);

        // the child's characteristics and one episode
        assertThat(List.of(tried.recorded(), tried.unchanged())).isEqualTo(List.of(2, 2));
        assertThat(List.of(done.recorded(), done.unchanged())).isEqualTo(List.of(2, 2));
    }

    @Test
    void warnsOfAGroupThatIsNone() {
        var rows = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            rows.append("NONE,K").append(i).append(",,,\n");
        }

        assertThat(send("2023-07-01", rows.toString()).problems())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly("2 SIBLING_GROUP");
    }
}
