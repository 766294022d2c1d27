package org.waymark.briefing.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Colours of the Analysis Function in its order, and the shapes and dashes that say the same without colour. */
final class Palette {
    static final List<Color> SERIES =
            List.of(new Color(0x12436D), new Color(0x28A197), new Color(0x801650), new Color(0xF46A25));
    static final Color TEXT = new Color(0x0B0C0C);
    static final Color GRID = new Color(0xD9D9D9);
    static final Color LEADER = new Color(0x767676);
    static final Color PAPER = Color.WHITE;

    static final Stroke THIN = new BasicStroke(1);
    static final Stroke REFERENCE = new BasicStroke(1.5f);
    static final Stroke SOLID = round(2.5f);
    static final Stroke PROVISIONAL = round(2.5f, 6, 6);
    static final Stroke BREAK =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0);
    static final Stroke WHISKER = new BasicStroke(1.5f);
    static final Stroke AROUND_WHISKER = new BasicStroke(4.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);

    /** Of curves, whose steps leave no room for markers. */
    static final List<Stroke> CURVES = List.of(SOLID, round(2.5f, 9, 5), round(2.5f, 1, 5), round(2.5f, 10, 5, 1, 5));

    /** Of lines, whose dashes say that they are provisional. */
    static final List<Shape> MARKERS = List.of(
            new Ellipse2D.Double(-4.5, -4.5, 9, 9),
            new Rectangle2D.Double(-4, -4, 8, 8),
            new Polygon(new int[] {0, 5, -5}, new int[] {-5, 4, 4}, 3),
            new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4));

    private Palette() {}

    private static Stroke round(float width, float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
