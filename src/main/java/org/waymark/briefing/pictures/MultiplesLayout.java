package org.waymark.briefing.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.Picture.Reference;

/** Small panels beside and below each other, each with its name over it, all on one scale. */
final class MultiplesLayout {
    private static final int WIDE = 560;
    private static final int GAP = 22;
    private static final int HEIGHT = 92;
    private static final int TICKS = 10;

    private final Picture.Multiples picture;
    private final Sheet sheet;
    private final Scale scale;
    private final List<String> levels;
    private final int across;
    private final double left;
    private final double width;
    private final List<Panel> panels = new ArrayList<>();

    private MultiplesLayout(Picture.Multiples picture, int width) {
        this.picture = picture;
        this.sheet = Sheet.headed(picture, width);
        this.scale = Scale.fromZero(values());
        this.levels = scale.ticks().stream()
                .map(each -> scale.written(each, picture.unit()))
                .toList();
        this.left = Sheet.MARGIN + Sheet.widest(levels) + TICKS;
        this.across =
                Math.max(1, Math.min(width < WIDE ? 2 : 3, picture.panels().size()));
        this.width = (width - Sheet.MARGIN - left - (across - 1.0) * GAP) / across;
    }

    static Drawing of(Picture.Multiples picture, int width) {
        return new MultiplesLayout(picture, width).drawing();
    }

    private List<Double> values() {
        return Stream.concat(
                        picture.panels().stream()
                                .flatMap(each -> each.values().stream())
                                .filter(Objects::nonNull),
                        Stream.ofNullable(picture.reference()).map(Reference::value))
                .toList();
    }

    private Drawing drawing() {
        sheet.moveDown(Sheet.LINE / 2.0);
        if (!picture.unit().equals("%")) {
            sheet.note(picture.unit());
            sheet.moveDown(Sheet.LINE / 2.0);
        }
        for (int first = 0; first < picture.panels().size(); first += across) {
            row(picture.panels()
                    .subList(first, Math.min(first + across, picture.panels().size())));
        }
        notes();
        return sheet.with(panels);
    }

    private void row(List<Line> lines) {
        var names = lines.stream()
                .map(each -> Lettering.wrapped(each.label(), width, Sheet.SIZE, false))
                .toList();
        int most = names.stream().mapToInt(List::size).max().orElse(1);
        double top = sheet.y() + (most + 1) * Sheet.LINE + TICKS;
        for (int i = 0; i < lines.size(); i++) {
            double x = left + i * (width + GAP);
            var frame = new Frame(Plots.area(x, top, x + width, HEIGHT), scale);
            name(names.get(i), latest(lines.get(i)), x, top);
            panels.add(new Panel(TrendPlot.of(trend(lines.get(i)), frame), frame.area()));
            TrendLayout.breaks(sheet, frame, picture.periods(), picture.breaks());
            periods(x, top + HEIGHT);
            if (i == 0) {
                levels(frame);
            }
        }
        sheet.moveDown(top + HEIGHT + Sheet.LINE + GAP - sheet.y());
    }

    private void name(List<String> name, String latest, double x, double top) {
        double middle = top - TICKS - (name.size() + 0.5) * Sheet.LINE;
        for (int i = 0; i < name.size(); i++) {
            sheet.beside(x, middle + i * Sheet.LINE, name.get(i), Text.Anchor.START);
        }
        sheet.beside(x, middle + name.size() * Sheet.LINE, latest, Text.Anchor.START);
    }

    /** The latest value that there is, and of when. */
    private String latest(Line line) {
        int last = TrendPlot.last(line);
        return last < 0
                ? "no figure"
                : "%s in %s"
                        .formatted(
                                Scale.rounded(
                                        Objects.requireNonNull(line.values().get(last)), picture.unit()),
                                picture.periods().get(last));
    }

    private Picture.Trend trend(Line line) {
        return new Picture.Trend(
                "",
                "",
                "",
                picture.unit(),
                picture.periods(),
                List.of(line),
                picture.reference(),
                picture.breaks(),
                picture.provisional());
    }

    /** The first and the last, as there is room for. */
    private void periods(double x, double bottom) {
        double middle = bottom + Sheet.LINE * 0.7;
        var first = picture.periods().getFirst();
        var last = picture.periods().getLast();
        sheet.beside(x + width, middle, last, Text.Anchor.END);
        if (!first.equals(last) && Sheet.widest(List.of(first)) + Sheet.widest(List.of(last)) + TICKS < width) {
            sheet.beside(x, middle, first, Text.Anchor.START);
        }
    }

    /** As many as there is room for, from nought. */
    private void levels(Frame frame) {
        double free = Double.MAX_VALUE;
        for (int i = 0; i < levels.size(); i++) {
            double y = frame.y(scale.ticks().get(i));
            if (y <= free) {
                sheet.beside(frame.area().getMinX() - TICKS, y, levels.get(i), Text.Anchor.END);
                free = y - Sheet.LINE;
            }
        }
    }

    private void notes() {
        if (picture.reference() != null) {
            sheet.note("Line across: %s.".formatted(picture.reference().label()));
        }
        TrendLayout.notes(sheet, picture.periods(), picture.breaks(), picture.provisional());
    }
}
