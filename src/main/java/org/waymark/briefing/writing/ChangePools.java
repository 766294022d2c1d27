package org.waymark.briefing.writing;

import java.util.List;
import java.util.Optional;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Who could have been counted in each of two periods, as the field {@code explainChange} tells of counts. */
final class ChangePools {
    private record Pool(String field, String heading) {}

    private static final List<Pool> POOLS = List.of(
            new Pool("carriedOver", "On the way already"),
            new Pool("came", "Came in the period"),
            new Pool("arrived", "Arrived"),
            new Pool("leftOtherwise", "Left otherwise"),
            new Pool("carriedOn", "Still on the way at its end"),
            new Pool("countedBeside", "Counted without having been seen"));

    private ChangePools() {}

    static Optional<Table> table(String caption, Measure measure, Told told) {
        var pools = told.all("pools");
        if (pools.isEmpty()) {
            return Optional.empty();
        }
        var columns = POOLS.stream()
                .map(pool -> new Column(pool.heading(), "children"))
                .toList();
        var rows = pools.stream()
                .map(pool -> new Row(List.of(pool.text("period")), false, figures(measure, pool)))
                .toList();
        return Optional.of(TableWriter.table(caption, List.of("Period"), columns, rows, List.of()));
    }

    private static List<Figure> figures(Measure measure, Told pool) {
        return POOLS.stream()
                .map(each -> Plain.count(
                        measure.id(),
                        each.field().equals("carriedOn") ? Statistic.STILL_WAITING : Statistic.COUNT,
                        pool.text("period"),
                        pool.count(each.field())))
                .toList();
    }
}
