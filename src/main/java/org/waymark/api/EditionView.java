package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released.TableState;
import org.waymark.publication.EditionCatalogue;
import org.waymark.publication.EditionFigure;
import org.waymark.publication.EditionSummary;
import org.waymark.publication.ProposedEdition;
import org.waymark.publication.PublishedEdition;
import org.waymark.publication.Suppression;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Window;

/** An edition in the shape of the schema. */
record EditionView(
        SummaryView summary,
        List<String> measures,
        String rules,
        String solver,
        List<String> beside,
        List<HeadlineView> headlines,
        List<TableView> tables) {

    static EditionView of(PublishedEdition edition) {
        return new EditionView(
                SummaryView.of(edition.summary()),
                edition.released().measures(),
                edition.released().rules(),
                edition.released().solver(),
                edition.released().beside().stream().map(EditionId::toString).toList(),
                edition.headlines().stream()
                        .map(each -> new HeadlineView(
                                each.measure(),
                                each.title(),
                                figure(each.figure()),
                                each.heldBack(),
                                each.from().toString()))
                        .toList(),
                edition.tables().stream()
                        .map(each -> new TableView(
                                each.name(),
                                each.state(),
                                each.from() == null ? null : each.from().toString(),
                                each.by(),
                                each.rows().stream()
                                        .map(row -> new RowView(row.keys(), figure(row.figure())))
                                        .toList()))
                        .toList());
    }

    record SummaryView(
            String id,
            String authority,
            String period,
            String catalogue,
            OffsetDateTime knownAt,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String digest,
            EditionSummary.Status status,
            OffsetDateTime proposedAt,
            @Nullable String decidedBecause,
            @Nullable String overriddenBecause,
            long position) {
        static SummaryView of(EditionSummary summary) {
            var decidedAt = summary.decidedAt();
            var released = summary.released();
            return new SummaryView(
                    summary.id().toString(),
                    summary.id().authority().value(),
                    summary.id().period(),
                    summary.id().catalogue(),
                    Moments.utc(summary.knownAt()),
                    decidedAt == null ? null : Moments.utc(decidedAt),
                    released == null ? null : released.digest(),
                    summary.status(),
                    Moments.utc(summary.proposedAt()),
                    summary.decidedBecause(),
                    summary.overrule().because(),
                    summary.position());
        }
    }

    record HeadlineView(String measure, String title, FigureView figure, boolean heldBack, String from) {}

    record TableView(
            String name, TableState state, @Nullable String from, List<String> by, List<RowView> rows) {}

    record RowView(List<PublishedEdition.Key> keys, FigureView figure) {}

    /** By the names of its kinds the schema tells them apart. */
    sealed interface FigureView {}

    record ShownFigure(String text, int value) implements FigureView {}

    record SuppressedFigure(String text, String explanation) implements FigureView {}

    private static FigureView figure(EditionFigure figure) {
        return switch (figure) {
            case EditionFigure.Shown shown -> new ShownFigure(shown.text(), shown.value());
            case EditionFigure.Suppressed suppressed ->
                new SuppressedFigure(suppressed.text(), Suppression.EXPLANATION);
        };
    }

    record CatalogueView(
            String id,
            String title,
            String meaning,
            Window window,
            @Nullable FinancialYear ends,
            List<String> headlines,
            String cohort,
            List<CatalogueTableView> tables) {
        static CatalogueView of(EditionCatalogue catalogue) {
            return new CatalogueView(
                    catalogue.id(),
                    catalogue.title(),
                    catalogue.meaning(),
                    catalogue.window(),
                    catalogue.ends(),
                    Stream.concat(catalogue.headlines().stream(), catalogue.means().stream())
                            .toList(),
                    catalogue.cohort(),
                    catalogue.tableNames().entrySet().stream()
                            .map(each -> new CatalogueTableView(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    record CatalogueTableView(String name, List<String> by) {}

    record ProposedView(EditionView edition, List<ProposedEdition.Hidden> hidden, List<BoundsView> bounds) {
        static ProposedView of(ProposedEdition proposed) {
            return new ProposedView(
                    EditionView.of(proposed.edition()),
                    proposed.hidden(),
                    proposed.bounds().stream()
                            .map(each -> new BoundsView(
                                    each.cells().stream()
                                            .map(HiddenCellView::new)
                                            .toList(),
                                    each.least(),
                                    each.most()))
                            .toList());
        }
    }

    record BoundsView(List<HiddenCellView> cells, int least, int most) {}

    record HiddenCellView(List<PublishedEdition.Key> keys) {}
}
