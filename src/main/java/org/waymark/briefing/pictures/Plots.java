package org.waymark.briefing.pictures;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Plots that draw marks and grid lines only, and fill the area that they are given: letters are set around them. */
final class Plots {
    /** Pixels around an area into which marks on its edge reach; the plot is drawn this much larger on every side. */
    static final int EDGE = 6;

    private Plots() {}

    /**
     * @param across how many pixels the domain goes over
     * @param along how many the scale goes over
     */
    static XYPlot plot(double lower, double upper, double across, Scale scale, double along) {
        double beyond = (upper - lower) / across * EDGE;
        double further = (scale.upper() - scale.lower()) / along * EDGE;
        var plot = new XYPlot(
                null,
                axis(lower - beyond, upper + beyond, upper - lower),
                axis(scale.lower() - further, scale.upper() + further, scale.step()),
                null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Palette.THIN);
        if (scale.lower() <= 0 && scale.upper() >= 0) {
            plot.addRangeMarker(marker(0));
        }
        return plot;
    }

    /** On whole pixels, as the library draws, so that letters beside it stand where its marks do. */
    static Rectangle2D area(double left, double top, double right, double height) {
        double x = Math.ceil(left);
        return new Rectangle2D.Double(x, Math.ceil(top), Math.floor(right) - x, Math.floor(height));
    }

    /** A line at a level, over the grid and under what is drawn. */
    static ValueMarker marker(double level) {
        return new ValueMarker(level, Palette.TEXT, Palette.THIN);
    }

    private static NumberAxis axis(double lower, double upper, double step) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(lower, upper);
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
