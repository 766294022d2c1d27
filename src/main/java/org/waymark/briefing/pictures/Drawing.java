package org.waymark.briefing.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A picture that is laid out: all that is drawn, and where. Letters are apart from shapes, so that they stay letters in SVG. */
record Drawing(int width, int height, List<Panel> panels, List<Mark> marks, List<Text> texts) {
    /** Everything but the letters. */
    void draw(Graphics2D paper) {
        paper.setColor(Palette.PAPER);
        paper.fill(new Rectangle2D.Double(0, 0, width, height));
        panels.forEach(each -> each.draw(paper));
        marks.forEach(each -> each.draw(paper));
    }
}
