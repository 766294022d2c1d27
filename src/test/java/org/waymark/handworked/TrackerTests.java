package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Window;
import org.waymark.timeliness.question.WorkedCase;

/** What a milestones.csv that is sent again replaces: trackers are exported whole, with their old dates. */
class TrackerTests {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final String COLUMNS = "child_id,milestone,occurred_on,known_on,detail\n";

    private TestHome home;

    @BeforeEach
    void listAChild() {
        home = new TestHome();
        home.send(
                "2021-22",
                "2022-04-30",
                Map.of(
                        "header",
                        "CHILD,SEX,DOB,ETHNIC\nK1,1,05/06/2018,WBRI\n",
                        "episodes",
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\nK1,01/05/2020,S,C2,N1,U6,PR1,,,\n"));
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void mendsADateUnderTheSameKnownOnByTheFileSubmittedLater() {
        tracker("2022-06-01", "K1,match,2021-09-02,2022-01-05,");
        tracker("2022-05-01", "K1,match,2021-09-01,2022-01-05,");
        // sent in the wrong order: it is the day of submission that decides
        assertThat(matched(NOW)).containsExactly(LocalDate.of(2021, 9, 2));
    }

    @Test
    void takesBackWhatAWholeExportNoLongerNamesFromTheDayItWasSubmitted() {
        tracker("2022-09-30", "K1,match,2021-05-01,2021-05-05,\nK1,match,2021-11-01,2021-11-05,");
        tracker("2022-12-31", "K1,match,2021-05-01,2021-05-05,");
        assertThat(matched(Instant.parse("2022-12-30T00:00:00Z"))).containsExactly(LocalDate.of(2021, 11, 1));
        assertThat(matched(NOW)).containsExactly(LocalDate.of(2021, 5, 1));
    }

    @Test
    void isNoLaterKnowledgeForBeingSentAgainWithItsOldDates() {
        // the tracker knew of an order in May 2021; the return of June 2022 told another; the export is sent again
        tracker("2021-06-30", "K1,placement_order,2021-05-10,2021-05-12,");
        home.send(
                "2021-22",
                "2022-06-30",
                Map.of("header", "CHILD,SEX,DOB,ETHNIC\nK1,1,05/06/2018,WBRI\n", "episodes", """
                        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE
                        K1,01/05/2020,S,C2,N1,U6,PR1,20/05/2021,X1,
                        K1,20/05/2021,L,E1,N1,U6,PR1,,,
                        """));
        tracker("2022-12-31", "K1,placement_order,2021-05-10,2021-05-12,");
        assertThat(counted("PLACEMENT_ORDERS", NOW)).containsExactly(LocalDate.of(2021, 5, 20));
    }

    private void tracker(String asAt, String rows) {
        var report = home.send("2021-22", asAt, Map.of("milestones", COLUMNS + rows + "\n"));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
    }

    private List<LocalDate> matched(Instant knownAt) {
        return counted("MATCHED", knownAt);
    }

    private List<LocalDate> counted(String measure, Instant knownAt) {
        var year = Window.ONE_YEAR.endingIn(new FinancialYear(2021)).getFirst();
        return home.workings(measure, year, knownAt, TestHome.COVENTRY).cases().stream()
                .map(WorkedCase::countedOn)
                .toList();
    }
}
