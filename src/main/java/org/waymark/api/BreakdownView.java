package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Answer;
import org.waymark.publication.PublishedCell;
import org.waymark.timeliness.question.Definition;

/** An answer in the shape of the schema. */
record BreakdownView(List<RowView> rows, List<Definition> definitions, ProvenanceView provenance) {

    record RowView(String period, List<Answer.Key> keys, boolean isTotal, List<CellView> cells) {}

    record ExclusionView(String reason, int count) {}

    record CellView(
            String measure,
            String status,
            String text,
            @Nullable String explanation,
            @Nullable Integer count,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable Double share,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double p25,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Double lower,
            @Nullable Double upper,
            List<ExclusionView> excluded,
            @Nullable Integer threshold,
            @Nullable String seriesBreak) {

        static CellView of(PublishedCell cell) {
            return switch (cell) {
                case PublishedCell.Shown shown ->
                    new CellView(
                            shown.measure(),
                            "SHOWN",
                            shown.text(),
                            null,
                            shown.count(),
                            shown.numerator(),
                            shown.denominator(),
                            shown.share(),
                            shown.mean(),
                            shown.median(),
                            shown.p25(),
                            shown.p75(),
                            shown.p90(),
                            shown.lower(),
                            shown.upper(),
                            shown.excluded().entrySet().stream()
                                    .map(each -> new ExclusionView(each.getKey(), each.getValue()))
                                    .toList(),
                            shown.remarks().threshold(),
                            shown.remarks().seriesBreak());
                case PublishedCell.NotAvailable missing ->
                    empty(missing.measure(), "NOT_AVAILABLE", missing.text(), missing.explanation(), missing.remarks());
            };
        }

        private static CellView empty(
                String measure, String status, String text, String explanation, PublishedCell.Remarks remarks) {
            return new CellView(
                    measure,
                    status,
                    text,
                    explanation,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    remarks.threshold(),
                    remarks.seriesBreak());
        }
    }

    static BreakdownView of(Answer answer) {
        return new BreakdownView(
                answer.rows().stream()
                        .map(row -> new RowView(
                                row.period(),
                                row.keys(),
                                row.isTotal(),
                                row.cells().stream().map(CellView::of).toList()))
                        .toList(),
                answer.definitions(),
                ProvenanceView.of(answer.provenance()));
    }
}
