package org.waymark.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** The ledger's own figures of some measures and years, by authority: the cells that breakdown shows. */
final class LedgerFigures {
    private final Map<Place, PublishedCell> cells = new HashMap<>();

    private record Place(String measure, String period, String authority) {}

    private LedgerFigures() {}

    static LedgerFigures of(
            Sight sight,
            BreakdownRows rows,
            MeasureLibrary library,
            List<String> measures,
            List<FinancialYear> years,
            CountingUnit unit) {
        var figures = new LedgerFigures();
        if (measures.isEmpty()) {
            return figures;
        }
        var question = new Question(
                measures, years, Window.ONE_YEAR, List.of(Dimension.LOCAL_AUTHORITY), Map.of(), unit, null, null);
        var periods = years.stream()
                .flatMap(year -> Window.ONE_YEAR.endingIn(year).stream())
                .toList();
        var definitions = measures.stream().map(library::definition).toList();
        rows.of(sight.session(), new Resolved(question, definitions, periods, sight.scope(), sight.coverage()))
                .forEach(figures::take);
        return figures;
    }

    private void take(Answer.Row row) {
        row.keys()
                .forEach(key -> row.cells()
                        .forEach(cell -> cells.put(new Place(cell.measure(), row.period(), key.code()), cell)));
    }

    PublishedCell of(String measure, FinancialYear year, String authority) {
        var cell = cells.get(new Place(measure, year.label(), authority));
        return cell != null
                ? cell
                : new PublishedCell.NotAvailable(
                        measure,
                        "[x] no return",
                        "By this knowledge date there was no completed return of this authority.",
                        PublishedCell.Remarks.NONE);
    }
}
