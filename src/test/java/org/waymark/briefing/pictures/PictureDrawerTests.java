package org.waymark.briefing.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.briefing.pictures.SamplePictures.bar;
import static org.waymark.briefing.pictures.SamplePictures.bars;
import static org.waymark.briefing.pictures.SamplePictures.curves;
import static org.waymark.briefing.pictures.SamplePictures.line;
import static org.waymark.briefing.pictures.SamplePictures.trend;
import static org.waymark.briefing.pictures.SamplePictures.waterfall;
import static org.waymark.briefing.pictures.SvgShapes.given;
import static org.waymark.briefing.pictures.SvgShapes.number;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Bar;
import org.waymark.briefing.Picture.Reference;

/** What is drawn of figures: how long, where, and where nothing. */
class PictureDrawerTests {
    private static final String DARK_BLUE = "rgb(18,67,109)";
    private static final String TURQUOISE = "rgb(40,161,151)";
    private static final String ORANGE = "rgb(244,106,37)";
    private static final String BLACK = "rgb(11,12,12)";
    private static final List<String> YEARS = List.of("2019-20", "2020-21", "2021-22", "2022-23");

    private static SvgShapes drawn(Picture picture) {
        return SvgShapes.of(new PictureDrawer().svg(picture));
    }

    @Test
    void drawsBarsAsLongAsTheirValuesFromOneZero() {
        var rects = drawn(bars(null, bar("A", 400), bar("B", 200), bar("C", 0), bar("D", 50)))
                .plotted("rect", DARK_BLUE);
        double hundred = number(rects.get(0), "width") / 4;
        assertThat(number(rects.get(1), "width")).isCloseTo(2 * hundred, within(0.1));
        // nothing is as long as 0, and 50 is half as long as 100
        assertThat(number(rects.getLast(), "width")).isCloseTo(hundred / 2, within(0.1));
        assertThat(rects)
                .extracting(each -> each.getAttribute("x"))
                .containsOnly(rects.getFirst().getAttribute("x"));
    }

    @Test
    void drawsIntervalsAsWhiskers() {
        var svg = drawn(bars(null, new Bar("A", 300, "300", 200.0, 500.0), bar("B", 300)));
        var bar = svg.plotted("rect", DARK_BLUE).getFirst();
        double hundred = number(bar, "width") / 3;
        // the whisker of A and none of B: 500 - 200 = 300 long, from 200
        var whiskers = svg.plotted("line", BLACK).stream()
                .filter(each -> each.getAttribute("y1").equals(each.getAttribute("y2")))
                .toList();
        assertThat(whiskers).singleElement().satisfies(each -> {
            double left = Math.min(number(each, "x1"), number(each, "x2"));
            assertThat(Math.abs(number(each, "x2") - number(each, "x1"))).isCloseTo(3 * hundred, within(0.2));
            assertThat(left - number(bar, "x")).isCloseTo(2 * hundred, within(0.2));
        });
        assertThat(svg.words()).contains("Thin lines with ends are 95% intervals.");
    }

    @Test
    void drawsTheReferenceAtItsLevelWithItsName() {
        var svg = drawn(bars(new Reference("Threshold: 100 days", 100), bar("A", 200)));
        var bar = svg.plotted("rect", DARK_BLUE).getFirst();
        double level = number(bar, "x") + number(bar, "width") / 2;
        assertThat(svg.plotted("line", BLACK))
                .anySatisfy(each -> assertThat(number(each, "x1")).isCloseTo(level, within(0.2)));
        assertThat(svg.words()).contains("Threshold: 100 days");
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        var svg = drawn(trend(YEARS, List.of(line("A2", 10.0, null, 30.0, 40.0)), List.of(), List.of()));
        var segments = svg.plotted("line", DARK_BLUE);
        assertThat(segments).hasSize(1);
        // of 10, 30 and 40 the first lies twice as far below the second as the second below the third
        var dots = svg.markers(DARK_BLUE).stream().map(Point2D::getY).toList();
        assertThat(dots).hasSize(3);
        assertThat(dots.get(0) - dots.get(1)).isCloseTo(2 * (dots.get(1) - dots.get(2)), within(0.1));
        assertThat(number(segments.getFirst(), "y1")).isCloseTo(dots.get(1), within(0.1));
        assertThat(number(segments.getFirst(), "y2")).isCloseTo(dots.get(2), within(0.1));
    }

