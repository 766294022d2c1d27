package org.waymark.briefing.pictures;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.pictures.DirectLabels.Label;

/** Lines over periods. */
final class TrendLayout {
    private final Picture.Trend trend;
    private final Sheet sheet;
    private final Frame frame;

    private TrendLayout(Picture.Trend trend, int width) {
        this.trend = trend;
        this.sheet = Sheet.headed(trend, width);
        var labels = Stream.concat(
                        trend.lines().stream().map(Line::label), reference().map(Picture.Reference::label))
                .toList();
        this.frame = Frame.on(sheet, Scale.fromZero(values()), trend.unit(), labels);
    }

    static Drawing of(Picture.Trend trend, int width) {
        SeriesLimit.check(trend.lines().size());
        return new TrendLayout(trend, width).drawing();
    }

    private List<Double> values() {
        return Stream.concat(
                        trend.lines().stream()
                                .flatMap(each -> each.values().stream())
                                .filter(Objects::nonNull),
                        reference().map(Picture.Reference::value))
                .toList();
    }

    private Stream<Picture.Reference> reference() {
        return Stream.ofNullable(trend.reference());
    }

    private Drawing drawing() {
        var plot = TrendPlot.of(trend, frame);
        sheet.moveDown(frame.area().getHeight());
        double lowest = DirectLabels.set(labels(), sheet, frame.area());
        breaks(sheet, frame, trend.periods(), trend.breaks());
        periods();
        sheet.moveDown(Math.max(0, lowest - sheet.y()));
        notes(sheet, trend.periods(), trend.breaks(), trend.provisional());
        return sheet.with(plot, frame.area());
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < trend.lines().size(); i++) {
            var line = trend.lines().get(i);
            int last = TrendPlot.last(line);
            if (last >= 0) {
                labels.add(new Label(
                        line.label(),
                        frame.y(Objects.requireNonNull(line.values().get(last))),
                        Palette.SERIES.get(i),
                        Palette.SOLID,
                        Palette.MARKERS.get(i)));
            }
        }
        reference()
                .map(each -> new Label(each.label(), frame.y(each.value()), Palette.TEXT, Palette.REFERENCE, null))
                .forEach(labels::add);
        return labels;
    }

    /** Dotted lines between the periods that do not compare. */
    static void breaks(Sheet sheet, Frame frame, List<String> periods, List<String> breaks) {
        for (var period : breaks) {
            int index = periods.indexOf(period);
            if (index > 0) {
                double x = frame.x(index - 0.5, periods.size());
                sheet.mark(Mark.line(
                        new Line2D.Double(
                                x, frame.area().getMinY(), x, frame.area().getMaxY()),
                        Palette.TEXT,
                        Palette.BREAK));
                sheet.beside(x, frame.area().getMinY() - Sheet.LINE / 2.0, "[b]", Text.Anchor.MIDDLE);
            }
        }
    }

    /** Below their points; of many, as many as there is room for, the latest always. */
    private void periods() {
        int count = trend.periods().size();
        double each = frame.area().getWidth() / Math.max(1, count);
        double needed = Math.min(Sheet.widest(trend.periods()), Lettering.width("2022-23", Sheet.SIZE, false));
        int every = Math.max(1, (int) Math.ceil((needed + 2) / each));
        var shown = IntStream.range(0, count)
                .filter(i -> (count - 1 - i) % every == 0)
                .toArray();
        int most = 1;
        for (int i : shown) {
            var lines = Lettering.wrapped(
                    named(trend.periods().get(i)), Math.max(needed, each * every - 2), Sheet.SIZE, false);
            most = Math.max(most, lines.size());
            for (int line = 0; line < lines.size(); line++) {
                sheet.beside(
                        frame.x(i, count), sheet.y() + Sheet.LINE * (line + 0.7), lines.get(line), Text.Anchor.MIDDLE);
            }
        }
        sheet.moveDown(Sheet.LINE * most + 4);
    }

    private String named(String period) {
        return trend.provisional().contains(period) ? period + " [p]" : period;
    }

    /** What its marks mean, as far as they are there. */
    static void notes(Sheet sheet, List<String> periods, List<String> breaks, List<String> provisional) {
        if (breaks.stream().anyMatch(each -> periods.indexOf(each) > 0)) {
            sheet.note("[b] Figures after the dotted line do not compare with those before it.");
        }
        if (periods.stream().anyMatch(provisional::contains)) {
            sheet.note("[p] Provisional: dashed, with a hollow mark.");
        }
    }
}
