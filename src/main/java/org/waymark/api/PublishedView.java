package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.national.Area;
import org.waymark.national.AreaLevel;
import org.waymark.national.Figure;
import org.waymark.national.National;
import org.waymark.national.NationalAnswer;
import org.waymark.national.NationalQuestion;
import org.waymark.national.PublishedFigure;
import org.waymark.national.Release;
import org.waymark.national.Series;
import org.waymark.national.Unit;
import org.waymark.shared.FinancialYear;

/**
 * Published figures in the shape of the schema.
 *
 * @param question for what stands beside them
 */
record PublishedView(
        NationalQuestion question,
        SeriesView series,
        List<RowView> rows,
        List<NationalAnswer.Untold> untold,
        SourcesView provenance) {

    record RowView(
            Area area,
            FinancialYear year,
            String characteristic,
            FigureView figure,
            @Nullable FigureView percentage,
            Release release,
            String file,
            int line) {

        static RowView of(PublishedFigure told) {
            var percentage = told.percentage();
            return new RowView(
                    told.area(),
                    told.year(),
                    told.characteristic(),
                    FigureView.of(told.figure(), told.series().unit()),
                    percentage == null ? null : FigureView.of(percentage, Unit.PERCENT),
                    told.release(),
                    told.file(),
                    told.line());
        }
    }

    record FigureView(
            String status,
            @Nullable Integer value,
            @Nullable String symbol,
            String printed,
            String text) {

        static FigureView of(Figure figure, Unit unit) {
            var text = unit.text(figure);
            return switch (figure) {
                case Figure.Shown shown -> new FigureView("SHOWN", shown.value(), null, shown.printed(), text);
                case Figure.Signed signed ->
                    new FigureView(signed.sign().name(), null, signed.printed(), signed.printed(), text);
            };
        }
    }

    record SeriesView(
            String code,
            String title,
            Unit unit,
            String meaning,
            @Nullable String measure,
            @Nullable String beside,
            List<FinancialYear> years,
            List<AreaLevel> levels,
            List<String> characteristics,
            List<Release> releases) {

        static SeriesView of(National national, Series series) {
            var figures = national.figuresOf(series);
            return new SeriesView(
                    series.code(),
                    series.title(),
                    series.unit(),
                    series.meaning(),
                    series.measure(),
                    series.beside(),
                    figures.stream()
                            .map(PublishedFigure::year)
                            .distinct()
                            .sorted()
                            .toList(),
                    figures.stream()
                            .map(each -> each.area().level())
                            .distinct()
                            .sorted()
                            .toList(),
                    figures.stream()
                            .map(PublishedFigure::characteristic)
                            .distinct()
                            .sorted()
                            .toList(),
                    national.releases().stream()
                            .filter(release -> figures.stream()
                                    .anyMatch(each -> each.release().equals(release)))
                            .toList());
        }
    }

    record ReleasesView(List<Release> releases, List<String> problems, List<String> passedOver) {
        static ReleasesView of(National national) {
            return new ReleasesView(
                    national.releases(),
                    national.problems(),
                    national.releases().stream()
                            .flatMap(each -> national.passedOver(each).stream())
                            .toList());
        }
    }

    record SourcesView(OffsetDateTime knownAt, List<Release> releases, String digest, String attribution) {
        static SourcesView of(NationalAnswer.Provenance provenance) {
            return new SourcesView(
                    Moments.utc(provenance.knownAt()),
                    provenance.releases(),
                    provenance.digest(),
                    National.ATTRIBUTION);
        }
    }

    static PublishedView of(National national, NationalQuestion question, NationalAnswer answer) {
        return new PublishedView(
                question,
                SeriesView.of(national, answer.series()),
                answer.rows().stream().map(RowView::of).toList(),
                answer.untold(),
                SourcesView.of(answer.provenance()));
    }
}
