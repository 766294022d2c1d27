package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** Puts the cells of one question's measures side by side in rows. */
final class BreakdownRows {
    private final ExactCells cells;
    private final LocalAuthorities authorities;

    BreakdownRows(ExactCells cells, LocalAuthorities authorities) {
        this.cells = cells;
        this.authorities = authorities;
    }

    List<Answer.Row> of(Session session, Resolved resolved) {
        if (resolved.periods().isEmpty()) {
            return List.of();
        }
        var question = resolved.question();
        List<Map<ExactCells.Key, ExactCell>> byMeasure = new ArrayList<>();
        for (int i = 0; i < question.measures().size(); i++) {
            byMeasure.add(
                    question.isFor(resolved.definitions().get(i))
                            ? cells.of(
                                    session,
                                    question.measures().get(i),
                                    resolved.periods(),
                                    question.by(),
                                    question.unit(),
                                    resolved.scope())
                            : Map.of());
        }
        var availability = Availability.of(session, resolved, authorities);
        List<Answer.Row> rows = new ArrayList<>();
        for (var period : resolved.periods()) {
            for (var codes : combinations(resolved, period, byMeasure)) {
                rows.add(row(resolved, availability, period, codes, byMeasure));
            }
        }
        return rows;
    }

    /** The total, then each outermost code with what is below it. One dimension shows every code, more only cases. */
    private static Set<List<String>> combinations(
            Resolved resolved, Period period, List<Map<ExactCells.Key, ExactCell>> byMeasure) {
        var by = resolved.question().by();
        Set<List<String>> found = new TreeSet<>(new RowOrder(by));
        found.add(List.of());
        byMeasure.forEach(measured -> measured.keySet().stream()
                .filter(key -> key.period().equals(period.label()))
                .forEach(key -> found.add(key.codes())));
        if (by.size() == 1) {
            everyCode(resolved, by.getFirst()).forEach(code -> found.add(List.of(code)));
        }
        return found;
    }

    private static List<String> everyCode(Resolved resolved, Dimension dimension) {
        if (dimension == Dimension.LOCAL_AUTHORITY) {
            return resolved.scope().askedAmong(resolved.coverage().authorities(), dimension);
        }
        List<String> codes = new ArrayList<>(resolved.scope().askedAmong(dimension.codes(), dimension));
        if (resolved.question().unit() == CountingUnit.SIBLING_GROUP && codes.size() > 1) {
            codes.add(Dimension.DIFFERS);
        }
        return codes;
    }

    private Answer.Row row(
            Resolved resolved,
            Availability availability,
            Period period,
            List<String> codes,
            List<Map<ExactCells.Key, ExactCell>> byMeasure) {
        var by = resolved.question().by();
        List<Answer.Key> keys = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            keys.add(new Answer.Key(by.get(i), codes.get(i), label(by.get(i), codes.get(i))));
        }
        List<PublishedCell> published = new ArrayList<>();
        for (int i = 0; i < byMeasure.size(); i++) {
            var id = resolved.question().measures().get(i);
            var cell = byMeasure.get(i).getOrDefault(new ExactCells.Key(period.label(), codes), ExactCell.EMPTY);
            published.add(cell(
                    resolved,
                    availability,
                    period,
                    keys,
                    id,
                    resolved.definitions().get(i),
                    cell));
        }
        return new Answer.Row(period.label(), keys, codes.size() < by.size() || by.isEmpty(), published);
    }

    private String label(Dimension dimension, String code) {
        return dimension == Dimension.LOCAL_AUTHORITY ? authorities.nameOf(code) : dimension.label(code);
    }

    private static PublishedCell cell(
            Resolved resolved,
            Availability availability,
            Period period,
            List<Answer.Key> keys,
            String id,
            Definition definition,
            ExactCell cell) {
        var of = keys.stream()
                .filter(key -> key.dimension() == Dimension.LOCAL_AUTHORITY)
                .map(Answer.Key::code)
                .findFirst();
        var remarks = new PublishedCell.Remarks(definition.thresholdFor(period), definition.breakIn(period));
        return availability
                .without(id, definition, period, of, remarks)
                .orElseGet(() -> Figures.shown(id, definition, cell, remarks));
    }
}
