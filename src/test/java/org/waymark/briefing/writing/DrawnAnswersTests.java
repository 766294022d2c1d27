package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.briefing.writing.Answered.a2;
import static org.waymark.briefing.writing.Answered.breakdown;
import static org.waymark.briefing.writing.Answered.definition;
import static org.waymark.briefing.writing.Answered.group;
import static org.waymark.briefing.writing.Answered.hidden;
import static org.waymark.briefing.writing.Answered.mean;
import static org.waymark.briefing.writing.Answered.question;
import static org.waymark.briefing.writing.Answered.row;
import static org.waymark.briefing.writing.Answered.with;
import static org.waymark.briefing.writing.Waited.began;
import static org.waymark.briefing.writing.Waited.step;
import static org.waymark.briefing.writing.Waited.waiting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Note;
import org.waymark.briefing.Picture;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Section;
import org.waymark.briefing.pictures.PictureDrawer;
import org.waymark.glossary.Glossary;

/** Which picture an answer gets, what it says to those who do not see it, and that it holds what its tables show and no more. */
class DrawnAnswersTests {
    private static List<Section> sections(Map<String, PictureKind> pictures, Part... parts) {
        return new NoteWriter(Glossary.with(List.of()))
                .note("A note", "To answer.", Note.Tier.EXACT, List.of(), List.of(question(parts)), Map.of(), pictures)
                .sections();
    }

    private static Section section(PictureKind kind, Part part) {
        return sections(Map.of("by-hand/" + part.name(), kind), part).getFirst();
    }

    private static List<String> column(Section section, int table, int column) {
        return section.tables().get(table).rows().stream()
                .map(row -> row.figures().get(column).text())
                .toList();
    }

    private static Map<String, Object> days(String measure, double mean) {
        return mean(measure, mean, 12, mean - 5, mean + 5);
    }

    private static Part stages(String name, String measure, Map<String, Object> third) {
        var breakdown = breakdown(
                List.of(definition(measure, "Time between milestones", "MEAN", "days")),
                List.of(row(
                        "2022-23",
                        days(measure + ":ENTERED_CARE:ADM_DECISION", 180.4),
                        days(measure + ":ENTERED_CARE:CPR_COMPLETED", 99),
                        days(measure + ":ADM_DECISION:PLACEMENT_ORDER", 40),
                        third)));
        return new Part(name, "breakdown", Map.of(), breakdown.answer());
    }

    @Test
    void drawsStagesThatFollowEachOtherAndBelowThemWhoIsStillInThem() {
        var finished = stages("finished", "INTERVAL", days("INTERVAL:PLACEMENT_ORDER:MATCH", 121));
        var still = stages("stillIn", "BETWEEN", hidden(days("BETWEEN:PLACEMENT_ORDER:MATCH", 7531)));
        var section = sections(Map.of(), finished, still).getFirst();
        var stacks = (Picture.Stacks) section.picture();
        assertThat(stacks.parts())
                .extracting(Picture.StackPart::label)
                .containsExactly(
                        "Entering care to ADM decision", "ADM decision to placement order", "Placement order to match");
        assertThat(stacks.title())
                .isEqualTo(
                        "Of the stages shown for 2022-23, entering care to ADM decision took longest: 180 days in the mean of those who finished it");
        assertThat(stacks.stacks())
                .containsExactly(
                        new Picture.Stack("2022-23", false, List.of(180.4, 40.0, 121.0), ""),
                        new Picture.Stack(
                                "2022-23, still in it", true, Arrays.asList(180.4, 40.0, null), "no figure: 3"));
        assertThat(stacks.alternative())
                .isEqualTo(
                        "Stacked bar chart of mean days in each stage."
                                + " 2022-23: entering care to ADM decision 180; ADM decision to placement order 40; placement order to match 121."
                                + " 2022-23, still in it: entering care to ADM decision 180; ADM decision to placement order 40; placement order to match without a figure.");
        assertThat(section.tables()).hasSize(2);
        assertThat(new PictureDrawer().svg(stacks)).doesNotContain("7531", "7,531");
    }

