package org.waymark.briefing.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;

/** Makes the figures of one measure, one period and one group out of its cell. */
record Figures(Measure measure, String period, List<Key> keys, Cell cell) {
    private static final String NOBODY = "Nobody is in the figure.";
    private static final String NO_INTERVAL =
            "Nothing shows how much is chance: there are fewer than two families, or no interval is published.";
    private static final String NO_THRESHOLD = "There is no threshold.";
    private static final String WHY_HIDDEN = "Not shown, so that nobody can be recognised.";
    private static final String NOT_BESIDE = "It is not told beside the figure.";
    private static final String WHY_NOT_TOLD = "No record can say.";

    Figure headline() {
        return switch (measure.kind()) {
            case COUNT -> count();
            case MEAN -> inUnit(Statistic.MEAN, cell.mean(), NOBODY);
            case SHARE -> inUnit(Statistic.SHARE, cell.share(), NOBODY);
        };
    }

    Figure count() {
        return counted(Statistic.COUNT, cell.count());
    }

    Figure numerator() {
        return counted(Statistic.NUMERATOR, cell.numerator());
    }

    Figure denominator() {
        return counted(Statistic.DENOMINATOR, cell.count());
    }

    Figure lower() {
        return inUnit(Statistic.LOWER, cell.lower(), NO_INTERVAL);
    }

    Figure upper() {
        return inUnit(Statistic.UPPER, cell.upper(), NO_INTERVAL);
    }

    /** In the order lower quartile, median, upper quartile, what nine of ten reach at most. */
    List<Figure> quartiles() {
        var told = cell.quartiles();
        return List.of(
                inUnit(Statistic.LOWER_QUARTILE, told == null ? null : told.lower(), NOBODY),
                inUnit(Statistic.MEDIAN, told == null ? null : told.median(), NOBODY),
                inUnit(Statistic.UPPER_QUARTILE, told == null ? null : told.upper(), NOBODY),
                inUnit(Statistic.NINTH_DECILE, told == null ? null : told.ninth(), NOT_BESIDE));
    }

    /** The line that the government drew for the period; not hidden where the figure is, since everybody knows it. */
    Figure threshold() {
        var days = cell.threshold();
        return days == null ? noThreshold() : shown(Statistic.VALUE, days.doubleValue(), Unit.DAYS);
    }

    Figure noThreshold() {
        return without(Statistic.VALUE, Unit.DAYS, Status.NOT_APPLICABLE, NO_THRESHOLD);
    }

    private Figure counted(Statistic statistic, @Nullable Integer value) {
        return of(statistic, value == null ? null : value.doubleValue(), measure.unitOfCases(), NOT_BESIDE);
    }

    private Figure inUnit(Statistic statistic, @Nullable Double value, String whyNone) {
        return of(statistic, value, measure.unitOfFigures(), whyNone);
    }

    private Figure of(Statistic statistic, @Nullable Double value, Unit unit, String whyNone) {
        if (!cell.isShown()) {
            var why = cell.explanation().isEmpty() ? usual(cell.status()) : cell.explanation();
            return without(statistic, unit, cell.status(), why);
        }
        return value == null ? without(statistic, unit, Status.NOT_APPLICABLE, whyNone) : shown(statistic, value, unit);
    }

    static String usual(Status status) {
        return switch (status) {
            case SHOWN -> "";
            case SUPPRESSED -> WHY_HIDDEN;
            case NOT_APPLICABLE -> "It means nothing here.";
            case NOT_AVAILABLE -> WHY_NOT_TOLD;
        };
    }

    private Figure shown(Statistic statistic, double value, Unit unit) {
        var text = unit == Unit.SHARE ? Numbers.percent(value) : Numbers.whole(value);
        return new Figure(measure.id(), statistic, period, keys, Status.SHOWN, value, unit, 0, text, null);
    }

    private Figure without(Statistic statistic, Unit unit, Status status, String why) {
        return new Figure(measure.id(), statistic, period, keys, status, null, unit, 0, status.mark(), why);
    }
}
