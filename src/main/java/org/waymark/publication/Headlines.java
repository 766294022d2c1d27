package org.waymark.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.Workings;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Session;

/** The figures that a council reports, of every year that its returns cover: what a data officer looks at first. */
public final class Headlines {
    private static final List<String> MEASURES = List.of(
            "ADM_DECISIONS",
            "PLACEMENT_ORDERS",
            "MATCHED",
            "PLACED",
            "ADOPTED",
            "PLACED_AT_PERIOD_END",
            "AWAITING_MATCH_AT_PERIOD_END",
            "PLAN_CHANGES",
            "DISRUPTIONS",
            "EARLY_PERMANENCE",
            "A2",
            "A3",
            "A10",
            "A20");

    private static final List<String> INDICATORS = List.of("A1", "A2", "A3", "A10", "A20");

    private final BreakdownRows rows;
    private final MeasureLibrary library;

    Headlines(BreakdownRows rows, MeasureLibrary library) {
        this.rows = rows;
        this.library = library;
    }

    /** A headline figure's measure and year. */
    public record Headline(String measure, String period) {}

    /** The figures of one authority in print, as the session's state has them at an instant. */
    public Map<Headline, String> of(Session session, AuthorityCode authority, Instant knownAt) {
        var scope = new Scope(knownAt, List.of(authority.value()), Map.of());
        var coverage = Coverage.of(session, knownAt, scope.authorities());
        var question = new Question(
                MEASURES, null, Window.ONE_YEAR, List.of(), Map.of(), CountingUnit.CHILD, knownAt, "import");
        var periods = coverage.years().stream()
                .flatMap(year -> Window.ONE_YEAR.endingIn(year).stream())
                .toList();
        var definitions = MEASURES.stream().map(library::definition).toList();
        Map<Headline, String> figures = new LinkedHashMap<>();
        rows.of(session, new Resolved(question, definitions, periods, scope, coverage))
                .forEach(row -> row.cells()
                        .forEach(cell -> figures.put(new Headline(cell.measure(), row.period()), cell.text())));
        return figures;
    }

    /** Why a headline mean or share left somebody out. */
    public record Exclusion(String measure, String reason) {}

    /** Whom the indicators of a year leave out, by the keys of the children. */
    public Map<Exclusion, Set<String>> leftOut(
            Session session, AuthorityCode authority, FinancialYear year, Instant knownAt) {
        var scope = new Scope(knownAt, List.of(authority.value()), Map.of());
        var period = Window.ONE_YEAR.endingIn(year).getFirst();
        var workings = new Workings(library);
        Map<Exclusion, Set<String>> leftOut = new LinkedHashMap<>();
        for (var measure : INDICATORS) {
            for (var each : workings.of(session, measure, period, scope, 0, Integer.MAX_VALUE)
                    .cases()) {
                if (each.excludedBecause() != null) {
                    leftOut.computeIfAbsent(new Exclusion(measure, each.excludedBecause()), _ -> new HashSet<>())
                            .add(each.caseKey());
                }
            }
        }
        return leftOut;
    }
}
