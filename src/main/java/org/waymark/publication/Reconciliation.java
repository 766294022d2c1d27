package org.waymark.publication;

import java.util.List;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Definition;

/**
 * What adds up and what does not.
 *
 * @param stocks of the ledger, by check and year
 * @param published every printed figure, held against the ledger
 * @param publishedStocks the same checks over the printed numbers, by check, authority and year
 * @param definitions of every measure that a check or a printed figure names
 */
public record Reconciliation(
        List<StockAccount> stocks,
        List<PrintedFigure> published,
        List<StockAccount> publishedStocks,
        List<Check> checks,
        List<Definition> definitions,
        Provenance provenance) {}
