package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.briefing.writing.Answered.A2;
import static org.waymark.briefing.writing.Answered.a2;
import static org.waymark.briefing.writing.Answered.a3;
import static org.waymark.briefing.writing.Answered.adopted;
import static org.waymark.briefing.writing.Answered.count;
import static org.waymark.briefing.writing.Answered.group;
import static org.waymark.briefing.writing.Answered.hidden;
import static org.waymark.briefing.writing.Answered.mean;
import static org.waymark.briefing.writing.Answered.notAvailable;
import static org.waymark.briefing.writing.Answered.row;
import static org.waymark.briefing.writing.Answered.share;
import static org.waymark.briefing.writing.Answered.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences for figures worked by hand, most of them the paper's. */
class SentenceTests {
    private static final String OVERLAP =
            " Chance alone may have made this change: the 95% interval of the difference includes none at all, so there is no evidence of a difference.";
    private static final String APART =
            " This is more than chance alone would often make: the 95% interval of the difference does not include none.";

    private static List<String> findings(Map<String, Object> definition, List<Map<String, Object>> rows) {
        var part = Answered.breakdown(List.of(definition), rows);
        return new PartWriter(Wording.load(), List.of()).write("Figures", part).findings();
    }

    @Test
    void saysThatACountRose() {
        // 50 - 39 = 11; 11 / 39 = 28.2%
        assertThat(findings(
                        adopted(), List.of(row("2021-22", count("ADOPTED", 39)), row("2022-23", count("ADOPTED", 50)))))
                .containsExactly("Children adopted rose from 39 in 2021-22 to 50 in 2022-23: 11 more (28%).");
    }

    @Test
    void givesNoPercentageOfFew() {
        // 19 is below the smallest base of 20
        assertThat(findings(
                        adopted(), List.of(row("2020-21", count("ADOPTED", 19)), row("2021-22", count("ADOPTED", 38)))))
                .containsExactly("Children adopted rose from 19 in 2020-21 to 38 in 2021-22: 19 more.");
    }

    @Test
    void saysThatAMeanFellAndThatItMayBeChance() {
        // 236 - 172 = 64; 64 / 236 = 27.1%; 236's interval from 170 meets 172's up to 220
        assertThat(findings(
                        a2(),
                        List.of(
                                row("2021-22", mean("A2", 236.4, 38, 170, 300)),
                                row("2022-23", mean("A2", 171.6, 32, 120, 220)))))
                .first()
                .isEqualTo(
                        A2 + " fell from 236 days in 2021-22 to 172 days in 2022-23: 64 days fewer (27%)." + OVERLAP);
    }

    @Test
    void saysWhatIsMoreThanChance() {
        assertThat(findings(
                        a2(),
                        List.of(
                                row("2021-22", mean("A2", 236, 38, 230, 240)),
                                row("2022-23", mean("A2", 172, 32, 160, 180)))))
                .first()
                .asString()
                .endsWith(APART);
    }

    @Test
    void saysSlightlyOfLessThanFivePerCentOnly() {
        // 416 is 4% above 400, 421 is 5.25% above it
        assertThat(change(400, 416))
                .startsWith(A2 + " rose slightly from 400 days in 2021-22 to 416 days in 2022-23: 16 days more (4%).");
        assertThat(change(400, 421)).startsWith(A2 + " rose from 400 days").doesNotContain("slightly");
        assertThat(change(421, 400)).startsWith(A2 + " fell slightly from 421 days");
    }

    @Test
    void saysWhatStayedTheSame() {
        // 402 is 0.5% above 400; 400.4 is printed as 400
        assertThat(change(400, 402))
                .isEqualTo(A2 + " stayed about the same: 400 days in 2021-22 and 402 days in 2022-23.");
        assertThat(change(400, 400)).isEqualTo(A2 + " stayed the same: 400 days in 2022-23 and in 2021-22.");
        assertThat(change(400, 400.4))
                .isEqualTo(A2 + " stayed about the same: 400 days in 2021-22 and 400 days in 2022-23.");
    }

    private static String change(double before, double now) {
        return findings(
                        a2(),
                        List.of(
                                row("2021-22", mean("A2", before, 60, before - 90, before + 90)),
                                row("2022-23", mean("A2", now, 60, now - 90, now + 90))))
                .getFirst();
    }

    @Test
    void neverCallsThePapersFortyOnePerCentAboveTheTargetSlight() {
        // the paper: "172 days is slightly above 122"; 172 - 122 = 50; 50 / 122 = 41.0%
        var findings = findings(a2(), List.of(row("2022-23", with(mean("A2", 172, 32, 120, 220), "threshold", 122))));
        assertThat(findings)
                .contains(A2 + " in 2022-23 was 172 days, above the threshold of 122 days: 50 days more (41%).")
                .noneMatch(each -> each.contains("slightly"));
    }

    @Test
    void saysSlightlyAboveATargetOfLessThanFivePerCent() {
        // 125 - 122 = 3; 3 / 122 = 2.5%
        assertThat(findings(a2(), List.of(row("2022-23", with(mean("A2", 125, 32, 100, 150), "threshold", 122)))))
                .contains(A2 + " in 2022-23 was 125 days, slightly above the threshold of 122 days: 3 days more (2%).");
    }

