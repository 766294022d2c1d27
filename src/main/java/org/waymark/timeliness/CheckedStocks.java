package org.waymark.timeliness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.Members.Member;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Check.Flow;
import org.waymark.timeliness.question.CheckedStock;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.ResidualCase;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Session;

/** Opening, flows and closing of stocks, child by child, and why some children do not add up. */
public final class CheckedStocks {
    /** Children of whom all else is the same stand in the order of their keys, which are random. */
    private static final Comparator<ResidualCase> ORDER = Comparator.comparing(ResidualCase::reason)
            .thenComparing(ResidualCase::residual)
            .thenComparing(ResidualCase::authority)
            .thenComparing(each -> each.flows().toString())
            .thenComparing(each -> String.valueOf(each.leftCareOn()))
            .thenComparing(ResidualCase::caseKey);

    private final Session session;
    private final MeasureLibrary library;
    private final Scope scope;
    private final List<FinancialYear> years;
    private final List<Period> periods;
    private final Members members;

    /** @param years of which the stocks are checked */
    public CheckedStocks(Session session, MeasureLibrary library, List<FinancialYear> years, Scope scope) {
        this.session = session;
        this.library = library;
        this.scope = scope;
        this.years = years;
        this.periods = years.stream()
                .flatMap(year -> Stream.of(year.minusYears(1), year))
                .distinct()
                .sorted()
                .map(CheckedStocks::period)
                .toList();
        this.members = new Members(session, library, periods, scope);
    }

    private static Period period(FinancialYear year) {
        return Window.ONE_YEAR.endingIn(year).getFirst();
    }

    /** The stock of each year, in their order. */
    public List<CheckedStock> of(Check check) {
        Map<FinancialYear, List<Balance>> balances = new LinkedHashMap<>();
        years.forEach(year -> balances.put(year, balances(check, year)));
        var explained = explain(check, balances);
        return balances.entrySet().stream()
                .map(year -> stock(check, year.getKey(), year.getValue(), explained))
                .toList();
    }

    private List<Balance> balances(Check check, FinancialYear year) {
        var opening = members.of(check.stock(), period(year.minusYears(1)));
        var closing = members.of(check.stock(), period(year));
        Map<Flow, Map<String, List<Member>>> flows = new LinkedHashMap<>();
        check.flows().forEach(flow -> flows.put(flow, members.of(flow.measure(), period(year))));
        Set<String> children = new TreeSet<>(opening.keySet());
        children.addAll(closing.keySet());
        flows.values().forEach(each -> children.addAll(each.keySet()));
        return children.stream()
                .map(child -> {
                    Map<Flow, List<Member>> own = new LinkedHashMap<>();
                    flows.forEach((flow, cases) -> own.put(flow, cases.getOrDefault(child, List.of())));
                    return new Balance(
                            child, opening.getOrDefault(child, List.of()), closing.getOrDefault(child, List.of()), own);
                })
                .toList();
    }

    private record Place(String period, String child) {}

    private record Explained(String reason, @Nullable LocalDate leftOn) {}

    private Map<Place, Explained> explain(Check check, Map<FinancialYear, List<Balance>> balances) {
        var gaps = balances.entrySet().stream()
                .flatMap(year -> year.getValue().stream()
                        .filter(each -> each.residual() != 0)
                        .map(each -> gap(year.getKey(), each)))
                .toList();
        Map<Place, Explained> explained = new HashMap<>();
        if (!gaps.isEmpty()) {
            session.rows(
                    library.check(check.code()).reasons(),
                    row -> explained.put(
                            new Place(row.getString(1), row.getString(2)),
                            new Explained(row.getString(3), row.getObject(4, LocalDate.class))),
                    Json.periods(periods),
                    scope.knownAt().toString(),
                    Json.of(scope.authorities()),
                    Json.of(gaps));
        }
        return explained;
    }

    private static Map<String, Object> gap(FinancialYear year, Balance balance) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        balance.flows().forEach((flow, cases) -> counts.put(flow.measure(), cases.size()));
        return Map.of(
                "period", year.label(),
                "before", year.minusYears(1).label(),
                "child_key", balance.child(),
                "opened", !balance.opening().isEmpty(),
                "closed", !balance.closing().isEmpty(),
                "residual", balance.residual(),
                "counts", counts);
    }

    private static CheckedStock stock(
            Check check, FinancialYear year, List<Balance> balances, Map<Place, Explained> explained) {
        var cases = balances.stream()
                .filter(each -> each.residual() != 0)
                .map(each -> residualCase(each, explained.get(new Place(year.label(), each.child()))))
                .sorted(ORDER)
                .toList();
        return new CheckedStock(
                year.label(),
                sum(balances, each -> each.opening().size()),
                byFlow(check, flow -> sum(balances, each -> each.cases(flow))),
                byFlow(check, flow -> sum(balances, each -> each.ofThisStock(flow))),
                sum(balances, each -> each.closing().size()),
                cases);
    }

    private static ResidualCase residualCase(Balance balance, @Nullable Explained explained) {
        return new ResidualCase(
                balance.child(),
                balance.authority(),
                balance.residual(),
                explained == null ? ResidualCase.NOT_EXPLAINED : explained.reason(),
                !balance.opening().isEmpty(),
                !balance.closing().isEmpty(),
                balance.flowCases(),
                explained == null ? null : explained.leftOn());
    }

    private static int sum(List<Balance> balances, ToIntFunction<Balance> number) {
        return balances.stream().mapToInt(number).sum();
    }

    private static Map<Flow, Integer> byFlow(Check check, ToIntFunction<Flow> number) {
        return check.flows().stream()
                .collect(Collectors.toMap(flow -> flow, number::applyAsInt, Integer::sum, LinkedHashMap::new));
    }
}
