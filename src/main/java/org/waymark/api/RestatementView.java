package org.waymark.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Answer;
import org.waymark.publication.Restatement;
import org.waymark.publication.Restatement.CaseState;
import org.waymark.publication.Restatement.Cause;
import org.waymark.publication.Restatement.RestatedCase;
import org.waymark.publication.Restatement.RestatedCell;
import org.waymark.publication.Restatement.RestatedFact;
import org.waymark.timeliness.question.Definition;

/** What became of published figures, in the shape of the schema. */
record RestatementView(
        List<CellView> cells, List<Definition> definitions, ProvenanceView published, ProvenanceView provenance) {

    record CellView(
            String period,
            List<Answer.Key> keys,
            BreakdownView.CellView then,
            BreakdownView.CellView now,
            @Nullable String printed,
            @Nullable BigDecimal difference,
            List<Restatement.Part> parts,
            List<CaseView> cases) {

        static CellView of(RestatedCell cell) {
            return new CellView(
                    cell.period(),
                    cell.keys(),
                    BreakdownView.CellView.of(cell.then()),
                    BreakdownView.CellView.of(cell.now()),
                    cell.printed(),
                    cell.difference(),
                    cell.parts(),
                    cell.cases().stream().map(CaseView::of).toList());
        }
    }

    record CaseView(
            String caseKey,
            String authority,
            Cause cause,
            @Nullable OffsetDateTime knownAt,
            @Nullable CaseState before,
            @Nullable CaseState after,
            List<FactView> facts) {

        static CaseView of(RestatedCase turned) {
            return new CaseView(
                    turned.caseKey(),
                    turned.authority(),
                    turned.cause(),
                    utc(turned.knownAt()),
                    turned.before(),
                    turned.after(),
                    turned.facts().stream().map(FactView::of).toList());
        }
    }

    record FactView(
            String turn,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate day,
            @Nullable String submission,
            @Nullable Long position,
            @Nullable String type,
            @Nullable OffsetDateTime knownAt) {

        static FactView of(RestatedFact fact) {
            return new FactView(
                    fact.turn(),
                    fact.kind(),
                    fact.milestone(),
                    fact.day(),
                    fact.submission(),
                    fact.position(),
                    fact.type(),
                    utc(fact.knownAt()));
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : Moments.utc(instant);
    }

    static RestatementView of(Restatement answer) {
        return new RestatementView(
                answer.cells().stream().map(CellView::of).toList(),
                answer.definitions(),
                ProvenanceView.of(answer.published()),
                ProvenanceView.of(answer.provenance()));
    }
}
