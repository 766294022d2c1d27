package org.waymark.briefing.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;

/** Figures that stand in no cell of a measure. */
final class Plain {
    private static final double PER_CENT = 100;

    private Plain() {}

    static Figure count(String measure, Statistic statistic, String period, @Nullable Integer value) {
        return number(measure, statistic, period, Unit.CHILDREN, value == null ? null : value.doubleValue());
    }

    static Figure number(String measure, Statistic statistic, String period, Unit unit, @Nullable Double value) {
        return value == null
                ? without(measure, statistic, period, unit, Status.NOT_APPLICABLE, "There is no such number.")
                : new Figure(
                        measure,
                        statistic,
                        period,
                        List.of(),
                        Status.SHOWN,
                        value,
                        unit,
                        0,
                        Numbers.whole(value),
                        null);
    }

    /** @param value from 0 to 1 */
    static Figure share(String measure, Statistic statistic, String period, double value) {
        return new Figure(
                measure,
                statistic,
                period,
                List.of(),
                Status.SHOWN,
                value,
                Unit.SHARE,
                0,
                Numbers.percent(value),
                null);
    }

    /** As DfE printed it: whole, and a percentage with its sign. */
    static Figure printed(String measure, String period, double value, String text) {
        return text.endsWith("%")
                ? share(measure, Statistic.VALUE, period, value / PER_CENT)
                : number(measure, Statistic.VALUE, period, Unit.OTHER, value);
    }

    static Figure without(String measure, Statistic statistic, String period, Unit unit, Status status, String why) {
        return new Figure(measure, statistic, period, List.of(), status, null, unit, 0, status.mark(), why);
    }
}
