package org.waymark.briefing.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** What a table tells of curves, a row for each, and the figures of curves. */
final class WaitingRows {
    private static final String MEASURE = "WAITING";
    static final List<Column> COLUMNS = List.of(
            new Column("Children", "children"),
            new Column("Waits", "waits"),
            new Column("Still waiting", "waits"),
            new Column("Half have stopped waiting by day", "days"),
            new Column("Half by day, 95% interval from", "days"),
            new Column("Half by day, 95% interval to", "days"),
            new Column("Mean of those who arrived", "days"));

    private WaitingRows() {}

    static Row row(Told curve) {
        return new Row(
                List.of(
                        WaitingCurves.group(curve),
                        Words.capital(WaitingCurves.shortly(curve.text("cohort"))),
                        curve.text("period")),
                curve.isTrue("isTotal"),
                List.of(
                        count(curve, Statistic.COUNT, "children"),
                        count(curve, Statistic.COUNT, "count"),
                        count(curve, Statistic.STILL_WAITING, "stillWaiting"),
                        days(curve, Statistic.MEDIAN, curve.at("median"), "value"),
                        days(curve, Statistic.LOWER, curve.at("median"), "lower"),
                        days(curve, Statistic.UPPER, curve.at("median"), "upper"),
                        days(curve, Statistic.MEAN, curve, "meanOfArrived")));
    }

    private static Figure count(Told curve, Statistic statistic, String field) {
        var value = curve.count(field);
        return figure(curve, statistic, Unit.CHILDREN, value == null ? null : value.doubleValue());
    }

    private static Figure days(Told curve, Statistic statistic, Told at, String field) {
        return figure(curve, statistic, Unit.DAYS, at.number(field));
    }

    /** @param value null where it was not reached */
    static Figure figure(Told curve, Statistic statistic, Unit unit, @Nullable Double value) {
        var status = WaitingCurves.status(curve);
        var period = curve.text("period");
        var keys = curve.all("keys").stream().map(Breakdown::key).toList();
        var figure = status != Status.SHOWN
                ? Plain.without(
                        MEASURE,
                        statistic,
                        period,
                        unit,
                        status,
                        curve.words("explanation").orElse(Figures.usual(status)))
                : value == null
                        ? Plain.without(MEASURE, statistic, period, unit, Status.NOT_APPLICABLE, "It was not reached.")
                        : unit == Unit.SHARE
                                ? Plain.share(MEASURE, statistic, period, value)
                                : Plain.number(MEASURE, statistic, period, unit, value);
        return new Figure(
                figure.measure(),
                figure.statistic(),
                figure.period(),
                keys,
                figure.status(),
                figure.value(),
                figure.unit(),
                figure.decimals(),
                figure.text(),
                figure.explanation());
    }
}
