package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** What is not shown as nought, or as a share of too few or too many, where somebody has not told it. */
class UntoldFiguresTests {
    private static final String LEICESTER = "E06000016";
    private static final String COUNTS = "year,what,key,value,source,known_on\n";
    private static final String MILESTONES = "child_id,milestone,occurred_on,known_on,detail\n";
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC\n%s,1,01/02/2020,WBRI\n";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\n";
    private static final String DECISIONS = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n";

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    /** Lives with adopters since 1 February 2022. */
    private void tellOfAPlacedChild(String authority, String asAt) {
        home.send(
                authority,
                "2021-22",
                asAt,
                false,
                Map.of(
                        "header", HEADER.formatted("C1"),
                        "episodes", EPISODES + """
                                C1,06/04/2020,S,C1,N1,U6,PR1,05/10/2020,X1,
                                C1,05/10/2020,L,E1,N1,U6,PR1,01/02/2022,X1,CARPL
                                C1,01/02/2022,P,E1,N1,A6,PR1,,,
                                """,
                        "placed_for_adoption", DECISIONS + "C1,01/02/2020,07/09/2020,,\n"));
    }

    @Test
    void aKeyThatWasNotCountedIsNoNought() {
        home.send("2022-23", "2023-06-30", Map.of("counts", COUNTS + """
                2022-23,intercountry_adoptions,applied,3,agency,
                2022-23,families_threshold_met,pre_proceedings,39,legal_tracker,
                """));

        assertThat(text("INTERCOUNTRY_APPLICATIONS", "2022-23")).isEqualTo("3");
        assertThat(text("INTERCOUNTRY_ADOPTIONS", "2022-23")).isEqualTo("[x] not recorded");
        assertThat(text("FAMILIES_ENTERING_PRE_PROCEEDINGS", "2022-23")).isEqualTo("[x] not recorded");
    }

    @Test
    void anotherAuthoritysLaterFilesTakeNoCountBack() {
        home.send(
                "2022-23", "2023-06-30", Map.of("counts", COUNTS + "2022-23,adopters_waiting,households,20,agency,\n"));
        var then = Instant.parse("2023-07-01T00:00:00Z");
        assertThat(text("ADOPTERS_WAITING", "2022-23", then)).isEqualTo("20");

        tellOfAPlacedChild(LEICESTER, "2024-06-30");
        assertThat(text("ADOPTERS_WAITING", "2022-23", then)).isEqualTo("20");
        assertThat(text("ADOPTERS_WAITING", "2022-23", null)).isEqualTo("[x] not recorded");
    }

    @Test
    void aWithdrawnReturnOfAnotherAuthorityTakesNoCountBack() {
        home.send(
                "2022-23", "2023-06-30", Map.of("counts", COUNTS + "2022-23,adopters_waiting,households,20,agency,\n"));
        var report = home.send(
                LEICESTER,
                "2022-23",
                "2023-06-30",
                false,
                Map.of("counts", COUNTS + "2022-23,panel_members_by_sex,female,2,agency,\n"));
        home.withdraw(LEICESTER, "2022-23", SubmissionKind.COUNTS, Instant.parse("2023-06-29T23:00:00Z"), report, 0);

        assertThat(text("ADOPTERS_WAITING", "2022-23")).isEqualTo("20");
    }

    @Test
    void aTotalOfAuthoritiesOfWhichOneKeepsNoTrackerIsNotAvailable() {
        tellOfAPlacedChild(TestHome.COVENTRY, "2022-06-30");
        tellOfAPlacedChild(LEICESTER, "2022-06-30");
        home.send("2021-22", "2022-07-01", Map.of("milestones", MILESTONES + "C1,delay,2021-06-01,,stage=court\n"));

        assertThat(text("DELAYS", "2021-22")).isEqualTo("[x] not recorded");
    }

    @Test
    void nobodyWaitsForWhatNobodyKeeps() {
        tellOfAPlacedChild(TestHome.COVENTRY, "2022-06-30");

        assertThat(text("BETWEEN:MOVED_IN:APPLICATION", "2021-22")).isEqualTo("[x] not recorded");
        assertThat(text("BETWEEN:PLACEMENT_ORDER:MATCH", "2021-22")).isEqualTo("[x] not recorded");
        // what every council reports counts what was told: a 0 stays a 0
        assertThat(text("INTERVAL:MOVED_IN:APPLICATION", "2021-22")).isEqualTo("no cases");
        assertThat(text("APPLICATIONS", "2021-22")).isEqualTo("0");
        assertThat(text("AWAITING_MATCH_AT_PERIOD_END", "2021-22")).isNotEqualTo("[x] not recorded");
        // 7 September 2020 to 7 September 2021 365, to 30 September 23, then 31 + 30 + 31 + 31 + 28 + 31 = 182: 570.
        assertThat(text("BETWEEN:ADM_DECISION:ADOPTION_ORDER", "2021-22")).isEqualTo("570 days");

        home.send(
                "2021-22",
                "2022-07-01",
                Map.of("milestones", MILESTONES + "C1,match,2022-01-10,,\nC1,application,,,\n"));
        assertThat(text("BETWEEN:MOVED_IN:APPLICATION", "2021-22")).isEqualTo("58 days");
        assertThat(text("BETWEEN:PLACEMENT_ORDER:MATCH", "2021-22")).isEqualTo("no cases");
        assertThat(text("APPLICATIONS", "2021-22")).isEqualTo("0");
    }

    /** The first delay that anybody noted is of 1 June 2021: of the year before nobody can say that there was none. */
    @Test
    void nothingIsNoughtBeforeATrackerBegan() {
        home.send(
                "2020-21",
                "2021-06-30",
                Map.of("header", HEADER.formatted("C1"), "episodes", EPISODES + "C1,06/04/2020,S,C1,N1,U6,PR1,,,\n"));
        tellOfAPlacedChild(TestHome.COVENTRY, "2022-06-30");
        home.send("2021-22", "2022-07-01", Map.of("milestones", MILESTONES + "C1,delay,2021-06-01,,stage=court\n"));

        assertThat(text("DELAYS", "2021-22")).isEqualTo("1");
        assertThat(cell("DELAYS", "2020-21", null))
                .isInstanceOfSatisfying(
                        PublishedCell.NotAvailable.class,
                        cell -> assertThat(cell.explanation())
                                .startsWith("By this knowledge date no tracker told delay of any child up to"
                                        + " 2021-03-31."));
    }

    private String text(String measure, String year) {
        return text(measure, year, null);
    }

    private String text(String measure, String year, @Nullable Instant knownAt) {
        return cell(measure, year, knownAt).text();
    }

    private PublishedCell cell(String measure, String year, @Nullable Instant knownAt) {
        var question = new Question(
                List.of(measure),
                List.of(FinancialYear.parse(year).orElseThrow()),
                Window.ONE_YEAR,
                List.<Dimension>of(),
                Map.of(),
                CountingUnit.CHILD,
                knownAt,
                null);
        return new Gate(home.projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK)
                .breakdown(question, new Asker("analyst", null))
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }
}
