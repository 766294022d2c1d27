package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** The parts that come to a change, between the figures of two periods. */
record ChangeParts(Measure measure, String from, String to) {
    private static final int PER_CENT = 100;

    Table table(String caption, Cell before, Cell after, Told told) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of("Figure of " + from, "All"), false, List.of(level(from, before))));
        for (var part : told.all("parts")) {
            var keys = keys(part);
            rows.add(new Row(List.of(part.text("title"), group(keys)), false, List.of(part(part))));
        }
        rows.add(new Row(List.of("Figure of " + to, "All"), true, List.of(level(to, after))));
        return TableWriter.table(
                caption,
                List.of("Part", "Group"),
                List.of(new Column("Amount", unit())),
                rows,
                List.of("The parts are rounded so that they come to the change as it is printed."));
    }

    /** Shares stand in per cent here, so that points can be added to them. */
    Figure level(String period, Cell cell) {
        var figure = new Figures(measure, period, List.of(), cell).headline();
        return figure.unit() != Unit.SHARE || figure.value() == null
                ? figure
                : shown(
                        figure.statistic(),
                        period,
                        List.of(),
                        figure.value() * PER_CENT,
                        0,
                        Numbers.whole(figure.value() * PER_CENT));
    }

    static String group(List<Key> keys) {
        return keys.isEmpty()
                ? "All"
                : String.join(", ", keys.stream().map(Key::label).toList());
    }

    Figure part(Told part) {
        var keys = keys(part);
        double value = Objects.requireNonNullElse(part.number("value"), 0.0);
        double amount = measure.kind() == Measure.Kind.SHARE ? value * PER_CENT : value;
        var printed = part.text("text").split(" ")[0];
        return shown(Statistic.PART_OF_CHANGE, to, keys, amount, decimals(printed), printed);
    }

    /** Whether it is any, as it is printed. */
    static boolean isAny(Told part) {
        return !part.text("text").matches("[+-]?0(\\.0+)? .*");
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }

    private Figure shown(Statistic statistic, String period, List<Key> keys, double value, int decimals, String text) {
        var unit = measure.kind() == Measure.Kind.SHARE ? Unit.OTHER : measure.unitOfFigures();
        return new Figure(measure.id(), statistic, period, keys, Status.SHOWN, value, unit, decimals, text, null);
    }

    static List<Key> keys(Told part) {
        return part.all("group").stream().map(Breakdown::key).toList();
    }

    /** In words. */
    String unit() {
        return measure.kind() == Measure.Kind.SHARE ? "percentage points" : measure.unit();
    }
}
