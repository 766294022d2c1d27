package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Finishes a table: its summary, and what its marks mean. */
final class TableWriter {
    private TableWriter() {}

    static Table table(
            String caption, List<String> headings, List<Column> columns, List<Row> rows, List<String> notes) {
        return new Table(
                Words.slug(caption),
                caption,
                TableSummary.of(headings, columns, rows),
                headings,
                columns,
                rows,
                Stream.concat(notes.stream(), marks(rows).stream()).distinct().toList());
    }

    /** Every mark that is used, with each meaning that it has here. */
    private static List<String> marks(List<Row> rows) {
        Map<Status, Set<String>> meanings = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> figure.status() != Status.SHOWN)
                .forEach(figure -> meanings.computeIfAbsent(figure.status(), _ -> new LinkedHashSet<>())
                        .add(Words.sentence(
                                Objects.requireNonNullElse(figure.explanation(), Figures.usual(figure.status())))));
        List<String> notes = new ArrayList<>();
        meanings.forEach((status, why) -> notes.add(status.mark() + " " + String.join(" ", why)));
        return notes;
    }

    /** A figure that is in no cell, since no row of the answer is for it. */
    static Figure untold(String measure, Figure.Statistic statistic, String period, Figure.Unit unit) {
        return new Figure(
                measure,
                statistic,
                period,
                List.of(),
                Status.NOT_APPLICABLE,
                null,
                unit,
                0,
                Status.NOT_APPLICABLE.mark(),
                "No case is told in this period.");
    }
}
