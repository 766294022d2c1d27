package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Bar;

/** Horizontal bars from one level to another, the first on top, and whiskers over them. */
final class BarsPlot {
    /** A bar between two levels, in a row. */
    record Span(double from, double to, Color color) {}

    private BarsPlot() {}

    static XYPlot of(Picture.Bars picture, Rows rows) {
        var plot = of(
                picture.bars().stream()
                        .map(each -> new Span(0, each.value(), Palette.SERIES.getFirst()))
                        .toList(),
                rows);
        // white beneath black, so that a whisker is seen on its bar and on the paper
        whiskers(plot, 1, picture.bars(), Palette.PAPER, Palette.AROUND_WHISKER);
        whiskers(plot, 2, picture.bars(), Palette.TEXT, Palette.WHISKER);
        if (picture.reference() != null) {
            var level = Plots.marker(picture.reference().value());
            level.setStroke(Palette.REFERENCE);
            plot.addRangeMarker(level, Layer.FOREGROUND);
        }
        return plot;
    }

    static XYPlot of(List<Span> spans, Rows rows) {
        var plot = rows.plot();
        ((NumberAxis) plot.getDomainAxis()).setInverted(true);
        var series = new XYIntervalSeries("bars");
        double half = rows.thickness() / 2;
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            series.add(
                    i,
                    i - half,
                    i + half,
                    span.to(),
                    Math.min(span.from(), span.to()),
                    Math.max(span.from(), span.to()));
        }
        plot.setDataset(0, collection(series));
        plot.setRenderer(0, new Renderer(spans));
        return plot;
    }

    private static void whiskers(XYPlot plot, int index, List<Bar> bars, Color color, Stroke stroke) {
        var series = new XYIntervalSeries("whiskers");
        for (int i = 0; i < bars.size(); i++) {
            var ends = BarsLayout.interval(bars.get(i));
            if (!ends.isEmpty()) {
                series.add(i, i, i, bars.get(i).value(), ends.getFirst(), ends.getLast());
            }
        }
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultShapesVisible(false);
        renderer.setCapLength(8);
        renderer.setErrorPaint(color);
        renderer.setErrorStroke(stroke);
        plot.setDataset(index, collection(series));
        plot.setRenderer(index, renderer);
    }

    private static XYIntervalSeriesCollection collection(XYIntervalSeries series) {
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static final class Renderer extends XYBarRenderer {
        private final transient List<Span> spans;

        Renderer(List<Span> spans) {
            this.spans = spans;
            setUseYInterval(true);
            setShadowVisible(false);
            setBarPainter(new StandardXYBarPainter());
            setDrawBarOutline(false);
        }

        @Override
        public Paint getItemPaint(int series, int item) {
            return spans.get(item).color();
        }
    }
}
