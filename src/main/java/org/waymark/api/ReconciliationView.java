package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.PrintedFigure;
import org.waymark.publication.Reconciliation;
import org.waymark.publication.StockAccount;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Definition;

/** What adds up and what does not, in the shape of the schema. */
record ReconciliationView(
        List<StockView> stocks,
        List<PrintedFigure> published,
        List<StockView> publishedStocks,
        List<Check> checks,
        List<Definition> definitions,
        ProvenanceView provenance) {

    record StockView(
            String check,
            String period,
            @Nullable String authority,
            String status,
            String text,
            @Nullable String explanation,
            @Nullable Integer opening,
            List<StockAccount.FlowCount> flows,
            @Nullable Integer expectedLow,
            @Nullable Integer expectedHigh,
            @Nullable Integer closing,
            @Nullable Integer residualLow,
            @Nullable Integer residualHigh,
            @Nullable Boolean addsUp,
            List<StockAccount.ReasonCount> reasons) {

        static StockView of(StockAccount account) {
            return switch (account) {
                case StockAccount.Shown shown ->
                    new StockView(
                            shown.check(),
                            shown.period(),
                            shown.authority(),
                            "SHOWN",
                            shown.text(),
                            null,
                            shown.opening(),
                            shown.flows(),
                            shown.expectedLow(),
                            shown.expectedHigh(),
                            shown.closing(),
                            shown.residualLow(),
                            shown.residualHigh(),
                            shown.addsUp(),
                            shown.reasons());
                case StockAccount.NotAvailable missing ->
                    new StockView(
                            missing.check(),
                            missing.period(),
                            missing.authority(),
                            "NOT_AVAILABLE",
                            missing.text(),
                            missing.explanation(),
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of());
            };
        }
    }

    static ReconciliationView of(Reconciliation answer) {
        return new ReconciliationView(
                answer.stocks().stream().map(StockView::of).toList(),
                answer.published(),
                answer.publishedStocks().stream().map(StockView::of).toList(),
                answer.checks(),
                answer.definitions(),
                ProvenanceView.of(answer.provenance()));
    }
}
