package org.waymark.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.publication.StockAccount.FlowCount;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.PublishedNumbers;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Check.Direction;

/** The checks over the numbers that a council printed, for every year of which it printed the stock. */
final class PrintedStocks {
    private final List<Check> checks;
    private final PublishedNumbers numbers;

    PrintedStocks(List<Check> checks, PublishedNumbers numbers) {
        this.checks = checks;
        this.numbers = numbers;
    }

    List<StockAccount> of(List<FinancialYear> years) {
        List<StockAccount> accounts = new ArrayList<>();
        for (var check : checks) {
            for (var authority : numbers.authorities()) {
                for (var year : years) {
                    numbers.count(authority, year, check.stock())
                            .ifPresent(closing -> accounts.add(account(check, authority, year, closing)));
                }
            }
        }
        return accounts;
    }

    private StockAccount account(Check check, String authority, FinancialYear year, int closing) {
        var opening = numbers.count(authority, year.minusYears(1), check.stock());
        List<String> missing = new ArrayList<>();
        if (opening.isEmpty()) {
            missing.add("%s of %s".formatted(check.stock(), year.minusYears(1)));
        }
        Map<Check.Flow, Integer> counts = new LinkedHashMap<>();
        for (var flow : check.flows()) {
            numbers.count(authority, year, flow.measure())
                    .ifPresentOrElse(
                            count -> counts.put(flow, count),
                            () -> missing.add("%s of %s".formatted(flow.measure(), year)));
        }
        if (!missing.isEmpty()) {
            return new StockAccount.NotAvailable(
                    check.code(),
                    year.label(),
                    authority,
                    "[x] not published",
                    "No whole number was published for %s.".formatted(String.join(", ", missing)));
        }
        var flows = counts.entrySet().stream()
                .map(flow -> flow(flow.getKey(), flow.getValue()))
                .toList();
        return StockAccount.Shown.of(
                check.code(), year.label(), authority, opening.orElseThrow(), flows, closing, List.of());
    }

    private static FlowCount flow(Check.Flow flow, int count) {
        return new FlowCount(
                flow.measure(), flow.direction(), count, flow.direction() == Direction.OUT_AT_MOST ? null : count);
    }
}
