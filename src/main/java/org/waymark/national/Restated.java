package org.waymark.national;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * What a release says otherwise than an earlier one did.
 *
 * @param compared how many figures both releases tell
 * @param rows those of them that differ, by area and year
 */
public record Restated(
        Series series,
        Release earlier,
        Release later,
        int compared,
        List<Row> rows,
        NationalAnswer.Provenance provenance) {

    /** @param difference later less earlier; null unless both are numbers */
    public record Row(
            Area area,
            FinancialYear year,
            String characteristic,
            Figure earlier,
            Figure later,
            @Nullable Integer difference) {}

    static Row row(PublishedFigure earlier, PublishedFigure later) {
        return new Row(
                later.area(),
                later.year(),
                later.characteristic(),
                earlier.figure(),
                later.figure(),
                earlier.figure() instanceof Figure.Shown before && later.figure() instanceof Figure.Shown after
                        ? Integer.valueOf(after.value() - before.value())
                        : null);
    }
}
