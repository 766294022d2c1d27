package org.waymark.briefing.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.briefing.pictures.SamplePictures.awkward;
import static org.waymark.briefing.pictures.SamplePictures.line;
import static org.waymark.briefing.pictures.SamplePictures.multiples;
import static org.waymark.briefing.pictures.SamplePictures.parts;
import static org.waymark.briefing.pictures.SamplePictures.spreads;
import static org.waymark.briefing.pictures.SamplePictures.stack;
import static org.waymark.briefing.pictures.SamplePictures.stacks;
import static org.waymark.briefing.pictures.SvgShapes.given;
import static org.waymark.briefing.pictures.SvgShapes.number;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Spread;

/** Stacked bars, boxes and small panels: how long, where, and where nothing. */
class PanelPicturesTests {
    private static final String DARK_BLUE = "rgb(18,67,109)";
    private static final String TURQUOISE = "rgb(40,161,151)";
    private static final String PLUM = "rgb(128,22,80)";
    private static final List<String> YEARS = List.of("2020-21", "2021-22", "2022-23");

    private static SvgShapes drawn(Picture picture) {
        return SvgShapes.of(new PictureDrawer().svg(picture));
    }

    /** Of the bars' height, which the blocks of the key do not have. */
    private static List<Element> bars(SvgShapes svg, String color) {
        return svg.elements("rect").stream()
                .filter(each -> given(each, "fill").equals(color) && number(each, "height") == 20)
                .toList();
    }

    @Test
    void setsEachPartWhereTheOneBeforeItEnds() {
        // 100 + 50 + 25
        var svg = drawn(stacks(parts(3), stack("2022-23", false, 100.0, 50.0, 25.0)));
        var first = bars(svg, DARK_BLUE).getFirst();
        double fifty = number(first, "width") / 2;
        assertSpan(bars(svg, TURQUOISE), number(first, "x") + 2 * fifty, fifty);
        assertSpan(bars(svg, PLUM), number(first, "x") + 3 * fifty, fifty / 2);
        assertThat(svg.words()).contains("Part 0", "100", "50", "25", "n = 12", "0");
    }

    private static void assertSpan(List<Element> bars, double from, double length) {
        assertThat(bars).singleElement().satisfies(each -> {
            assertThat(number(each, "x")).isCloseTo(from, within(0.1));
            assertThat(number(each, "width")).isCloseTo(length, within(0.1));
        });
    }

    @Test
    void leavesNoRoomForAPartThatIsNotShown() {
        var svg = drawn(stacks(parts(3), stack("2022-23", false, 100.0, null, 25.0)));
        var first = bars(svg, DARK_BLUE).getFirst();
        assertThat(bars(svg, TURQUOISE)).isEmpty();
        assertSpan(bars(svg, PLUM), number(first, "x") + number(first, "width"), number(first, "width") / 4);
    }

    @Test
    void drawsHollowWhatIsStillOpen() {
        var svg = drawn(stacks(parts(1), stack("Finished", false, 100.0), stack("Still in it", true, 100.0)));
        assertThat(bars(svg, DARK_BLUE)).hasSize(2);
        // a rim of 2 all around
        assertThat(svg.elements("rect").stream()
                        .filter(each -> number(each, "height") == 16)
                        .filter(each -> given(each, "fill").equals("white")))
                .singleElement()
                .satisfies(each -> assertThat(number(each, "width"))
                        .isCloseTo(number(bars(svg, DARK_BLUE).getFirst(), "width") - 4, within(0.1)));
    }

    @Test
    void numbersPartsThatColoursCannotTellApart() {
        var svg = drawn(stacks(parts(5), stack("2022-23", false, 100.0, 100.0, 100.0, 100.0, 100.0)));
        assertThat(svg.words()).contains("1 Part 0", "5 Part 4", "1", "5");
    }

    @Test
    void drawsABoxOverTheMiddleHalfAndAStrokeAtTheMedian() {
        var svg = drawn(spreads(new Reference("Threshold: 121 days", 121), new Spread("A", 100, 150, 300, null, "")));
        var box = bars(svg, DARK_BLUE).getFirst();
        double hundred = number(box, "width") / 2;
        double zero = number(box, "x") - hundred;
        assertThat(uprights(svg)).anyMatch(x -> Math.abs(x - zero - 1.5 * hundred) < 0.1);
        assertThat(uprights(svg)).anyMatch(x -> Math.abs(x - zero - 1.21 * hundred) < 0.1);
        assertThat(svg.words()).contains("Threshold: 121 days").noneMatch(each -> each.contains("nine of ten"));
    }

    private static List<Double> uprights(SvgShapes svg) {
        return svg.elements("line").stream()
                .filter(each -> each.getAttribute("x1").equals(each.getAttribute("x2")))
                .map(each -> number(each, "x1"))
                .toList();
    }

    @Test
    void drawsAllPanelsOnOneScale() {
        var svg = drawn(multiples(
                YEARS,
                List.of(line("White", 100.0, null, 200.0), line("Black", 200.0, 100.0, null)),
                List.of(),
                List.of()));
        var dots = svg.markers(DARK_BLUE);
        assertThat(dots).hasSize(4);
        assertThat(dots.get(0).getY()).isCloseTo(dots.get(3).getY(), within(0.1));
        assertThat(dots.get(1).getY()).isCloseTo(dots.get(2).getY(), within(0.1));
        // a gap in the one, one piece in the other
        assertThat(svg.plotted("line", DARK_BLUE)).hasSize(1);
        assertThat(svg.words())
                .contains("White", "200 in 2022-23", "Black", "100 in 2021-22", "Line across: threshold of A2.");
    }

    @Test
    void drawsEveryPanelThatThereIs() {
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> line("G" + i, 1.0, 2.0, 3.0))
                .toList();
        assertThat(drawn(multiples(YEARS, lines, List.of(), List.of())).words())
                .contains("G0", "G1", "G2", "G3", "G4", "G5", "G6");
    }

    @Test
    void stylesByAttributesAlone() {
        assertThat(awkward()).allSatisfy(picture -> {
            var svg = drawn(picture);
            assertThat(svg.elements("style")).isEmpty();
            assertThat(svg.elements("*")).noneMatch(each -> each.hasAttribute("style") || each.hasAttribute("class"));
        });
    }
}