    @Test
    void drawsWhatIsProvisionalDashedAndSaysSo() {
        var svg = drawn(trend(YEARS, List.of(line("A2", 10.0, 20.0, 30.0, 40.0)), List.of(), List.of("2022-23")));
        assertThat(svg.plotted("line", DARK_BLUE))
                .extracting(each -> given(each, "stroke-dasharray"))
                .containsExactly("none", "none", "6,6");
        assertThat(svg.words()).contains("[p] Provisional: dashed, with a hollow mark.");
        assertThat(String.join(" ", svg.words())).contains("2022-23 [p]");
    }

    @Test
    void joinsNothingOverABreakAndMarksIt() {
        var svg = drawn(trend(YEARS, List.of(line("A2", 10.0, 20.0, 30.0, 40.0)), List.of("2021-22"), List.of()));
        assertThat(svg.plotted("line", DARK_BLUE)).hasSize(2);
        assertThat(svg.words()).contains("[b]");
        double between = number(svg.word("[b]"), "x");
        var dots = svg.markers(DARK_BLUE).stream().map(Point2D::getX).toList();
        assertThat(between).isCloseTo((dots.get(1) + dots.get(2)) / 2, within(0.1));
    }

    @Test
    void refusesMoreThanFourLines() {
        var five = trend(
                List.of("2022-23"),
                List.of(line("A", 1.0), line("B", 1.0), line("C", 1.0), line("D", 1.0), line("E", 1.0)),
                List.of(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawn(five))
                .withMessage("a picture shows at most 4 lines, but is to show 5: draw several pictures");
        assertThatIllegalArgumentException().isThrownBy(() -> drawn(curves("A", "B", "C", "D", "E")));
    }

    @Test
    void drawsEachStepFromWhereTheOneBeforeItEnded() {
        // 40 - 20 = 20, 20 + 5 = 25
        var svg = drawn(waterfall(40, 25, -20, 5));
        var levels = svg.plotted("rect", DARK_BLUE);
        double ten = number(levels.getFirst(), "width") / 4;
        double zero = number(levels.getFirst(), "x");
        assertThat(number(levels.getLast(), "width")).isCloseTo(2.5 * ten, within(0.1));
        assertSpan(svg.plotted("rect", TURQUOISE), zero + 2 * ten, 2 * ten);
        assertSpan(svg.plotted("rect", ORANGE), zero + 2 * ten, ten / 2);
    }

    @Test
    void drawsSmallStepsWithoutBarsOfLevelsAndSaysSo() {
        // 459 + 49 = 508: the step is a tenth of its level
        var svg = drawn(waterfall(459, 508, 49));
        double step = number(svg.plotted("rect", ORANGE).getFirst(), "width");
        assertThat(step).isGreaterThan(200);
        assertThat(svg.plotted("rect", DARK_BLUE))
                .hasSize(2)
                .allSatisfy(each -> assertThat(number(each, "width")).isCloseTo(4, within(0.1)));
        assertThat(String.join(" ", svg.words())).contains("The axis does not begin at 0");
    }

    private static void assertSpan(List<Element> bars, double from, double length) {
        assertThat(bars).singleElement().satisfies(each -> {
            assertThat(number(each, "x")).isCloseTo(from, within(0.1));
            assertThat(number(each, "width")).isCloseTo(length, within(0.1));
        });
    }

    @Test
    void drawsSharesInStepsWithNumbersAtRiskBeneathTheirDays() {
        var svg = drawn(curves("All"));
        var path = svg.plotted("path", DARK_BLUE).getFirst().getAttribute("d");
        // from (0, 1): over to 100 and down, over to 200 and down, over to 400
        assertThat(path.split("L")).hasSize(7);
        assertThat(svg.words()).contains("0%", "100%", "Children still waiting", "Days");
        assertThat(number(svg.word("10"), "x")).isEqualTo(number(svg.word("0"), "x"));
        assertThat(number(svg.word("5"), "x")).isEqualTo(number(svg.word("200"), "x"));
        assertThat(number(svg.word("3"), "x")).isEqualTo(number(svg.word("400"), "x"));
    }

    @Test
    void tellsCurvesApartWithoutColour() {
        var svg = drawn(curves("A", "B", "C", "D"));
        assertThat(svg.elements("path").stream()
                        .filter(each -> each.hasAttribute("clip-path"))
                        .filter(each -> each.getAttribute("d").split("L").length == 7)
                        .map(each -> given(each, "stroke-dasharray")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }
}
