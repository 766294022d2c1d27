package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Stack;

/** Stacked bars with their key above them. Parts follow each other as in the key; those that go on are hollow. */
final class StacksLayout {
    private static final int KEY = 14;
    private static final int KEY_GAP = 18;
    private static final int RIM = 2;
    private static final int ROOM_ASIDE = 4;

    private final Picture.Stacks picture;
    private final Sheet sheet;

    private StacksLayout(Picture.Stacks picture, int width) {
        this.picture = picture;
        this.sheet = Sheet.headed(picture, width);
    }

    static Drawing of(Picture.Stacks picture, int width) {
        return new StacksLayout(picture, width).drawing();
    }

    private Drawing drawing() {
        key();
        var ends = picture.stacks().stream().map(StacksLayout::length).toList();
        var rows = Rows.on(
                sheet,
                Scale.fromZero(ends),
                picture.stacks().stream().map(Stack::label).toList(),
                picture.stacks().stream().map(Stack::text).toList());
        for (int row = 0; row < ends.size(); row++) {
            stack(rows, row, picture.stacks().get(row));
            var text = picture.stacks().get(row).text();
            if (!text.isEmpty()) {
                rows.value(sheet, row, ends.get(row), text);
            }
        }
        rows.levels(sheet, picture.unit());
        picture.remarks().forEach(sheet::note);
        return sheet.with(rows.plot(), rows.area());
    }

    private static double length(Stack stack) {
        return stack.lengths().stream()
                .filter(Objects::nonNull)
                .mapToDouble(each -> each)
                .sum();
    }

    private boolean isNumbered() {
        return picture.parts().size() > Palette.SERIES.size();
    }

    /** As many beside each other as there is room for. */
    private void key() {
        sheet.moveDown(ROOM_ASIDE);
        double x = Sheet.MARGIN;
        double widest = sheet.width() - 2.0 * Sheet.MARGIN - KEY - KEY_GAP;
        for (int part = 0; part < picture.parts().size(); part++) {
            var lines = Lettering.wrapped(name(part), widest, Sheet.SIZE, false);
            double width = KEY + 6 + Sheet.widest(lines);
            if (x > Sheet.MARGIN && x + width > sheet.width() - Sheet.MARGIN) {
                x = Sheet.MARGIN;
                sheet.moveDown(Sheet.LINE + 2);
            }
            double middle = sheet.y() + Sheet.LINE / 2.0;
            block(
                    x,
                    middle - KEY / 2.0,
                    KEY,
                    KEY,
                    part,
                    picture.parts().get(part).isOpen());
            for (int line = 0; line < lines.size(); line++) {
                sheet.beside(x + KEY + 6, middle + line * Sheet.LINE, lines.get(line), Text.Anchor.START);
            }
            sheet.moveDown((lines.size() - 1) * Sheet.LINE);
            x += width + KEY_GAP;
        }
        sheet.moveDown(Sheet.LINE + 2);
    }

    private String name(int part) {
        var label = picture.parts().get(part).label();
        return isNumbered() ? "%d %s".formatted(part + 1, label) : label;
    }

    private void stack(Rows rows, int row, Stack stack) {
        double height = rows.thickness() * rows.rowHeight();
        double top = rows.middle(row) - height / 2;
        double from = 0;
        for (int part = 0; part < stack.lengths().size(); part++) {
            double length = Objects.requireNonNullElse(stack.lengths().get(part), 0.0);
            if (length > 0) {
                double left = rows.x(from);
                double width = rows.x(from + length) - left;
                block(left, top, width, height, part, stack.isOpen() || isOpen(part));
                if (from > 0 && width > 2 * RIM) {
                    sheet.mark(Mark.line(
                            new Line2D.Double(left, top, left, top + height), Palette.PAPER, Palette.REFERENCE));
                }
                words(left, width, rows.middle(row), inside(part, length));
                from += length;
            }
        }
    }

    private boolean isOpen(int part) {
        return picture.parts().get(part).isOpen();
    }

    private String inside(int part, double length) {
        return isNumbered() ? String.valueOf(part + 1) : Scale.rounded(length, picture.unit());
    }

    /** On paper of their own, so that they are read on every colour; left out where there is no room. */
    private void words(double left, double width, double middle, String words) {
        if (Lettering.width(words, Sheet.SIZE, false) + 2 * ROOM_ASIDE <= width) {
            sheet.over(left + width / 2, middle, words, Text.Anchor.MIDDLE);
        }
    }

    private void block(double x, double y, double width, double height, int part, boolean isOpen) {
        Color color = Palette.SERIES.get(part % Palette.SERIES.size());
        sheet.mark(Mark.filled(new Rectangle2D.Double(x, y, width, height), color));
        if (isOpen && width > 2 * RIM) {
            sheet.mark(Mark.filled(
                    new Rectangle2D.Double(x + RIM, y + RIM, width - 2 * RIM, height - 2 * RIM), Palette.PAPER));
        }
    }
}
