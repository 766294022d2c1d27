package org.waymark.briefing.pictures;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Spread;

/** A box over the middle half of each row's values, a stroke at their median, and a whisker to what nine of ten reach at most. */
final class SpreadsLayout {
    private static final Color BOX = Palette.SERIES.get(0);
    private static final double HALF_A_CAP = 5;

    private SpreadsLayout() {}

    static Drawing of(Picture.Spreads picture, int width) {
        var sheet = Sheet.headed(picture, width);
        var spreads = picture.spreads();
        var reference = picture.reference();
        var scale = Scale.fromZero(Stream.concat(
                        spreads.stream().flatMap(SpreadsLayout::levels),
                        Stream.ofNullable(reference).map(Reference::value))
                .toList());
        if (reference != null) {
            sheet.moveDown(Sheet.LINE / 2.0 + sheet.height(reference.label()));
        }
        var rows = Rows.on(
                sheet,
                scale,
                spreads.stream().map(Spread::label).toList(),
                spreads.stream().map(Spread::text).toList());
        for (int row = 0; row < spreads.size(); row++) {
            draw(sheet, rows, row, spreads.get(row));
        }
        if (reference != null) {
            level(sheet, rows, reference);
        }
        rows.levels(sheet, picture.unit());
        notes(spreads).forEach(sheet::note);
        return sheet.with(rows.plot(), rows.area());
    }

    private static Stream<Double> levels(Spread spread) {
        return Stream.of(spread.lower(), spread.median(), spread.upper(), spread.ninth())
                .filter(Objects::nonNull);
    }

    private static void draw(Sheet sheet, Rows rows, int row, Spread spread) {
        double middle = rows.middle(row);
        double height = rows.thickness() * rows.rowHeight();
        double left = rows.x(spread.lower());
        double right = rows.x(spread.upper());
        sheet.mark(Mark.filled(new Rectangle2D.Double(left, middle - height / 2, right - left, height), BOX));
        double median = rows.x(spread.median());
        upright(sheet, median, middle, height / 2 + 3, Palette.PAPER, Palette.AROUND_WHISKER);
        upright(sheet, median, middle, height / 2 + 3, Palette.TEXT, Palette.SOLID);
        double furthest = Math.max(right, median);
        if (spread.ninth() != null) {
            double end = rows.x(spread.ninth());
            sheet.mark(Mark.line(new Line2D.Double(right, middle, end, middle), BOX, Palette.WHISKER));
            upright(sheet, end, middle, HALF_A_CAP, BOX, Palette.WHISKER);
            furthest = Math.max(furthest, end);
        }
        rows.valueAt(sheet, row, furthest, spread.text());
    }

    /** Dotted, so that it is no median. */
    private static void level(Sheet sheet, Rows rows, Reference reference) {
        rows.named(sheet, reference);
        double half = rows.area().getHeight() / 2;
        double x = rows.x(reference.value());
        upright(sheet, x, rows.area().getCenterY(), half, Palette.PAPER, Palette.AROUND_WHISKER);
        upright(sheet, x, rows.area().getCenterY(), half, Palette.TEXT, Palette.BREAK);
    }

    private static void upright(Sheet sheet, double x, double middle, double half, Color color, Stroke stroke) {
        sheet.mark(Mark.line(new Line2D.Double(x, middle - half, x, middle + half), color, stroke));
    }

    private static List<String> notes(List<Spread> spreads) {
        var box = "Boxes hold the middle half of the cases; the stroke across is the median.";
        return spreads.stream().anyMatch(each -> each.ninth() != null)
                ? List.of(box, "The thin line ends at what nine of ten cases reach at most.")
                : List.of(box);
    }
}