    @Test
    void drawsNoStagesOfThoseWhoAreStillInThemAlone() {
        var still = stages("stillIn", "BETWEEN", days("BETWEEN:PLACEMENT_ORDER:MATCH", 121));
        assertThat(sections(Map.of(), still).getFirst().picture()).isNull();
    }

    @Test
    void drawsNoNoughtsWhereWaysOutWereNotAskedFor() {
        var unasked = with(began("2020-21", 61, 50, 7, 2, 2), "waysOut", null);
        var part = waiting("toMatch", "MATCH", unasked);
        assertThat(section(PictureKind.FUNNEL, part).picture()).isNull();
        var beside = sections(
                        Map.of(), part, waiting("toAdoption", "ADOPTION_ORDER", began("2020-21", 61, 40, 10, 3, 8)))
                .getFirst();
        assertThat(beside.tables().getLast().rows()).hasSize(1);
    }

    @Test
    void drawsHowFarThoseGotWhoSetOutTogether() {
        // 61 = 50 + 7 + 2 + 2 = 40 + 10 + 3 + 8
        var section = sections(
                        Map.of(),
                        waiting("toMatch", "MATCH", began("2020-21", 61, 50, 7, 2, 2)),
                        waiting("toAdoption", "ADOPTION_ORDER", began("2020-21", 61, 40, 10, 3, 8)))
                .getFirst();
        var stacks = (Picture.Stacks) section.picture();
        assertThat(stacks.title())
                .isEqualTo(
                        "Of 61 waits that began with ADM decision in 2020-21, 40 reached adoption order, 13 ended otherwise and 8 went on when last seen");
        assertThat(stacks.stacks())
                .containsExactly(
                        new Picture.Stack("Match", false, List.of(50.0, 7.0, 2.0, 2.0), "of 61"),
                        new Picture.Stack("Adoption order", false, List.of(40.0, 10.0, 3.0, 8.0), "of 61"));
        assertThat(stacks.parts()).extracting(Picture.StackPart::isOpen).containsExactly(false, false, false, true);
        assertThat(stacks.alternative())
                .isEqualTo(
                        "Stacked bar chart of waits by how they went on."
                                + " Match: of 61, 50 got there, 7 had their plan changed before, 2 left another way before, 2 are still on the way."
                                + " Adoption order: of 61, 40 got there, 10 had their plan changed before, 3 left another way before, 8 are still on the way.");
        assertThat(section.tables().getLast().rows().getLast().figures())
                .extracting(Figure::text)
                .containsExactly("61", "40", "10", "3", "8");
    }

    @Test
    void drawsNoWayThatIsHidden() {
        var hidden = hidden(began("2020-21", 7531, 7400, 100, 20, 11));
        var sections = sections(
                Map.of(),
                waiting("toMatch", "MATCH", hidden),
                waiting("toAdoption", "ADOPTION_ORDER", began("2020-21", 61, 40, 10, 3, 8)));
        var picture = (Picture.Stacks) sections.getFirst().picture();
        assertThat(picture.stacks()).extracting(Picture.Stack::label).containsExactly("Adoption order");
        assertThat(picture.alternative()).endsWith("Rows without a figure: 1.");
        assertThat(sections.toString()).doesNotContain("7531", "7,531", "7400", "7,400");
        assertThat(column(sections.getFirst(), 1, 0)).containsExactly("[c]", "61");
    }

    @Test
    void drawsWaitsByMonthsWithTheNumberAtRisk() {
        // after day 10 9 of 10 wait, after day 65 6, after day 70 5: by day 30 0.9, by day 60 0.9; later nobody is seen
        var curve = with(
                began("2022-23", 10, 3, 1, 1, 5),
                "steps",
                List.of(step(10, 10, 0.9), step(65, 9, 0.6), step(70, 6, 0.5)));
        var section = section(PictureKind.WAITING, waiting("toMatch", "MATCH", curve));
        var curves = (Picture.Curves) section.picture();
        assertThat(curves.curves().getFirst().points())
                .containsExactly(new Picture.Point(0, 1), new Picture.Point(30, 0.9), new Picture.Point(60, 0.9));
        assertThat(curves.atRisk().getFirst().counts()).startsWith(10, 9, 9);
        assertThat(column(section, 1, 0)).containsExactly("100%", "90%", "90%", "[z]");
        assertThat(column(section, 1, 1)).containsExactly("10", "9", "9", "0");
        assertThat(curves.alternative())
                .isEqualTo(
                        "Step curves of the share that still waits, every 30 days."
                                + " Those who began to wait, 2022-23: half by day 120; 5 of 10 still wait; 90% still wait after day 60.");
    }

