package org.waymark.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Session;

/**
 * Every cell that one state of the tables has, of all authorities, as known at an instant: made as any breakdown is, to be
 * compared with those of another state. Used by one thread, as its session is.
 */
public final class EveryCell {
    private final BreakdownRows rows;
    private final MeasureLibrary library;
    private final Session session;
    private final Scope scope;
    private final Coverage coverage;

    EveryCell(BreakdownRows rows, MeasureLibrary library, Session session, Instant knownAt) {
        this.rows = rows;
        this.library = library;
        this.session = session;
        this.scope = new Scope(knownAt, Coverage.authorities(session), Map.of());
        this.coverage = Coverage.of(session, knownAt, scope.authorities());
    }

    /**
     * Where a cell stands.
     *
     * @param by null for the period's total; so is the code
     */
    public record Place(
            String period, @Nullable Dimension by, @Nullable String code) {}

    public Session session() {
        return session;
    }

    public Scope scope() {
        return scope;
    }

    /** All that returns cover. */
    public SortedSet<FinancialYear> years() {
        return coverage.years();
    }

    /** The totals of some years, and their parts by each dimension. */
    public Map<Place, PublishedCell> of(String measure, Collection<FinancialYear> years) {
        var asked = List.copyOf(years);
        var question = new Question(
                List.of(measure),
                asked,
                Window.ONE_YEAR,
                List.of(),
                Map.of(),
                CountingUnit.CHILD,
                scope.knownAt(),
                "recompute");
        var resolved = new Resolved(
                question,
                List.of(library.definition(measure)),
                Resolved.periods(asked, Window.ONE_YEAR, coverage),
                scope,
                coverage);
        Map<Place, PublishedCell> cells = new LinkedHashMap<>();
        rows.byEach(session, resolved).values().stream()
                .flatMap(List::stream)
                .forEach(row -> cells.put(place(row), row.cells().getFirst()));
        return cells;
    }

    private static Place place(Answer.Row row) {
        if (row.keys().isEmpty()) {
            return new Place(row.period(), null, null);
        }
        var key = row.keys().getFirst();
        return new Place(row.period(), key.dimension(), key.code());
    }
}
