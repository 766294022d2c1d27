package org.waymark.briefing.pictures;

import java.awt.Paint;
import java.awt.Stroke;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;

/** Lines with markers, broken where a period has no value and where figures stop comparing. */
final class TrendPlot {
    private TrendPlot() {}

    static XYPlot of(Picture.Trend trend, Frame frame) {
        var plot = frame.plot(-0.5, trend.periods().size() - 0.5);
        var data = new XYSeriesCollection();
        trend.lines().forEach(line -> data.addSeries(series(data.getSeriesCount(), line, trend)));
        plot.setDataset(data);
        plot.setRenderer(new Renderer(trend));
        if (trend.reference() != null) {
            var level = Plots.marker(trend.reference().value());
            level.setStroke(Palette.REFERENCE);
            plot.addRangeMarker(level);
        }
        return plot;
    }

    private static XYSeries series(int key, Line line, Picture.Trend trend) {
        var series = new XYSeries(key, false, true);
        for (int i = 0; i < trend.periods().size(); i++) {
            if (i > 0 && trend.breaks().contains(trend.periods().get(i))) {
                series.add(i - 0.5, null);
            }
            series.add(i, line.values().get(i));
        }
        return series;
    }

    /** The last period that has a value; -1 where none has. */
    static int last(Line line) {
        for (int i = line.values().size() - 1; i >= 0; i--) {
            if (line.values().get(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private static final class Renderer extends XYLineAndShapeRenderer {
        private final transient Picture.Trend trend;

        Renderer(Picture.Trend trend) {
            this.trend = trend;
            setUseFillPaint(true);
            setDrawOutlines(true);
            for (int i = 0; i < trend.lines().size(); i++) {
                setSeriesPaint(i, Palette.SERIES.get(i));
                setSeriesShape(i, Palette.MARKERS.get(i));
                setSeriesOutlineStroke(i, Palette.WHISKER);
            }
        }

        @Override
        public Stroke getItemStroke(int series, int item) {
            return isProvisional(series, item) ? Palette.PROVISIONAL : Palette.SOLID;
        }

        @Override
        public Paint getItemFillPaint(int series, int item) {
            return isProvisional(series, item) ? Palette.PAPER : Palette.SERIES.get(series);
        }

        private boolean isProvisional(int series, int item) {
            double period = getPlot().getDataset().getXValue(series, item);
            return period == Math.rint(period)
                    && trend.provisional().contains(trend.periods().get((int) period));
        }
    }
}
