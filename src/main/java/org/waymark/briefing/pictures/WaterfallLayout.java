package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Step;
import org.waymark.briefing.pictures.BarsPlot.Span;

/**
 * Steps from one level to another, one below the other. Where the steps are small beside the levels, the axis does not begin at
 * nought; then the levels are marks and no bars, whose lengths would mislead, and it is said.
 */
final class WaterfallLayout {
    private static final Color LEVEL = Palette.SERIES.get(0);
    private static final Color RISE = Palette.SERIES.get(3);
    private static final Color FALL = Palette.SERIES.get(1);
    private static final double SMALL = 0.35;
    private static final double HALF_A_MARK = 2;

    private final Picture.Waterfall picture;
    private final List<Step> steps;
    private final List<Double> levels;

    private WaterfallLayout(Picture.Waterfall picture) {
        this.picture = picture;
        this.steps = Stream.of(Stream.of(picture.from()), picture.parts().stream(), Stream.of(picture.to()))
                .flatMap(each -> each)
                .toList();
        this.levels = levels(picture);
    }

    static Drawing of(Picture.Waterfall picture, int width) {
        return new WaterfallLayout(picture).drawing(width);
    }

    /** The level after each row. */
    private static List<Double> levels(Picture.Waterfall picture) {
        List<Double> levels = new ArrayList<>();
        double level = picture.from().value();
        levels.add(level);
        for (var part : picture.parts()) {
            level += part.value();
            levels.add(level);
        }
        levels.add(picture.to().value());
        return levels;
    }

    private Drawing drawing(int width) {
        boolean isCut = isCut();
        var sheet = Sheet.headed(picture, width);
        var rows = Rows.on(
                sheet,
                isCut ? Scale.around(levels) : Scale.fromZero(levels),
                steps.stream().map(Step::label).toList(),
                steps.stream().map(Step::text).toList());
        var spans = spans(isCut, HALF_A_MARK * rows.pixel());
        for (int i = 0; i < steps.size(); i++) {
            var span = spans.get(i);
            rows.value(sheet, i, Math.max(span.from(), span.to()), steps.get(i).text());
        }
        connect(sheet, rows);
        rows.levels(sheet, picture.unit());
        if (isCut) {
            sheet.note(
                    "The axis does not begin at 0: levels are marks, and only the steps between them are drawn to length.");
        }
        return sheet.with(BarsPlot.of(spans, rows), rows.area());
    }

    private boolean isCut() {
        double least = levels.stream().mapToDouble(each -> each).min().orElse(0);
        double most = levels.stream().mapToDouble(each -> each).max().orElse(0);
        return least > 0 && most > least && most - least < SMALL * most;
    }

    private List<Span> spans(boolean isCut, double half) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double level = levels.get(i);
            if (i == 0 || i == steps.size() - 1) {
                spans.add(isCut ? new Span(level - half, level + half, LEVEL) : new Span(0, level, LEVEL));
            } else {
                double before = levels.get(i - 1);
                spans.add(new Span(before, level, level < before ? FALL : RISE));
            }
        }
        return spans;
    }

    /** Thin lines from where one row ends to where the next begins. */
    private void connect(Sheet sheet, Rows rows) {
        double half = rows.thickness() * rows.rowHeight() / 2;
        for (int i = 0; i < steps.size() - 1; i++) {
            double x = rows.x(levels.get(i));
            sheet.mark(Mark.line(
                    new Line2D.Double(x, rows.middle(i) + half, x, rows.middle(i + 1) - half),
                    Palette.LEADER,
                    Palette.THIN));
        }
    }
}
