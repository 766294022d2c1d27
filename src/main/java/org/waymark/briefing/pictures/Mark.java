package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A shape beside what the chart draws: a connector, a key before a label, paper behind letters.
 *
 * @param stroke of its outline; null where it is filled
 */
record Mark(Shape shape, Color color, @Nullable Stroke stroke) {
    static Mark line(Shape shape, Color color, Stroke stroke) {
        return new Mark(shape, color, stroke);
    }

    static Mark filled(Shape shape, Color color) {
        return new Mark(shape, color, null);
    }

    void draw(Graphics2D paper) {
        paper.setColor(color);
        if (stroke == null) {
            paper.fill(shape);
        } else {
            paper.setStroke(stroke);
            paper.draw(shape);
        }
    }
}
