package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Says what a table shows to those who do not see it, from its figures alone. */
final class TableSummary {
    private TableSummary() {}

    static String of(List<String> headings, List<Column> columns, List<Row> rows) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s by %s: %s and %s."
                .formatted(
                        Words.list(columns.stream().map(Column::heading).toList()),
                        Words.list(headings.stream().map(Words::small).toList()),
                        counted(rows.size(), "row"),
                        counted(columns.size(), "column of figures")));
        if (isOverPeriods(rows)) {
            rows.stream().map(TableSummary::course).flatMap(Optional::stream).forEach(sentences::add);
        } else {
            IntStream.range(0, columns.size())
                    .filter(at -> !isBound(rows, at))
                    .mapToObj(at -> range(columns.get(at), at, rows))
                    .flatMap(Optional::stream)
                    .forEach(sentences::add);
        }
        hidden(rows).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** Whether each row has one figure in several periods. */
    private static boolean isOverPeriods(List<Row> rows) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.figures().size() > 1
                                && row.figures().get(0).statistic()
                                        == row.figures().get(1).statistic()
                                && !row.figures()
                                        .get(0)
                                        .period()
                                        .equals(row.figures().get(1).period()));
    }

    private static Optional<String> course(Row row) {
        var shown = row.figures().stream()
                .filter(figure -> figure.status() == Status.SHOWN)
                .filter(figure -> figure.statistic() == row.figures().getFirst().statistic())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var first = shown.getFirst();
        var last = shown.getLast();
        var name = String.join(", ", row.labels());
        return Optional.of(
                shown.size() == 1
                        ? "%s: %s in %s.".formatted(name, first.text(), first.period())
                        : "%s: from %s in %s to %s in %s."
                                .formatted(name, first.text(), first.period(), last.text(), last.period()));
    }

    private static Optional<String> range(Column column, int at, List<Row> rows) {
        var shown = rows.stream()
                .filter(row -> !row.isTotal())
                .filter(row -> row.figures().get(at).status() == Status.SHOWN)
                .sorted(Comparator.comparingDouble(
                        row -> Objects.requireNonNull(row.figures().get(at).value())))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var lowest = shown.getFirst();
        var highest = shown.getLast();
        return Optional.of(
                lowest.figures().get(at).text().equals(highest.figures().get(at).text())
                        ? "%s: %s in every row that shows it."
                                .formatted(
                                        column.heading(),
                                        lowest.figures().get(at).text())
                        : "%s: lowest shown %s (%s), highest shown %s (%s)."
                                .formatted(
                                        column.heading(),
                                        lowest.figures().get(at).text(),
                                        String.join(", ", lowest.labels()),
                                        highest.figures().get(at).text(),
                                        String.join(", ", highest.labels())));
    }

    /** Ends of intervals stand beside what they are of and have no course of their own. */
    private static boolean isBound(List<Row> rows, int at) {
        return rows.stream()
                .map(row -> row.figures().get(at).statistic())
                .anyMatch(each -> each == Figure.Statistic.LOWER || each == Figure.Statistic.UPPER);
    }

    private static Optional<String> hidden(List<Row> rows) {
        var figures = rows.stream().flatMap(row -> row.figures().stream()).toList();
        List<String> parts = new ArrayList<>();
        for (var status : List.of(Status.SUPPRESSED, Status.NOT_APPLICABLE, Status.NOT_AVAILABLE)) {
            long count =
                    figures.stream().filter(figure -> figure.status() == status).count();
            if (count > 0) {
                parts.add("%d marked %s".formatted(count, status.mark()));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Of %d figures, %s.".formatted(figures.size(), Words.list(parts)));
    }

    private static String counted(int count, String what) {
        return count == 1
                ? "1 " + what
                : what.contains(" of ") ? count + " " + what.replaceFirst(" of ", "s of ") : count + " " + what + "s";
    }
}
