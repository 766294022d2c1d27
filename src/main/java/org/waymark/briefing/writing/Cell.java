package org.waymark.briefing.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure.Status;

/**
 * A cell of an answer. Whatever stands in one that is not shown is dropped on reading, so that nothing behind it can tell it.
 *
 * @param explanation why there is no figure; empty where there is one
 * @param count cases in the figure; of a share its denominator
 * @param quartiles null where they are not told
 * @param share from 0 to 1
 * @param seriesBreak why it does not compare with other periods; empty where it does
 * @param excluded how many are left out, by reason
 */
record Cell(
        String measure,
        Status status,
        String explanation,
        @Nullable Integer count,
        @Nullable Integer numerator,
        @Nullable Double mean,
        @Nullable Quartiles quartiles,
        @Nullable Double share,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Integer threshold,
        String seriesBreak,
        Map<String, Integer> excluded) {

    static Cell of(Told told) {
        var status = told.has("status") ? Status.valueOf(told.text("status")) : Status.NOT_AVAILABLE;
        var shown = status == Status.SHOWN ? told : new Told(null);
        Map<String, Integer> excluded = new LinkedHashMap<>();
        for (var each : shown.all("excluded")) {
            Optional.ofNullable(each.count("count")).ifPresent(count -> excluded.put(each.text("reason"), count));
        }
        return new Cell(
                told.text("measure"),
                status,
                told.text("explanation"),
                shown.count("count"),
                shown.count("numerator"),
                shown.number("mean"),
                Quartiles.of(shown),
                shown.number("share"),
                shown.number("lower"),
                shown.number("upper"),
                told.count("threshold"),
                told.text("seriesBreak"),
                excluded);
    }

    boolean isShown() {
        return status == Status.SHOWN;
    }

    /** The number that the measure is about; null where it is not shown, or over no cases. */
    @Nullable
    Double headline(Measure.Kind kind) {
        return switch (kind) {
            case COUNT -> count == null ? null : count.doubleValue();
            case MEAN -> mean;
            case SHARE -> share;
        };
    }
}
