package org.waymark.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
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
        return rows(resolved, Availability.of(session, resolved, authorities), byMeasure);
    }

    /** The rows of one measure by each dimension for itself that it is parted by, the totals in each. */
    Map<Dimension, List<Answer.Row>> byEach(Session session, Resolved resolved) {
        var measure = resolved.question().measures().getFirst();
        var definition = resolved.definitions().getFirst();
        var found = resolved.question().isFor(definition) && !resolved.periods().isEmpty()
                ? cells.byEach(session, measure, resolved.periods(), resolved.scope())
                : Map.<Dimension, Map<ExactCells.Key, ExactCell>>of();
        var availability = Availability.of(session, resolved, authorities);
        Map<Dimension, List<Answer.Row>> rows = new EnumMap<>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (definition.isParted(dimension)) {
                rows.put(
                        dimension,
                        rows(resolved.by(dimension), availability, List.of(found.getOrDefault(dimension, Map.of()))));
            }
        }
        return rows;
    }

    private List<Answer.Row> rows(
            Resolved resolved, Availability availability, List<Map<ExactCells.Key, ExactCell>> byMeasure) {
        List<Answer.Row> rows = new ArrayList<>();
        for (var period : resolved.periods()) {
            for (var codes : RowCodes.of(resolved, found(period, byMeasure))) {
                rows.add(row(resolved, availability, period, codes, byMeasure));
            }
        }
        return rows;
    }

    private static Stream<List<String>> found(Period period, List<Map<ExactCells.Key, ExactCell>> byMeasure) {
        return byMeasure.stream()
                .flatMap(measured -> measured.keySet().stream())
                .filter(key -> key.period().equals(period.label()))
                .map(ExactCells.Key::codes);
    }

    private Answer.Row row(
            Resolved resolved,
            Availability availability,
            Period period,
            List<String> codes,
            List<Map<ExactCells.Key, ExactCell>> byMeasure) {
        var by = resolved.question().by();
        var keys = RowCodes.keys(by, codes, authorities);
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

    private static PublishedCell cell(
            Resolved resolved,
            Availability availability,
            Period period,
            List<Answer.Key> keys,
            String id,
            Definition definition,
            ExactCell cell) {
        var of = RowCodes.authority(keys);
        var remarks = new PublishedCell.Remarks(definition.thresholdFor(period), definition.breakIn(period));
        return availability
                .without(id, definition, period, of, remarks)
                .<PublishedCell>map(missing -> missing)
                .orElseGet(() -> Figures.shown(id, definition, cell, remarks));
    }
}
