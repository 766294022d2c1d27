package org.waymark.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.Makings;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Making;
import org.waymark.timeliness.question.Question;
import org.waymark.warehouse.Session;

/** Answers a question as {@link Breakdowns} does, and tells how: from how many cases, by which statement, at what cost. */
final class Explanations {
    private final Breakdowns breakdowns;
    private final BreakdownRows rows;
    private final ExactCells cells;

    Explanations(MeasureLibrary library, BreakdownRows rows) {
        this.breakdowns = new Breakdowns(library, rows);
        this.rows = rows;
        this.cells = new ExactCells(library);
    }

    Asking.Asked asked(Question question) {
        var asked = breakdowns.asked(question);
        return new Asking.Asked("explain", asked.measures(), asked.where(), asked.asKnownAt(), asked.purpose());
    }

    Explanation of(Sight sight, Question question) {
        var resolved = breakdowns.resolve(sight, question);
        var answered = rows.of(sight.session(), resolved);
        var measures = IntStream.range(0, question.measures().size())
                .mapToObj(i -> new OneMeasure(sight.session(), resolved, answered, i).explained())
                .toList();
        return new Explanation(
                measures,
                List.copyOf(new LinkedHashSet<>(resolved.definitions())),
                sight.provenance(Digest.of(resolved, answered)));
    }

    private final class OneMeasure {
        private final Session session;
        private final Resolved resolved;
        private final List<Answer.Row> answered;
        private final int index;
        private final Question question;
        private final String measure;

        OneMeasure(Session session, Resolved resolved, List<Answer.Row> answered, int index) {
            this.session = session;
            this.resolved = resolved;
            this.answered = answered;
            this.index = index;
            this.question = resolved.question();
            this.measure = question.measures().get(index);
        }

        Explanation.OfMeasure explained() {
            boolean isAsked = question.isFor(resolved.definitions().get(index))
                    && !resolved.periods().isEmpty();
            if (!isAsked) {
                return new Explanation.OfMeasure(measure, periods(Map.of(), Map.of(), Map.of()), null);
            }
            var scope = resolved.scope();
            var everybody = new Scope(scope.knownAt(), scope.authorities(), Map.of());
            var considered = totals(CountingUnit.CHILD, everybody);
            var asked = scope.where().isEmpty() ? considered : totals(CountingUnit.CHILD, scope);
            var units = question.unit() == CountingUnit.CHILD ? asked : totals(question.unit(), scope);
            return new Explanation.OfMeasure(measure, periods(considered, asked, units), making(scope));
        }

        private Making making(Scope scope) {
            return new Makings(cells).of(session, measure, resolved.periods(), question.by(), question.unit(), scope);
        }

        private Map<ExactCells.Key, ExactCell> totals(CountingUnit unit, Scope scope) {
            return cells.of(session, measure, resolved.periods(), List.of(), unit, scope);
        }

        private List<Explanation.OfPeriod> periods(
                Map<ExactCells.Key, ExactCell> considered,
                Map<ExactCells.Key, ExactCell> asked,
                Map<ExactCells.Key, ExactCell> units) {
            return answered.stream()
                    .filter(row -> row.keys().isEmpty())
                    .map(total -> switch (total.cells().get(index)) {
                        case PublishedCell.NotAvailable missing ->
                            new Explanation.OfPeriod(total.period(), null, missing.explanation());
                        case PublishedCell.Shown _ -> {
                            var key = new ExactCells.Key(total.period(), List.of());
                            var counted = units.getOrDefault(key, ExactCell.EMPTY);
                            yield new Explanation.OfPeriod(
                                    total.period(),
                                    new Explanation.Steps(
                                            all(considered.getOrDefault(key, ExactCell.EMPTY)),
                                            all(asked.getOrDefault(key, ExactCell.EMPTY)),
                                            all(counted),
                                            counted.excluded(),
                                            counted.cases(),
                                            groups(total.period())),
                                    null);
                        }
                    })
                    .toList();
        }

        private int groups(String period) {
            return (int) answered.stream()
                    .filter(row -> row.period().equals(period) && !row.isTotal())
                    .filter(row -> row.cells().get(index) instanceof PublishedCell.Shown shown
                            && shown.count() + sum(shown.excluded()) > 0)
                    .count();
        }

        private static int all(ExactCell cell) {
            return cell.cases() + sum(cell.excluded());
        }

        private static int sum(Map<String, Integer> excluded) {
            return excluded.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