    @Test
    void givesSharesWithTheirNumbers() {
        // 39 / 105 = 37.1%, 39 / 112 = 34.8%: printed 37 and 35, 2 points apart
        assertThat(findings(
                        a3(),
                        List.of(
                                row("2021-22", share("A3", 39, 105, 0.28, 0.47)),
                                row("2022-23", share("A3", 39, 112, 0.27, 0.44)))))
                .containsExactly(
                        "Children who wait less than 14 months (A3) fell from 39 of 105 (37%) in 2021-22 to 39 of 112"
                                + " (35%) in 2022-23: 2 percentage points fewer." + OVERLAP);
        assertThat(findings(a3(), List.of(row("2022-23", share("A3", 2, 7, 0.1, 0.6)))))
                .containsExactly("Children who wait less than 14 months (A3): 2 of 7 in 2022-23.");
    }

    @Test
    void tellsNoChangeOfSharesOfFew() {
        // 5 of 9 is below the smallest base of 20
        assertThat(findings(
                        a3(),
                        List.of(
                                row("2021-22", share("A3", 52, 62, 0.7, 0.9)),
                                row("2022-23", share("A3", 5, 9, 0.2, 0.8)))))
                .containsExactly(
                        "Children who wait less than 14 months (A3): 52 of 62 (84%) in 2021-22 and 5 of 9 in 2022-23."
                                + " These are too few to tell a change.");
    }

    @Test
    void writesOneDayAndOnePointAsOne() {
        // 66 of 200 is 33% and 68 of 200 is 34%
        assertThat(change(10, 11)).contains(": 1 day more");
        assertThat(findings(
                        a3(),
                        List.of(
                                row("2021-22", share("A3", 66, 200, 0.28, 0.47)),
                                row("2022-23", share("A3", 68, 200, 0.27, 0.44)))))
                .first()
                .asString()
                .contains(
                        "rose slightly from 66 of 200 (33%) in 2021-22 to 68 of 200 (34%) in 2022-23: 1 percentage point more.");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(findings(adopted(), List.of(row("2022-23", hidden(count("ADOPTED", 3))))))
                .containsExactly(
                        "Children adopted: the figure of 2022-23 is not shown, so that nobody can be recognised.");
        assertThat(findings(adopted(), List.of(row("2022-23", notAvailable("ADOPTED", "No return for 2022-23.")))))
                .containsExactly("Children adopted: there is no figure of 2022-23. No return for 2022-23.");
        var nobody = with(with(count("A2", 0), "mean", null), "lower", null);
        assertThat(findings(a2(), List.of(row("2022-23", nobody))))
                .contains(A2 + ": nobody is in the figure of 2022-23, so there is none.");
    }

    @Test
    void saysNothingOfAChangeFromWhatIsHidden() {
        assertThat(findings(
                        adopted(),
                        List.of(row("2021-22", hidden(count("ADOPTED", 3))), row("2022-23", count("ADOPTED", 50)))))
                .containsExactly("Children adopted: 50 in 2022-23.");
    }

    @Test
    void tellsRealNoughts() {
        assertThat(findings(
                        adopted(), List.of(row("2021-22", count("ADOPTED", 1)), row("2022-23", count("ADOPTED", 0)))))
                .containsExactly(
                        "Children adopted fell from 1 in 2021-22 to 0 in 2022-23: 1 fewer.",
                        "Numbers as small as these move from year to year by themselves.");
    }

    @Test
    void comparesNoPeriodsThatShareYears() {
        assertThat(findings(
                        adopted(), List.of(row("2019-22", count("ADOPTED", 90)), row("2020-23", count("ADOPTED", 89)))))
                .containsExactly(
                        "Children adopted: 89 in 2020-23.",
                        "Periods of three years share years with each other, so they are not compared here.");
    }

    @Test
    void comparesNothingAcrossABreakOfTheSeries() {
        var broken = with(count("ADOPTED", 50), "seriesBreak", "It is counted otherwise since then");
        assertThat(findings(adopted(), List.of(row("2021-22", count("ADOPTED", 39)), row("2022-23", broken))))
                .containsExactly("Children adopted: 50 in 2022-23, which does not compare with earlier periods."
                        + " It is counted otherwise since then.");
    }

    @Test
    void saysBesideEveryAverageThatSomeStillWait() {
        assertThat(findings(a2(), List.of(row("2022-23", mean("A2", 172, 32, 120, 220)))))
                .last()
                .isEqualTo("Averages are of those who arrived. Who still waits is in none of them.");
    }

    @Test
    void comparesGroupsByTheirIntervals() {
        assertThat(findings(a2(), groups(mean("A2", 300, 9, 250, 350), mean("A2", 200, 40, 180, 220))))
                .first()
                .asString()
                .isEqualTo(A2
                        + " in 2022-23, for groups of at least 5 cases: lowest for White, 200 days; highest for Black,"
                        + " 300 days. The 95% intervals of these two groups do not overlap. That shows what goes together,"
                        + " not what makes it so.");
        assertThat(findings(a2(), groups(mean("A2", 300, 9, 210, 390), mean("A2", 200, 40, 180, 220))))
                .first()
                .asString()
                .endsWith("overlap, so this shows no difference between them.");
        assertThat(findings(a2(), groups(mean("A2", 300, 4, 210, 390), mean("A2", 200, 40, 180, 220))))
                .first()
                .isEqualTo(A2
                        + " in 2022-23: fewer than two groups have a figure of at least 5 cases, too few to compare.");
    }

    private static List<Map<String, Object>> groups(Map<String, Object> black, Map<String, Object> white) {
        return List.of(
                group("2022-23", "BLACK", "Black", black),
                group("2022-23", "WHITE", "White", white),
                group("2022-23", "NOT_KNOWN", "Not known", mean("A2", 900, 30, 800, 1000)));
    }
}
