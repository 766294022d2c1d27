package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Answer;
import org.waymark.publication.Comparison;
import org.waymark.timeliness.question.Definition;

/** A comparison in the shape of the schema. */
record ComparisonView(
        List<RowView> rows,
        int comparisons,
        @Nullable String caution,
        List<Definition> definitions,
        ProvenanceView provenance) {

    record RowView(
            String period,
            Answer.Key group,
            BreakdownView.CellView cell,
            BreakdownView.CellView others,
            Comparison.@Nullable Difference difference,
            Comparison.@Nullable Difference adjusted) {}

    static ComparisonView of(Comparison comparison) {
        return new ComparisonView(
                comparison.rows().stream()
                        .map(row -> new RowView(
                                row.period(),
                                row.group(),
                                BreakdownView.CellView.of(row.cell()),
                                BreakdownView.CellView.of(row.others()),
                                row.difference(),
                                row.adjusted()))
                        .toList(),
                comparison.comparisons(),
                comparison.caution(),
                comparison.definitions(),
                ProvenanceView.of(comparison.provenance()));
    }
}
