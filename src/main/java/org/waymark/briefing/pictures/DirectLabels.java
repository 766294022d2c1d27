package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names beside the ends of lines: each with a piece of its line before it, and moved apart where they would touch. */
final class DirectLabels {
    private static final int KEY = 22;
    private static final int GAP = 14;
    private static final int BETWEEN = 5;
    private static final double WIDEST = 0.34;

    /** @param marker null for a line without markers */
    record Label(
            String words,
            double at,
            Color color,
            Stroke stroke,
            @Nullable Shape marker) {}

    private record Placed(Label label, List<String> lines, double middle) {
        double half() {
            return lines.size() * Sheet.LINE / 2.0;
        }
    }

    private DirectLabels() {}

    /** How much of the sheet's right they take. */
    static double width(List<String> labels, int sheet) {
        return Math.min(Sheet.widest(labels), sheet * WIDEST) + KEY + GAP + Sheet.MARGIN;
    }

    /** Sets them right of the area. @return how far down they and it reach */
    static double set(List<Label> labels, Sheet sheet, Rectangle2D area) {
        double left = area.getMaxX();
        double room = sheet.width() - Sheet.MARGIN - left - GAP - KEY;
        double lowest = area.getMaxY();
        for (var each : apart(labels, room, area)) {
            double x = left + GAP;
            var label = each.label();
            if (Math.abs(each.middle() - label.at()) > 3) {
                sheet.mark(Mark.line(
                        new Line2D.Double(left + Plots.EDGE - 2, label.at(), x, each.middle()),
                        Palette.LEADER,
                        Palette.THIN));
            }
            sheet.mark(Mark.line(
                    new Line2D.Double(x, each.middle(), x + KEY - 6, each.middle()), label.color(), label.stroke()));
            if (label.marker() != null) {
                var at = AffineTransform.getTranslateInstance(x + KEY / 2.0 - 3, each.middle());
                sheet.mark(Mark.filled(at.createTransformedShape(label.marker()), label.color()));
            }
            sheet.beside(x + KEY, each.middle(), each.lines(), Text.Anchor.START);
            lowest = Math.max(lowest, each.middle() + each.half());
        }
        return lowest;
    }

    /** From the top down, each as near to its line's end as the one above it leaves room for, and then up from the bottom. */
    private static List<Placed> apart(List<Label> labels, double room, Rectangle2D area) {
        List<Placed> placed = new ArrayList<>();
        double free = area.getMinY() - Sheet.LINE / 2.0;
        for (var label :
                labels.stream().sorted(Comparator.comparingDouble(Label::at)).toList()) {
            var lines = Lettering.wrapped(label.words(), room, Sheet.SIZE, false);
            double half = lines.size() * Sheet.LINE / 2.0;
            var next = new Placed(label, lines, Math.max(label.at(), free + half));
            placed.add(next);
            free = next.middle() + half + BETWEEN;
        }
        double height =
                placed.stream().mapToDouble(each -> 2 * each.half() + BETWEEN).sum();
        if (height <= area.getHeight()) {
            liftAbove(area.getMaxY() + Sheet.LINE / 2.0, placed);
        }
        return placed;
    }

    private static void liftAbove(double bottom, List<Placed> placed) {
        double free = bottom;
        for (int i = placed.size() - 1; i >= 0; i--) {
            var each = placed.get(i);
            placed.set(i, new Placed(each.label(), each.lines(), Math.min(each.middle(), free - each.half())));
            free = placed.get(i).middle() - each.half() - BETWEEN;
        }
    }
}
