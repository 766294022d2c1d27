package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;

class ImporterTests {
    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    /** The good return has 2 children, 3 episodes, 1 decision and 1 AD1 row: 7 rows and 7 facts. */
    @Test
    void countsARowThatStandsTwiceOnce() {
        var once = Sending.good().text(Sending.EPISODES).lines().toList();
        var twice = Sending.good().adding(Sending.EPISODES, once.get(3));

        var report = Importers.of(home).take(twice.request(false));

        assertThat(report.read()).isEqualTo(8);
        assertThat(report.recorded()).isEqualTo(7);
        assertThat(report.refused()).isZero();
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void answersTheSameFileAgainWithUnchanged() {
        Importers.of(home).take(Sending.good().request(false));
        long head = home.ledger().log().head();

        var again = Importers.of(home).take(Sending.good().request(false));

        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
        assertThat(again.unchanged()).isEqualTo(7);
        assertThat(home.ledger().log().head()).isEqualTo(head);
    }

    @Test
    void refusesOtherContentForTheSameTime() throws Exception {
        Importers.of(home).take(Sending.good().request(false));
        long head = home.ledger().log().head();
        var other = Sending.good()
                .turning(Sending.HEADER, "MWBC", "MWBA")
                .adding(Sending.HEADER, "ZQ7003,1,01/01/2021,WBRI,,,");

        var report = Importers.of(home).take(other.request(false));

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("AS_AT_TAKEN");
        assertThat(home.ledger().log().head()).isEqualTo(head);
        assertThat(home.vault().knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("ZQ7003")))
                .isEmpty();
    }

    /** Item 44: the second import comes while the first is being written. */
    @Test
    void turnsAwayASecondImportOfOneAuthority() {
        var busy = new Importer[1];
        var turnedAway = new AtomicInteger();
        busy[0] = Importers.of(home, (_, _) -> {
            assertThatThrownBy(
                            () -> busy[0].take(Sending.good().asAt("2023-07-01").request(false)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("IMPORT_BUSY"));
            turnedAway.incrementAndGet();
        });

        assertThat(busy[0].take(Sending.good().request(false)).status()).isEqualTo(Status.ACCEPTED);
        assertThat(turnedAway).hasValue(1);
    }

    /** Nobody mends a file twenty times for twenty errors. */
    @Test
    void tellsAllThatIsWrongAtOnce() {
        var bad = Sending.good()
                .turning(Sending.HEADER, "MWBC", "ZQMARKER")
                .turning(Sending.EPISODES, "05/05/2022", "29/02/2023")
                .turning(Sending.EPISODES, "10/09/2022,B", "10/09/2022,ZQMARKER")
                .turning(Sending.PLACED, "01/06/2022", "44713")
                .turning(Sending.AD1, "ZQ7001", "ZQ7009");

        var report = Importers.of(home).take(bad.request(false));

        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.code())
                .containsExactlyInAnyOrder(
                        "header.csv:3:UNKNOWN_CODE",
                        "episodes.csv:3:UNKNOWN_CODE",
                        "episodes.csv:3:ADOPTED_WITHOUT_AD1",
                        "episodes.csv:4:DATE_INVALID",
                        "placed_for_adoption.csv:2:DATE_FORMAT",
                        "ad1.csv:2:CHILD_NOT_IN_HEADER");
        assertThat(report.refused()).isEqualTo(5);
    }

    /** As after a spreadsheet has opened one of the files. */
    @Test
    void saysWhenAnIdHasLostItsLeadingZeros() {
        var sending = Sending.good();
        for (var file : List.of(Sending.HEADER, Sending.PLACED, Sending.AD1)) {
            sending = sending.with(file, sending.text(file).replace("ZQ7001", "007001"));
        }
        sending = sending.with(Sending.EPISODES, sending.text(Sending.EPISODES).replace("ZQ7001", "7001"));

        assertThat(Importers.of(home).take(sending.request(true)).problems())
                .filteredOn(problem -> problem.code().equals("CHILD_NOT_IN_HEADER"))
                .hasSize(2)
                .allMatch(problem -> problem.message().contains("leading zeros"));
    }

    /** An end that cannot be read is one error; that the episode looks open because of it is none of its own. */
    @Test
    void makesNoSecondErrorOfAnEndThatCannotBeRead() {
        for (var end : List.of("31/02/2022", "44814")) {
            var bad = Sending.good().turning(Sending.EPISODES, "10/09/2022,X1", end + ",X1");

            assertThat(Importers.of(home).take(bad.request(true)).problems())
                    .as(end)
                    .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                    .extracting(problem -> problem.line() + ":" + problem.column())
                    .containsExactly("2:DEC");
        }
    }

    /** An open episode overlaps all that follow, not only the next. */
    @Test
    void tellsOfEveryEpisodeThatBeginsInsideALongOne() {
        var bad = Sending.good()
                .turning(Sending.EPISODES, "10/09/2022,X1,CARPL", ",,")
                .turning(Sending.EPISODES, "N1,A6,PR1,20/02/2023,E11", "N1,A6,PR1,01/10/2022,X1")
                .adding(Sending.EPISODES, "ZQ7001,01/10/2022,P,E1,N1,A6,PR1,20/02/2023,E11,,,,");

        assertThat(Importers.of(home).take(bad.request(true)).problems())
                .extracting(problem -> problem.line() + ":" + problem.code())
                .containsExactly("3:EPISODES_OVERLAP", "5:EPISODES_OVERLAP");
    }
}
