package org.waymark.briefing.pictures;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.waymark.briefing.Picture;

/** The paper while it is laid out, from its top downwards. */
final class Sheet {
    static final int SIZE = 13;
    static final int LINE = 17;
    static final int MARGIN = 12;
    private static final int TITLE_SIZE = 17;
    private static final int TITLE_LINE = 22;

    private final int width;
    private final List<Text> texts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private double y = MARGIN;

    private Sheet(int width) {
        this.width = width;
    }

    /** A sheet with the picture's title and subtitle on it. */
    static Sheet headed(Picture picture, int width) {
        var sheet = new Sheet(width);
        sheet.paragraph(picture.title(), TITLE_SIZE, TITLE_LINE, true);
        sheet.note(picture.subtitle());
        return sheet;
    }

    /** Words over the whole width, beneath all that is there already. */
    void note(String words) {
        paragraph(words, SIZE, LINE, false);
    }

    private void paragraph(String words, int size, int line, boolean isBold) {
        if (words.isBlank()) {
            return;
        }
        for (var each : Lettering.wrapped(words, width - 2 * MARGIN, size, isBold)) {
            texts.add(new Text(MARGIN, y + size, each, size, isBold, Text.Anchor.START));
            y += line;
        }
    }

    /** A line of words whose middle lies at {@code middle}. */
    void beside(double x, double middle, String words, Text.Anchor anchor) {
        texts.add(new Text(x, middle + SIZE * 0.35, words, SIZE, false, anchor));
    }

    /** Lines of words, one below another, the middle of all at {@code middle}. */
    void beside(double x, double middle, List<String> lines, Text.Anchor anchor) {
        double first = middle - (lines.size() - 1) * LINE / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            beside(x, first + i * LINE, lines.get(i), anchor);
        }
    }

    /** Words with paper behind them, so that no line runs through them. */
    void over(double x, double middle, String words, Text.Anchor anchor) {
        beside(x, middle, words, anchor);
        var text = texts.getLast();
        marks.add(Mark.filled(
                new Rectangle2D.Double(text.left() - 1, middle - SIZE * 0.55, text.width() + 2, SIZE * 1.1),
                Palette.PAPER));
    }

    /** Words about a place on a line, moved as far as the sheet's edges make it. */
    void near(double x, double middle, String words) {
        var lines = lines(words);
        double half = widest(lines) / 2;
        beside(
                Math.clamp(x, MARGIN + half, Math.max(MARGIN + half, width - MARGIN - half)),
                middle,
                lines,
                Text.Anchor.MIDDLE);
    }

    private List<String> lines(String words) {
        return Lettering.wrapped(words, width - 2 * MARGIN, SIZE, false);
    }

    /** What words take that may go over the whole width. */
    double height(String words) {
        return lines(words).size() * LINE;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    int width() {
        return width;
    }

    double y() {
        return y;
    }

    void moveDown(double pixels) {
        y += pixels;
    }

    Drawing with(XYPlot plot, Rectangle2D area) {
        return with(List.of(new Panel(plot, area)));
    }

    Drawing with(List<Panel> panels) {
        return new Drawing(width, (int) Math.ceil(y + MARGIN), panels, List.copyOf(marks), List.copyOf(texts));
    }

    static double widest(List<String> words) {
        return words.stream()
                .mapToDouble(each -> Lettering.width(each, SIZE, false))
                .max()
                .orElse(0);
    }
}
