package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.handworked.Story.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.StockAccount;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Check.Direction;
import org.waymark.timeliness.question.Check.Flow;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.ResidualCase;
import org.waymark.timeliness.question.ResidualCase.FlowCase;

/** Who lived with adopters on 31 March 2021, what came and went in 2021-22, and who did on 31 March 2022. */
class PlacedAccountTests {
    private static final String PLACED = "PLACED_AT_PERIOD_END";
    private static final String WARWICKSHIRE = "E10000031";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private Accounts accounts() {
        return new Accounts(story.home());
    }

    /** With adopters from a day on, after waiting with foster carers; what ends it is written behind the day. */
    private static String placed(String day, String end) {
        return """
                S E1 U6 2020-04-06..%1$s X1
                P E1 A6 %1$s..%2$s
                """.formatted(day, end);
    }

    /** K1, K2 and K5 are placed at the end of 2020-21, the others wait. */
    private void sixChildren(String afterK5, String asAt) {
        if (asAt.equals("2022-06-30")) {
            story.told(Return.of("2020-21", "2021-06-30")
                    .child("K1", placed("2020-10-05", ""))
                    .child("K2", placed("2020-11-02", ""))
                    .child("K3", "S E1 U6 2020-04-06..")
                    .child("K4", "S E1 U6 2020-04-06..")
                    .child("K5", placed("2020-12-07", ""))
                    .child("K6", "S E1 U6 2020-04-06.."));
        }
        story.told(Return.of("2021-22", asAt)
                .child("K1", placed("2020-10-05", "2021-09-06 E12"))
                .child("K2", placed("2020-11-02", ""))
                .child("K3", placed("2021-06-07", ""))
                .child("K4", placed("2021-05-03", "2022-02-07 E12"))
                .child("K5", placed("2020-12-07", "2021-08-02 X1"), afterK5)
                .child("K6", "S E1 U6 2020-04-06.."));
    }

    /** K1, K2, K5; K3 and K4 come in; K1 and K4 are adopted; K5 goes back to foster carers: 3 + 2 - 2 - 1 = 2, K2 and K3. */
    @Test
    void followsFromWhatCameAndWent() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");

