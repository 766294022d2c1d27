package org.waymark.briefing.pictures;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.AtRisk;
import org.waymark.briefing.Picture.Curve;
import org.waymark.briefing.Picture.Point;
import org.waymark.briefing.pictures.DirectLabels.Label;

/** Shares that still wait, in steps, and beneath the axis how many they are shares of. */
final class CurvesLayout {
    private static final Scale SHARES = new Scale(0, 1, 0.2);
    private static final int BETWEEN = 14;

    private final Picture.Curves picture;
    private final Sheet sheet;
    private final Frame frame;
    private final Scale days;
    private final double lastDay;

    private CurvesLayout(Picture.Curves picture, int width) {
        this.picture = picture;
        this.sheet = Sheet.headed(picture, width);
        if (!picture.unit().equals("%")) {
            sheet.note(picture.unit());
        }
        this.frame = Frame.on(
                sheet, SHARES, "%", picture.curves().stream().map(Curve::label).toList());
        this.lastDay = picture.curves().stream()
                .flatMap(each -> each.points().stream())
                .mapToInt(Point::day)
                .max()
                .orElse(1);
        this.days = Scale.fromZero(List.of(lastDay));
    }

    static Drawing of(Picture.Curves picture, int width) {
        SeriesLimit.check(picture.curves().size());
        return new CurvesLayout(picture, width).drawing();
    }

    private Drawing drawing() {
        sheet.moveDown(frame.area().getHeight());
        double lowest = DirectLabels.set(labels(), sheet, frame.area());
        days();
        sheet.moveDown(Math.max(0, lowest - sheet.y()));
        picture.atRisk().forEach(this::atRisk);
        return sheet.with(plot(), frame.area());
    }

    private XYPlot plot() {
        var plot = frame.plot(0, lastDay);
        var data = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer(true, false);
        // as one path, so that dashes run on over short steps
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < picture.curves().size(); i++) {
            data.addSeries(steps(i, picture.curves().get(i).points()));
            renderer.setSeriesPaint(i, Palette.SERIES.get(i));
            renderer.setSeriesStroke(i, Palette.CURVES.get(i));
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    /** The share of a day holds until the next one's. */
    private static XYSeries steps(int key, List<Point> points) {
        var series = new XYSeries(key, false, true);
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                series.add(points.get(i).day(), points.get(i - 1).share());
            }
            series.add(points.get(i).day(), points.get(i).share());
        }
        return series;
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < picture.curves().size(); i++) {
            var curve = picture.curves().get(i);
            if (!curve.points().isEmpty()) {
                double end = frame.y(curve.points().getLast().share());
                labels.add(new Label(curve.label(), end, Palette.SERIES.get(i), Palette.CURVES.get(i), null));
            }
        }
        return labels;
    }

    /** Where numbers at risk are told, their days, so that they stand beneath them. */
    private void days() {
        var at = picture.atRisk().isEmpty()
                ? days.ticks()
                : doubles(picture.atRisk().getFirst());
        numbers(at, at.stream().map(each -> days.written(each, "days")).toList());
        sheet.near(frame.area().getCenterX(), sheet.y() + Sheet.LINE * 0.6, "Days");
        sheet.moveDown(Sheet.LINE + 4);
    }

    private static List<Double> doubles(AtRisk row) {
        return row.days().stream().map(Integer::doubleValue).toList();
    }

    /** A name over a line of numbers, each beneath its day. */
    private void atRisk(AtRisk row) {
        sheet.note(row.label());
        numbers(doubles(row), row.counts().stream().map(String::valueOf).toList());
    }

    /** Each below its day; of many, every second, third and so on, as there is room for. */
    private void numbers(List<Double> at, List<String> words) {
        double room = frame.area().getWidth() / lastDay * (at.size() < 2 ? lastDay : at.get(1) - at.get(0));
        int every = Math.max(1, (int) Math.ceil((Sheet.widest(words) + BETWEEN) / room));
        for (int i = 0; i < at.size(); i += every) {
            if (at.get(i) <= lastDay) {
                sheet.beside(x(at.get(i)), sheet.y() + Sheet.LINE * 0.6, words.get(i), Text.Anchor.MIDDLE);
            }
        }
        sheet.moveDown(Sheet.LINE + 2);
    }

    private double x(double day) {
        return frame.area().getMinX() + day / lastDay * frame.area().getWidth();
    }
}
