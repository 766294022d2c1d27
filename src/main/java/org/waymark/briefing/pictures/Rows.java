package org.waymark.briefing.pictures;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.waymark.briefing.Picture.Reference;

/** Where horizontal bars are drawn: one row for each, as high as the longest name needs. */
record Rows(Rectangle2D area, Scale scale, double rowHeight) {
    private static final int GAP = 10;
    private static final int BAR = 20;
    private static final int LEAST_ROW = 30;
    private static final double WIDEST_NAME = 0.38;
    private static final int MOST_LINES_APART = 6;

    static Rows on(Sheet sheet, Scale scale, List<String> names, List<String> values) {
        sheet.moveDown(GAP);
        double room = Math.min(Sheet.widest(names), sheet.width() * WIDEST_NAME);
        var wrapped = names.stream()
                .map(each -> Lettering.wrapped(each, room, Sheet.SIZE, false))
                .toList();
        int most = wrapped.stream().mapToInt(List::size).max().orElse(1);
        double rowHeight = Math.max(LEAST_ROW, most * Sheet.LINE + MOST_LINES_APART);
        double left = Sheet.MARGIN + room + GAP;
        double right = sheet.width() - Sheet.MARGIN - GAP - Sheet.widest(values);
        var area = Plots.area(left, sheet.y(), right, rowHeight * Math.max(1, names.size()));
        var rows = new Rows(area, scale, rowHeight);
        for (int i = 0; i < names.size(); i++) {
            sheet.beside(left - GAP, rows.middle(i), wrapped.get(i), Text.Anchor.END);
        }
        sheet.moveDown(area.getHeight());
        return rows;
    }

    XYPlot plot() {
        double rows = area.getHeight() / rowHeight;
        var plot = Plots.plot(-0.5, rows - 0.5, area.getHeight(), scale, area.getWidth());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        // without one the library draws no grid
        plot.setRenderer(new XYBarRenderer());
        return plot;
    }

    double x(double value) {
        return scale.position(value, area.getMinX(), area.getMaxX());
    }

    double middle(int row) {
        return area.getMinY() + (row + 0.5) * rowHeight;
    }

    /** How thick a bar is, as part of its row. */
    double thickness() {
        return BAR / rowHeight;
    }

    /** How many units of the scale a pixel is. */
    double pixel() {
        return (scale.upper() - scale.lower()) / area.getWidth();
    }

    /** A row's value in letters, right of all that is drawn in the row. */
    void value(Sheet sheet, int row, double rightmost, String words) {
        valueAt(sheet, row, x(rightmost), words);
    }

    /** @param rightmost in pixels */
    void valueAt(Sheet sheet, int row, double rightmost, String words) {
        sheet.over(rightmost + GAP, middle(row), words, Text.Anchor.START);
    }

    /** The name of a level above the area, for which room was left there. */
    void named(Sheet sheet, Reference reference) {
        sheet.near(
                x(reference.value()),
                area.getMinY() - Sheet.LINE - sheet.height(reference.label()) / 2 + Sheet.LINE / 2.0,
                reference.label());
    }

    /** Levels below the area, as many as there is room for, and their unit. */
    void levels(Sheet sheet, String unit) {
        double free = 0;
        for (var level : scale.ticks()) {
            var words = scale.written(level, unit);
            double half = Lettering.width(words, Sheet.SIZE, false) / 2;
            if (x(level) - half >= free) {
                sheet.beside(x(level), sheet.y() + Sheet.LINE * 0.7, words, Text.Anchor.MIDDLE);
                free = x(level) + half + GAP;
            }
        }
        sheet.moveDown(Sheet.LINE + 2);
        if (!unit.equals("%")) {
            sheet.near(area.getCenterX(), sheet.y() + Sheet.LINE * 0.6, unit);
            sheet.moveDown(Sheet.LINE + 2);
        }
    }
}