    private static Map<String, Object> spread(double lower, double median, double upper) {
        return with(with(with(days("A2", median), "p25", lower), "median", median), "p75", upper);
    }

    @Test
    void drawsQuartilesWithTheirMedianAndNumber() {
        // four are too few for a box
        var few = with(spread(4321, 4321, 4321), "count", 4);
        var secret = hidden(spread(7531, 8642, 9753));
        var part = breakdown(
                List.of(a2()),
                List.of(row("2020-21", few), row("2021-22", secret), row("2022-23", spread(90, 150.5, 220))));
        var section = section(PictureKind.DISTRIBUTION, part);
        var spreads = (Picture.Spreads) section.picture();
        assertThat(spreads.spreads())
                .containsExactly(new Picture.Spread("2022-23", 90, 150.5, 220, null, "median 151 (n = 12)"));
        assertThat(spreads.title())
                .isEqualTo("Time from placement order to match (A2), 2022-23: half of the cases have at most 151 days");
        assertThat(spreads.alternative())
                .isEqualTo(
                        "Box chart of days. 2022-23: half between 90 and 220, median 151 (n = 12). Rows without a box, of nothing shown or too few cases: 2.");
        assertThat(section.tables().getLast().rows().getLast().figures())
                .extracting(Figure::text)
                .containsExactly("12", "90", "151", "220");
        assertThat(column(section, 1, 2)).containsExactly("4,321", "[c]", "151");
        assertThat(new PictureDrawer().svg(spreads)).doesNotContain("4321", "4,321", "7531", "8642", "9753");
        assertThat(section.toString()).doesNotContain("7531", "8642", "9753");
    }

    @Test
    void drawsGroupsInPanelsOnRequest() {
        var part = breakdown(
                List.of(a2()),
                List.of(
                        group("2021-22", "WHITE", "White", days("A2", 100)),
                        group("2022-23", "WHITE", "White", days("A2", 120)),
                        group("2021-22", "BLACK", "Black", days("A2", 200)),
                        group("2022-23", "BLACK", "Black", hidden(days("A2", 7531))),
                        group("2021-22", "ASIAN", "Asian", days("A2", 90)),
                        group("2022-23", "ASIAN", "Asian", days("A2", 80))));
        var multiples = (Picture.Multiples) section(PictureKind.MULTIPLES, part).picture();
        assertThat(multiples.panels())
                .containsExactly(
                        new Picture.Line("White", List.of(100.0, 120.0)),
                        new Picture.Line("Black", Arrays.asList(200.0, null)),
                        new Picture.Line("Asian", List.of(90.0, 80.0)));
        assertThat(multiples.alternative())
                .isEqualTo("3 small line charts on one scale of days over 2 periods."
                        + " White: from 100 in 2021-22 to 120 in 2022-23."
                        + " Black: from 200 in 2021-22 to 200 in 2021-22, with 1 period that has no figure."
                        + " Asian: from 90 in 2021-22 to 80 in 2022-23.");
    }

    @Test
    void drawsMoreThanFourLikeMeasuresInPanels() {
        var codes = IntStream.range(0, 5).mapToObj(i -> "X" + i).toList();
        var part = breakdown(
                codes.stream()
                        .map(code -> definition(code, "Number " + code, "COUNT", "children"))
                        .toList(),
                List.of(counts("2021-22", codes), counts("2022-23", codes)));
        assertThat(sections(Map.of(), part).getFirst().picture()).isInstanceOf(Picture.Multiples.class);
    }

    private static Map<String, Object> counts(String period, List<String> codes) {
        return Map.of(
                "period",
                period,
                "keys",
                List.of(),
                "isTotal",
                true,
                "cells",
                codes.stream().map(code -> Answered.count(code, 20)).toList());
    }
}
