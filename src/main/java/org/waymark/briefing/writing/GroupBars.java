package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Bar;
import org.waymark.briefing.Picture.Bars;
import org.waymark.briefing.writing.GroupSentences.Group;

/** Groups of one measure and period as bars, in the table's order, since one by size would tell how large a hidden one is. */
record GroupBars(Measure measure, String period) {
    private static final int MOST = 12;

    Optional<Picture> picture(String title, List<Group> groups) {
        var bars = groups.stream()
                .filter(group -> group.cell().headline(measure.kind()) != null)
                .map(this::bar)
                .toList();
        if (bars.size() < 2 || bars.size() > MOST) {
            return Optional.empty();
        }
        var unit = measure.unitOfPictures();
        return Optional.of(new Bars(
                Words.first(title),
                "%s, %s".formatted(measure.name(), period),
                alternative(bars, groups.size()),
                unit,
                bars,
                null));
    }

    private Bar bar(Group group) {
        var cell = group.cell();
        double value = Objects.requireNonNull(cell.headline(measure.kind()));
        boolean hasInterval = cell.lower() != null && cell.upper() != null;
        return new Bar(
                group.label(),
                value,
                text(value),
                hasInterval ? cell.lower() : null,
                hasInterval ? cell.upper() : null);
    }

    private String text(double value) {
        return measure.unitOfFigures() == Unit.SHARE ? Numbers.percent(value) : Numbers.whole(value);
    }

    private String alternative(List<Bar> bars, int groups) {
        var told = bars.stream()
                .map(bar -> "%s %s".formatted(bar.label(), bar.text()))
                .toList();
        return "Bar chart of %s in %s, in %s: %s.%s"
                .formatted(
                        Words.small(measure.name()),
                        period,
                        measure.unitOfFigures() == Unit.SHARE ? "per cent" : measure.unit(),
                        String.join("; ", told),
                        groups == bars.size()
                                ? ""
                                : " Groups without a figure here: %d.".formatted(groups - bars.size()));
    }
}
