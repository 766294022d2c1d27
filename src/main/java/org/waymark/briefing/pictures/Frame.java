package org.waymark.briefing.pictures;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Where the lines of a trend or curve are drawn: levels are written on its left, labels stand on its right. */
record Frame(Rectangle2D area, Scale scale) {
    private static final int GAP = 10;
    private static final double HEIGHT = 0.42;

    static Frame on(Sheet sheet, Scale scale, String unit, List<String> labels) {
        var levels =
                scale.ticks().stream().map(each -> scale.written(each, unit)).toList();
        double left = Sheet.MARGIN + Sheet.widest(levels) + GAP;
        double right = sheet.width() - DirectLabels.width(labels, sheet.width());
        sheet.moveDown(GAP);
        if (!unit.equals("%")) {
            sheet.note(unit);
        }
        sheet.moveDown(Sheet.LINE);
        double height = Math.clamp(sheet.width() * HEIGHT, 190, 280);
        var frame = new Frame(Plots.area(left, sheet.y(), right, height), scale);
        for (int i = 0; i < levels.size(); i++) {
            sheet.beside(left - GAP, frame.y(scale.ticks().get(i)), levels.get(i), Text.Anchor.END);
        }
        return frame;
    }

    XYPlot plot(double lower, double upper) {
        return Plots.plot(lower, upper, area.getWidth(), scale, area.getHeight());
    }

    /** The middle of a period among so many. */
    double x(double index, int periods) {
        return area.getMinX() + (index + 0.5) / periods * area.getWidth();
    }

    double y(double level) {
        return scale.position(level, area.getMaxY(), area.getMinY());
    }
}
