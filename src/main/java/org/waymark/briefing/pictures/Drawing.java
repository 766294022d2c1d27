package org.waymark.briefing.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * A picture that is laid out: all that is drawn, and where. Letters are apart from shapes, so that they stay letters in SVG.
 *
 * @param plot which draws axes, lines, bars and whiskers into its area
 */
record Drawing(int width, int height, XYPlot plot, Rectangle2D area, List<Mark> marks, List<Text> texts) {
    /** Everything but the letters. */
    void draw(Graphics2D paper) {
        paper.setColor(Palette.PAPER);
        paper.fill(new Rectangle2D.Double(0, 0, width, height));
        plot.draw(paper, withEdge(), null, null, null);
        paper.setClip(null);
        marks.forEach(each -> each.draw(paper));
    }

    private Rectangle2D withEdge() {
        return new Rectangle2D.Double(
                area.getX() - Plots.EDGE,
                area.getY() - Plots.EDGE,
                area.getWidth() + 2 * Plots.EDGE,
                area.getHeight() + 2 * Plots.EDGE);
    }
}
