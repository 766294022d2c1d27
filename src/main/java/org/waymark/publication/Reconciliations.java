package org.waymark.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.CheckedStocks;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.PublishedNumbers;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.ResidualCase;

/** What adds up and what does not: stocks and flows of the ledger, printed figures, and stocks and flows as printed. */
final class Reconciliations {
    /** What a child is for good; by all else it may be of one kind in the stock and of another in a flow. */
    private static final Set<Dimension> TIMELESS = EnumSet.of(
            Dimension.LOCAL_AUTHORITY,
            Dimension.ETHNIC_GROUP,
            Dimension.ETHNICITY,
            Dimension.MINORITY_ETHNIC,
            Dimension.SEX);

    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final LocalAuthorities authorities;

    Reconciliations(MeasureLibrary library, BreakdownRows rows, LocalAuthorities authorities) {
        this.library = library;
        this.rows = rows;
        this.authorities = authorities;
    }

    /** What is told of a question before anything is read; refuses what cannot be answered. */
    Asking.Asked asked(ReconciliationQuestion question) {
        var codes = library.checks().stream().map(Check::code).toList();
        return asked("reconciliation", codes, question);
    }

    /** As {@link #asked(ReconciliationQuestion)}, of the children of one check. */
    Asking.Asked askedForCases(Check check, ReconciliationQuestion question) {
        return asked("residualCases", List.of(check.code()), question);
    }

    private static Asking.Asked asked(String kind, List<String> checks, ReconciliationQuestion question) {
        question.where().forEach((dimension, codes) -> {
            if (!codes.isEmpty() && !TIMELESS.contains(dimension)) {
                throw new Refusal(
                        "BAD_FILTER",
                        "By %s a child may be of one kind in a stock and of another in a flow, so nothing would add up. Choose by what a child is for good."
                                .formatted(dimension),
                        TIMELESS.stream().map(Dimension::name).toList());
            }
        });
        return new Asking.Asked(kind, checks, question.where(), question.asKnownAt(), question.purpose());
    }

    Reconciliation of(Sight sight, ReconciliationQuestion question) {
        var years = years(question, sight.coverage().years());
        var stocks = new LedgerStocks(library, authorities).of(sight, years);
        boolean ofAllChildren =
                sight.scope().where().keySet().stream().allMatch(dimension -> dimension == Dimension.LOCAL_AUTHORITY);
        List<PrintedFigure> published = new ArrayList<>();
        List<StockAccount> publishedStocks = new ArrayList<>();
        Set<String> measures = new TreeSet<>();
        library.checks().forEach(check -> measures.addAll(check.measures()));
        if (ofAllChildren) {
            var numbers = PublishedNumbers.of(sight.session(), sight.scope());
            var printedYears = years(question, numbers.years());
            var printed = printedMeasures(numbers, printedYears);
            measures.addAll(printed);
            published.addAll(figures(sight, numbers, printed, printedYears));
            publishedStocks.addAll(new PrintedStocks(library.checks(), numbers).of(printedYears));
        }
        var definitions = measures.stream().map(library::definition).toList();
        var digest = digest(sight, question, years, definitions, List.of(stocks, published, publishedStocks));
        return new Reconciliation(
                stocks, published, publishedStocks, library.checks(), definitions, sight.provenance(digest));
    }

    private static List<FinancialYear> years(ReconciliationQuestion question, Set<FinancialYear> all) {
        @Nullable List<FinancialYear> asked = question.years();
        return asked == null ? List.copyOf(all) : asked.stream().distinct().toList();
    }

    private List<String> printedMeasures(PublishedNumbers numbers, List<FinancialYear> years) {
        Set<String> measures = new TreeSet<>();
        for (var authority : numbers.authorities()) {
            years.forEach(year -> numbers.of(authority, year)
                    .keySet()
                    .forEach(key -> measures.add(PrintedKey.of(key).measure())));
        }
        return measures.stream()
                .filter(measure -> library.find(measure).isPresent())
                .toList();
    }

    private List<PrintedFigure> figures(
            Sight sight, PublishedNumbers numbers, List<String> measures, List<FinancialYear> years) {
        var ledger = LedgerFigures.of(sight, rows, library, measures, years, CountingUnit.CHILD);
        var counts = measures.stream()
                .filter(each -> library.definition(each).figure() == Definition.Figure.COUNT)
                .toList();
        var bySiblingGroup = LedgerFigures.of(sight, rows, library, counts, years, CountingUnit.SIBLING_GROUP);
        return new PrintedFigures(numbers, library, ledger, bySiblingGroup).of(years);
    }

    private String digest(
            Sight sight,
            ReconciliationQuestion question,
            List<FinancialYear> years,
            List<Definition> definitions,
            List<?> answer) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("years", years);
        whole.put("where", new TreeMap<>(sight.scope().where()));
        whole.put("asKnownAt", String.valueOf(question.asKnownAt()));
        whole.put(
                "checks",
                library.checks().stream()
                        .map(check -> List.of(check.code(), check.stock(), check.flows()))
                        .toList());
        whole.put(
                "definitions",
                definitions.stream()
                        .map(each -> each.code() + "@" + each.version())
                        .toList());
        whole.put("answer", answer);
        return Digest.of(whole);
    }

    /** The children who do not add up in one check and year. */
    List<ResidualCase> cases(Sight sight, Check check, FinancialYear year) {
        new LedgerStocks(library, authorities).missing(sight, check, year).ifPresent(missing -> {
            throw new Refusal("NOT_AVAILABLE", ((StockAccount.NotAvailable) missing).explanation());
        });
        return new CheckedStocks(sight.session(), library, List.of(year), sight.scope())
                .of(check)
                .getFirst()
                .cases();
    }
}
