package org.waymark.briefing.pictures;

import org.waymark.briefing.Picture;

/**
 * Draws pictures by the conventions of the Analysis Function: a finding as title, labels beside what they name, bars from nought,
 * gaps where nothing is shown, and nothing told by colour alone. The same picture always gives the same bytes.
 */
public final class PictureDrawer {
    /** Pixels; about the width of a page's text. */
    public static final int WIDTH = 640;

    private static final int NARROWEST = 320;

    /** For pages: letters stay letters, with the picture's alternative as its description. Needs no font. */
    public String svg(Picture picture) {
        return svg(picture, WIDTH);
    }

    /** @param width in pixels, from 320; the height follows */
    public String svg(Picture picture, int width) {
        return SvgWriting.of(drawing(picture, width), picture);
    }

    /** For documents: the same drawing with twice as many dots each way. Empty where this machine has no font at all. */
    public byte[] png(Picture picture) {
        return png(picture, WIDTH);
    }

    /** @param width in pixels of the drawing, from 320; the picture has twice as many */
    public byte[] png(Picture picture, int width) {
        return PngWriting.of(drawing(picture, width));
    }

    /** Whether this machine has a font, so that PNG can be drawn. */
    public static boolean drawsPng() {
        return PngWriting.hasFont();
    }

    private static Drawing drawing(Picture picture, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a picture is at least %d pixels wide".formatted(NARROWEST));
        }
        return switch (picture) {
            case Picture.Trend trend -> TrendLayout.of(trend, width);
            case Picture.Bars bars -> BarsLayout.of(bars, width);
            case Picture.Waterfall waterfall -> WaterfallLayout.of(waterfall, width);
            case Picture.Curves curves -> CurvesLayout.of(curves, width);
            case Picture.Stacks stacks -> StacksLayout.of(stacks, width);
            case Picture.Spreads spreads -> SpreadsLayout.of(spreads, width);
            case Picture.Multiples multiples -> MultiplesLayout.of(multiples, width);
        };
    }
}
