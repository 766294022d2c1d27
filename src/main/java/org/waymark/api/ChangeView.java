package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.ChangeExplanation;
import org.waymark.timeliness.question.Definition;

/** Why a figure moved, in the shape of the schema. */
record ChangeView(
        BreakdownView.CellView before,
        BreakdownView.CellView after,
        @Nullable Double change,
        @Nullable String text,
        List<ChangeExplanation.Part> parts,
        ChangeExplanation.@Nullable Evidence evidence,
        List<ChangeExplanation.YearsPool> pools,
        List<Definition> definitions,
        ProvenanceView provenance) {

    static ChangeView of(ChangeExplanation explained) {
        return new ChangeView(
                BreakdownView.CellView.of(explained.before()),
                BreakdownView.CellView.of(explained.after()),
                explained.change(),
                explained.text(),
                explained.parts(),
                explained.evidence(),
                explained.pools(),
                explained.definitions(),
                ProvenanceView.of(explained.provenance()));
    }
}
