package org.waymark.briefing.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/**
 * A chart on a drawing.
 *
 * @param plot which draws lines, bars and whiskers into its area
 */
record Panel(XYPlot plot, Rectangle2D area) {
    void draw(Graphics2D paper) {
        plot.draw(paper, withEdge(), null, null, null);
        paper.setClip(null);
    }

    private Rectangle2D withEdge() {
        return new Rectangle2D.Double(
                area.getX() - Plots.EDGE,
                area.getY() - Plots.EDGE,
                area.getWidth() + 2 * Plots.EDGE,
                area.getHeight() + 2 * Plots.EDGE);
    }
}
