package org.waymark.briefing.pictures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Bar;

/** Groups beside each other, each with its name on the left and its value in letters on the right. */
final class BarsLayout {
    private BarsLayout() {}

    static Drawing of(Picture.Bars picture, int width) {
        var sheet = Sheet.headed(picture, width);
        var bars = picture.bars();
        var scale = Scale.fromZero(Stream.concat(
                        bars.stream().flatMap(BarsLayout::ends),
                        Stream.ofNullable(picture.reference()).map(Picture.Reference::value))
                .toList());
        if (picture.reference() != null) {
            sheet.moveDown(Sheet.LINE / 2.0 + sheet.height(picture.reference().label()));
        }
        var rows = Rows.on(
                sheet,
                scale,
                bars.stream().map(Bar::label).toList(),
                bars.stream().map(Bar::text).toList());
        for (int i = 0; i < bars.size(); i++) {
            rows.value(sheet, i, furthest(bars.get(i)), bars.get(i).text());
        }
        if (picture.reference() != null) {
            rows.named(sheet, picture.reference());
        }
        rows.levels(sheet, picture.unit());
        if (bars.stream().anyMatch(each -> each.lower() != null)) {
            sheet.note("Thin lines with ends are 95% intervals.");
        }
        return sheet.with(BarsPlot.of(picture, rows), rows.area());
    }

    private static Stream<Double> ends(Bar bar) {
        return Stream.of(bar.value(), bar.lower(), bar.upper()).filter(Objects::nonNull);
    }

    /** Where bar and whisker end, on the side on which its value is written. */
    private static double furthest(Bar bar) {
        return Math.max(0, ends(bar).mapToDouble(each -> each).max().orElse(0));
    }

    static List<Double> interval(Bar bar) {
        return bar.lower() == null || bar.upper() == null ? List.of() : List.of(bar.lower(), bar.upper());
    }
}