        assertThat(accounts().text(PLACED, "2021-22", NOW)).isEqualTo("3 + 2 - 2 - 1 = 2, and 2");
        assertThat(accounts().reasons(PLACED, "2021-22", NOW)).isEmpty();
        assertThat(accounts().cases(PLACED, "2021-22", NOW)).isEmpty();
    }

    /** Told at first to have stayed with the same carers (T), K5's placement did not break down: 3 + 2 - 2 = 3. */
    @Test
    void isAnsweredAsItWasKnown() {
        sixChildren("T E1 U4 2021-08-02..", "2022-06-30");
        sixChildren("P E1 U6 2021-08-02..", "2022-11-15");

        assertThat(accounts().text(PLACED, "2021-22", "2022-06-29")).isEqualTo("[x] no return for 2021-22");
        assertThat(accounts().text(PLACED, "2021-22", "2022-06-30")).isEqualTo("3 + 2 - 2 - 0 = 3, but 2: 1 fewer");
        assertThat(accounts().reasons(PLACED, "2021-22", "2022-06-30"))
                .isEqualTo(Map.of("ENDED_WITHOUT_A_DISRUPTION", -1));
        assertThat(accounts().text(PLACED, "2021-22", "2022-11-15")).isEqualTo("3 + 2 - 2 - 1 = 2, and 2");
    }

    @Test
    void needsTheYearBefore() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");

        assertThat(accounts().account(PLACED, "2020-21", NOW, Map.of()))
                .isInstanceOfSatisfying(
                        StockAccount.NotAvailable.class,
                        account -> assertThat(account.explanation()).contains("no completed return for 2019-20"));
    }

    /** Every reason once: +1 -1 +1 -1 -1 +1 +1 = 1, where 4 + 2 - 2 - 1 = 3 and four are there. */
    private static void oneOfEach(Story story) {
        var brokenDown = """
                P E1 A6 2021-05-10..2021-07-05 X1
                P E1 U6 2021-07-05..2021-10-11 X1
                P E1 A6 2021-10-11..
                """;
        story.told(Return.of("2020-21", "2021-06-30")
                .child("ELSEWHERE", "S E1 U6 2020-04-06..")
                .child("LEFT", placed("2020-10-05", ""))
                .child("TWICE", "S E1 U6 2020-04-06..")
                .child("AGAIN", placed("2020-10-05", ""))
                .child("ENDED", placed("2020-10-05", ""))
                .child("STILL", placed("2020-10-05", ""))
                .child("TRACKED", "S E1 U6 2020-04-06.."));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("ELSEWHERE", "S E1 U6 2020-04-06..2021-09-06 E12")
                .child("LEFT", placed("2020-10-05", "2021-08-02 E4A"))
                .child("TWICE", "S E1 U6 2020-04-06..2021-05-10 X1", brokenDown)
                .child("AGAIN", placed("2020-10-05", "2021-06-01 X1"), """
                        T E1 U4 2021-06-01..2021-09-01 X1
                        P E1 A6 2021-09-01..
                        """)
                .child("ENDED", placed("2020-10-05", "2021-06-01 X1"), "T E1 U4 2021-06-01..")
                .child("STILL", placed("2020-10-05", ""))
                .child("TRACKED", placed("2022-02-01", "")));
        story.tracked("2022-23", "2022-07-12", """
                STILL,adoption_order,2022-02-07,,
                TRACKED,moved_in,2022-04-11,,
                """);
    }

    @Test
    void namesWhyAChildDoesNotAddUp() {
        oneOfEach(story);

        assertThat(accounts().text(PLACED, "2021-22", NOW)).isEqualTo("4 + 2 - 2 - 1 = 3, but 4: 1 more");
        assertThat(accounts().reasons(PLACED, "2021-22", NOW))
                .isEqualTo(Map.of(
                        "ADOPTED_FROM_ELSEWHERE", 1,
                        "LEFT_CARE_OTHERWISE", -1,
                        "PLACED_MORE_THAN_ONCE", 1,
                        "PLACED_AGAIN_WITHOUT_A_DISRUPTION", -1,
                        "ENDED_WITHOUT_A_DISRUPTION", -1,
                        "PLACED_THOUGH_ADOPTED", 1,
                        "TRACKER_TELLS_OTHERWISE", 1));
    }

    /** The keys of the children are random; the answer's digest is not. */
    @Test
    void givesTheSameDigestInAnotherHome() {
        oneOfEach(story);
        try (var other = new Story()) {
            oneOfEach(other);
            assertThat(digest(other)).isEqualTo(digest(story));
        }
    }

    private static String digest(Story of) {
        return new Accounts(of.home())
                .reconciliation("2021-22", NOW, Map.of())
                .provenance()
                .digest();
    }

    @Test
    void listsEveryCaseWithItsDays() {
        oneOfEach(story);
        var cases = accounts().cases(PLACED, "2021-22", NOW);

        assertThat(cases).hasSize(7);
        assertThat(cases.stream().mapToInt(ResidualCase::residual).sum()).isEqualTo(1);
        var twice = of(cases, "PLACED_MORE_THAN_ONCE");
        assertThat(twice.opened()).isFalse();
        assertThat(twice.closed()).isTrue();
        // PLACED counts the child once, by the latest day
        assertThat(twice.flows())
                .containsExactly(
                        new FlowCase(new Flow("DISRUPTIONS", Direction.OUT), LocalDate.of(2021, 7, 5)),
                        new FlowCase(new Flow("PLACED", Direction.IN), LocalDate.of(2021, 10, 11)));
        assertThat(of(cases, "LEFT_CARE_OTHERWISE").leftCareOn()).isEqualTo(LocalDate.of(2021, 8, 2));
        assertThat(of(cases, "LEFT_CARE_OTHERWISE").flows()).isEmpty();
        assertThat(cases).extracting(ResidualCase::authority).containsOnly(TestHome.COVENTRY);
    }

    private static ResidualCase of(List<ResidualCase> cases, String reason) {
        return cases.stream()
                .filter(each -> each.reason().equals(reason))
                .findFirst()
                .orElseThrow();
    }

    /** Coventry's six add up; of Warwickshire's two one went home: together 5 + 2 - 2 - 1 = 4, and three are there. */
    @Test
    void addsAuthoritiesUpAndTellsThemApart() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");
        story.told(
                WARWICKSHIRE,
                Return.of("2020-21", "2021-06-30")
                        .child("K1", placed("2020-10-05", ""))
                        .child("K2", placed("2020-11-02", "")));
        story.told(
                WARWICKSHIRE,
                Return.of("2021-22", "2022-06-30")
                        .child("K1", placed("2020-10-05", "2021-08-02 E4A"))
                        .child("K2", "sex 2", placed("2020-11-02", "")));

        assertThat(accounts().text(PLACED, "2021-22", NOW)).isEqualTo("5 + 2 - 2 - 1 = 4, but 3: 1 fewer");
        assertThat(chosen(Dimension.LOCAL_AUTHORITY, TestHome.COVENTRY)).isEqualTo("3 + 2 - 2 - 1 = 2, and 2");
        assertThat(chosen(Dimension.LOCAL_AUTHORITY, WARWICKSHIRE)).isEqualTo("2 + 0 - 0 - 0 = 2, but 1: 1 fewer");
        assertThat(chosen(Dimension.SEX, "FEMALE")).isEqualTo("1 + 0 - 0 - 0 = 1, and 1");
        assertThat(accounts().cases(PLACED, "2021-22", NOW))
                .extracting(ResidualCase::authority)
                .containsExactly(WARWICKSHIRE);
    }

    @Test
    void looksAtNobodyElsesChildren() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");
        story.told(WARWICKSHIRE, Return.of("2020-21", "2021-06-30").child("K1", placed("2020-10-05", "")));
        story.told(
                WARWICKSHIRE, Return.of("2021-22", "2022-06-30").child("K1", placed("2020-10-05", "2021-08-02 E4A")));
        story.counted("2022-23", "2023-06-30", "2021-22,published,PLACED_AT_PERIOD_END,2,annual_report,\n");
        var ofWarwickshire = new Accounts(story.home(), new Asker("analyst", Set.of(WARWICKSHIRE)));

        assertThat(ofWarwickshire.text(PLACED, "2021-22", NOW)).isEqualTo("1 + 0 - 0 - 0 = 1, but 0: 1 fewer");
        assertThat(ofWarwickshire.cases(PLACED, "2021-22", NOW))
                .extracting(ResidualCase::reason)
                .containsExactly("LEFT_CARE_OTHERWISE");
        assertThat(ofWarwickshire.reconciliation("2021-22", NOW, Map.of()).published())
                .isEmpty();
        assertThat(accounts().reconciliation("2021-22", NOW, Map.of()).published())
                .hasSize(1);
    }

    private String chosen(Dimension dimension, String code) {
        return accounts()
                .account(PLACED, "2021-22", NOW, Map.of(dimension, List.of(code)))
                .text();
    }

    @Test
    void listsNoCasesWhereTheYearBeforeIsMissing() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts().cases(PLACED, "2020-21", NOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NOT_AVAILABLE"));
    }

    @Test
    void refusesToChooseByWhatChanges() {
        sixChildren("P E1 U6 2021-08-02..", "2022-06-30");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> chosen(Dimension.AGE_AT_DECISION, "UNDER_1"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAD_FILTER"));
    }
}
