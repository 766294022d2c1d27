package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.publication.StockAccount.FlowCount;
import org.waymark.publication.StockAccount.ReasonCount;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.CheckedStocks;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.CheckedStock;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.ResidualCase;
import org.waymark.timeliness.question.Window;

/** The checks over the ledger: every child is looked at, so there is no range and nothing is left over without a case. */
final class LedgerStocks {
    private final MeasureLibrary library;
    private final LocalAuthorities authorities;

    LedgerStocks(MeasureLibrary library, LocalAuthorities authorities) {
        this.library = library;
        this.authorities = authorities;
    }

    /** Why nothing can be said of a check and year; empty where something can. */
    Optional<StockAccount> missing(Sight sight, Check check, FinancialYear year) {
        return missing(availability(sight, check), check, year);
    }

    List<StockAccount> of(Sight sight, List<FinancialYear> years) {
        var stocks = new CheckedStocks(sight.session(), library, years, sight.scope());
        List<StockAccount> accounts = new ArrayList<>();
        for (var check : library.checks()) {
            var availability = availability(sight, check);
            for (var stock : stocks.of(check)) {
                var year = FinancialYear.parse(stock.period()).orElseThrow();
                accounts.add(missing(availability, check, year).orElseGet(() -> account(check, stock)));
            }
        }
        return accounts;
    }

    private Availability availability(Sight sight, Check check) {
        var question = new Question(
                check.measures(), null, Window.ONE_YEAR, List.of(), Map.of(), CountingUnit.CHILD, null, null);
        var definitions = check.measures().stream().map(library::definition).toList();
        return Availability.of(
                sight.session(),
                new Resolved(question, definitions, List.of(), sight.scope(), sight.coverage()),
                authorities);
    }

    /** The opening is the closing of the year before, so that year's return must be there, too. */
    private Optional<StockAccount> missing(Availability availability, Check check, FinancialYear year) {
        var period = new Period(year.label(), year.startsOn(), year.endsOn(), List.of(year.minusYears(1), year));
        var remarks = PublishedCell.Remarks.NONE;
        return check.measures().stream()
                .flatMap(id ->
                        availability.without(id, library.definition(id), period, Optional.empty(), remarks).stream())
                .findFirst()
                .map(cell -> new StockAccount.NotAvailable(
                        check.code(), year.label(), null, cell.text(), cell.explanation()));
    }

    private static StockAccount account(Check check, CheckedStock stock) {
        var flows = check.flows().stream()
                .map(flow -> new FlowCount(
                        flow.measure(),
                        flow.direction(),
                        stock.counted().getOrDefault(flow, 0),
                        stock.ofThisStock().getOrDefault(flow, 0)))
                .toList();
        return StockAccount.Shown.of(
                check.code(), stock.period(), null, stock.opening(), flows, stock.closing(), reasons(stock));
    }

    private static List<ReasonCount> reasons(CheckedStock stock) {
        Map<String, List<ResidualCase>> byReason = new TreeMap<>();
        stock.cases()
                .forEach(each -> byReason.computeIfAbsent(each.reason(), _ -> new ArrayList<>())
                        .add(each));
        return byReason.entrySet().stream()
                .map(each -> new ReasonCount(
                        each.getKey(),
                        each.getValue().stream()
                                .mapToInt(ResidualCase::residual)
                                .sum(),
                        each.getValue().size()))
                .toList();
    }
}
