package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.api.PublishedView.FigureView;
import org.waymark.national.Area;
import org.waymark.national.National;
import org.waymark.national.Release;
import org.waymark.national.Restated;
import org.waymark.national.Unit;
import org.waymark.shared.FinancialYear;

/** Restated figures in the shape of the schema. */
record RestatedView(
        PublishedView.SeriesView series,
        Release earlier,
        Release later,
        int compared,
        int changed,
        List<RowView> rows,
        PublishedView.SourcesView provenance) {

    record RowView(
            Area area,
            FinancialYear year,
            String characteristic,
            FigureView earlier,
            FigureView later,
            @Nullable Integer difference) {

        static RowView of(Restated.Row row, Unit unit) {
            return new RowView(
                    row.area(),
                    row.year(),
                    row.characteristic(),
                    FigureView.of(row.earlier(), unit),
                    FigureView.of(row.later(), unit),
                    row.difference());
        }
    }

    static RestatedView of(National national, Restated restated) {
        return new RestatedView(
                PublishedView.SeriesView.of(national, restated.series()),
                restated.earlier(),
                restated.later(),
                restated.compared(),
                restated.rows().size(),
                restated.rows().stream()
                        .map(row -> RowView.of(row, restated.series().unit()))
                        .toList(),
                PublishedView.SourcesView.of(restated.provenance()));
    }
}
