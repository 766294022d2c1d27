package org.waymark.briefing.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.briefing.pictures.SamplePictures.awkward;
import static org.waymark.briefing.pictures.SamplePictures.bar;
import static org.waymark.briefing.pictures.SamplePictures.bars;
import static org.waymark.briefing.pictures.SvgShapes.given;
import static org.waymark.briefing.pictures.SvgShapes.number;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.briefing.Picture;

/** What every picture keeps, whatever it shows. */
class PictureConventionTests {
    private static final String DARK_BLUE = "rgb(18,67,109)";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Set<String> DRAWS = Set.of(
            "svg", "title", "desc", "g", "defs", "clipPath", "path", "line", "rect", "circle", "polygon", "text");

    private final PictureDrawer drawer = new PictureDrawer();

    @Test
    void saysWhatItShowsToThoseWhoDoNotSeeIt() {
        assertThat(awkward()).allSatisfy(picture -> {
            var root = SvgShapes.of(drawer.svg(picture)).root();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            var named = root.getAttribute("aria-labelledby").split(" ");
            assertThat(named).hasSize(2);
            assertThat(root.getFirstChild().getTextContent()).isEqualTo(picture.title());
            assertThat(((Element) root.getFirstChild()).getAttribute("id")).isEqualTo(named[0]);
            assertThat(root.getFirstChild().getNextSibling().getTextContent()).isEqualTo(picture.alternative());
        });
    }

    @Test
    void drawsAndDoesNothingElse() {
        assertThat(awkward()).allSatisfy(picture -> {
            var svg = drawer.svg(picture);
            assertThat(SvgShapes.of(svg).elements("*")).allMatch(each -> DRAWS.contains(each.getLocalName()));
            assertThat(svg).doesNotContain("href", "onload", "@import", "data:", "<!--", "<?", "<!");
            assertThat(svg.replace("url(#picture-", "")).doesNotContain("url(");
        });
    }

    @Test
    void takesWordsForWords() {
        var words = "<script>alert(\"1\")</script> & ${x}\u0000\u0007\u202E\uFFFF \uD800 end";
        var svg = drawer.svg(new Picture.Bars(words, words, words, words, List.of(bar(words, 1)), null));
        assertThat(svg).doesNotContain("<script");
        assertThat(SvgShapes.of(svg).root().getFirstChild().getTextContent())
                .startsWith("<script>alert(\"1\")</script> & ${x}")
                .endsWith(" end");
    }

    /** By the machine's own letters, not by those that it was laid out with. */
    @Test
    void clipsNoLetters() {
        assumeTrue(PictureDrawer.drawsPng(), "no font on this machine");
        for (int width : List.of(360, 640, 1000)) {
            assertThat(awkward()).allSatisfy(picture -> {
                var svg = SvgShapes.of(drawer.svg(picture, width));
                var box = svg.root().getAttribute("viewBox").split(" ");
                assertThat(svg.elements("text")).allSatisfy(each -> {
                    assertThat(left(each)).as(each.getTextContent()).isGreaterThanOrEqualTo(0);
                    assertThat(left(each) + width(each))
                            .as(each.getTextContent())
                            .isLessThanOrEqualTo(width);
                    assertThat(number(each, "y")).isBetween(8.0, Double.parseDouble(box[3]) - 4);
                });
            });
        }
    }

    @Test
    void setsNoLettersOverOthers() {
        assumeTrue(PictureDrawer.drawsPng(), "no font on this machine");
        for (int width : List.of(360, 640, 1000)) {
            assertThat(awkward()).allSatisfy(picture -> {
                var texts = SvgShapes.of(drawer.svg(picture, width)).elements("text").stream()
                        .filter(each -> !each.getTextContent().isBlank())
                        .toList();
                for (int i = 0; i < texts.size(); i++) {
                    for (var other : texts.subList(i + 1, texts.size())) {
                        assertThat(touch(texts.get(i), other))
                                .as("%s and %s at %d", texts.get(i).getTextContent(), other.getTextContent(), width)
                                .isFalse();
                    }
                }
            });
        }
    }

    private static boolean touch(Element one, Element other) {
        return Math.abs(number(one, "y") - number(other, "y")) < 10
                && left(one) < left(other) + width(other)
                && left(other) < left(one) + width(one);
    }

    private static double left(Element text) {
        return number(text, "x")
                - switch (text.getAttribute("text-anchor")) {
                    case "middle" -> width(text) / 2;
                    case "end" -> width(text);
                    default -> 0;
                };
    }

    private static double width(Element text) {
        int style = text.getAttribute("font-weight").equals("bold") ? Font.BOLD : Font.PLAIN;
        var font = new Font("Liberation Sans", style, Integer.parseInt(text.getAttribute("font-size")));
        return font.getStringBounds(text.getTextContent(), EXACT).getWidth();
    }

    @Test
    void drawsThePngWithTheSameGeometry() throws IOException {
        assumeTrue(PictureDrawer.drawsPng(), "no font on this machine");
        var picture = bars(null, bar("A", 400), bar("B", 200));
        var svg = SvgShapes.of(drawer.svg(picture));
        var image = ImageIO.read(new ByteArrayInputStream(drawer.png(picture)));
        assertThat(image.getWidth()).isEqualTo(2 * PictureDrawer.WIDTH);
        assertThat((double) image.getHeight()).isEqualTo(2 * number(svg.root(), "height"));
        for (var bar : svg.plotted("rect", DARK_BLUE)) {
            int y = (int) (2 * number(bar, "y") + number(bar, "height"));
            int left = (int) Math.round(2 * number(bar, "x"));
            int right = (int) Math.round(2 * (number(bar, "x") + number(bar, "width")));
            var blue = IntStream.range(0, image.getWidth())
                    .filter(x -> new Color(image.getRGB(x, y)).equals(new Color(18, 67, 109)))
                    .summaryStatistics();
            assertThat(blue.getMin()).isCloseTo(left, within(3));
            assertThat(blue.getMax()).isCloseTo(right, within(3));
        }
    }

    @Test
    void givesTheSameBytesForTheSamePicture() {
        for (int i = 0; i < awkward().size(); i++) {
            assertThat(drawer.svg(awkward().get(i)))
                    .isEqualTo(drawer.svg(awkward().get(i)));
            assertThat(drawer.png(awkward().get(i)))
                    .isEqualTo(drawer.png(awkward().get(i)));
        }
    }

    @Test
    void drawsInAFifthOfASecondOnceWarm() {
        awkward().forEach(picture -> {
            drawer.svg(picture);
            drawer.png(picture);
        });
        var cpu = ManagementFactory.getThreadMXBean();
        assertThat(awkward()).allSatisfy(picture -> {
            long before = cpu.getCurrentThreadCpuTime();
            drawer.svg(picture);
            drawer.png(picture);
            assertThat((cpu.getCurrentThreadCpuTime() - before) / 1_000_000).isLessThan(200);
        });
    }

    @Test
    void standsOutFromPaper() {
        assertThat(Palette.SERIES).allSatisfy(each -> assertThat(contrast(each)).isGreaterThanOrEqualTo(3));
        assertThat(contrast(Palette.TEXT)).isGreaterThanOrEqualTo(4.5);
        var svg = SvgShapes.of(drawer.svg(bars(null, bar("A", 1))));
        assertThat(svg.elements("text")).allMatch(each -> given(each, "fill").equals("#0b0c0c"));
    }

    /** To white, by WCAG 2.2. */
    private static double contrast(Color color) {
        double luminance =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
