package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/**
 * The table of one measure by groups. Counts have periods side by side; a mean or share has a row for each group and period, so that
 * all that belongs to it stands beside it.
 *
 * @param answer with the periods that are shown only
 * @param at of the measure
 */
record ByGroup(Breakdown answer, int at) {
    private record Part(String heading, String unit, Statistic statistic, Function<Figures, Figure> figure) {}

    Table table(String caption, List<String> notes) {
        return measure().kind() == Measure.Kind.COUNT ? counts(caption, notes) : withNumbers(caption, notes);
    }

    private Measure measure() {
        return answer.measures().get(at);
    }

    private Table counts(String caption, List<String> notes) {
        var columns = answer.periods().stream()
                .map(period -> new Column(period, measure().unit()))
                .toList();
        var count = new Part("", measure().unit(), Statistic.COUNT, Figures::count);
        var rows = groups().stream()
                .map(keys -> new Row(
                        labels(keys),
                        keys.isEmpty(),
                        answer.periods().stream()
                                .map(period -> figure(keys, period, count))
                                .toList()))
                .toList();
        return TableWriter.table(caption, dimensions(), columns, rows, notes);
    }

    private Table withNumbers(String caption, List<String> notes) {
        var parts = parts().stream()
                .filter(part -> hasIntervals() || !isBound(part))
                .toList();
        var columns = parts.stream()
                .map(part -> new Column(part.heading(), part.unit()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (var keys : groups()) {
            for (var period : answer.periods()) {
                var labels =
                        Stream.concat(labels(keys).stream(), Stream.of(period)).toList();
                rows.add(new Row(
                        labels,
                        keys.isEmpty(),
                        parts.stream().map(part -> figure(keys, period, part)).toList()));
            }
        }
        var headings = Stream.concat(dimensions().stream(), Stream.of("Period")).toList();
        return TableWriter.table(
                caption,
                headings,
                columns,
                rows,
                Stream.concat(notes.stream(), wide(rows)).toList());
    }

    private static Stream<String> wide(List<Row> rows) {
        boolean isBelowNought = rows.stream()
                .flatMap(row -> row.figures().stream())
                .anyMatch(figure ->
                        figure.statistic() == Statistic.LOWER && Objects.requireNonNullElse(figure.value(), 0.0) < 0);
        return isBelowNought
                ? Stream.of("An interval that begins below 0 is of so few families that it says little.")
                : Stream.of();
    }

    private List<Part> parts() {
        var unit = measure().unit();
        var cases = measure().cases();
        return measure().kind() == Measure.Kind.MEAN
                ? List.of(
                        new Part(Words.capital(cases) + " in the mean", cases, Statistic.COUNT, Figures::count),
                        new Part("Mean", unit, Statistic.MEAN, Figures::headline),
                        new Part("Mean, 95% interval from", unit, Statistic.LOWER, Figures::lower),
                        new Part("Mean, 95% interval to", unit, Statistic.UPPER, Figures::upper))
                : List.of(
                        new Part("Share", "percent", Statistic.SHARE, Figures::headline),
                        new Part("Number", unit, Statistic.NUMERATOR, Figures::numerator),
                        new Part("Out of", unit, Statistic.DENOMINATOR, Figures::denominator),
                        new Part("Share, 95% interval from", "percent", Statistic.LOWER, Figures::lower),
                        new Part("Share, 95% interval to", "percent", Statistic.UPPER, Figures::upper));
    }

    /** Published figures may have none at all. */
    private boolean hasIntervals() {
        return answer.rows().stream().anyMatch(row -> row.cells().get(at).lower() != null);
    }

    private static boolean isBound(Part part) {
        return part.statistic() == Statistic.LOWER || part.statistic() == Statistic.UPPER;
    }

    private Figure figure(List<Key> keys, String period, Part part) {
        return cell(keys, period)
                .map(cell -> part.figure().apply(new Figures(measure(), period, keys, cell)))
                .orElseGet(() ->
                        TableWriter.untold(measure().id(), part.statistic(), period, Measure.unitOf(part.unit())));
    }

    private Optional<Cell> cell(List<Key> keys, String period) {
        return answer.rows().stream()
                .filter(row -> row.period().equals(period) && row.keys().equals(keys))
                .findFirst()
                .map(row -> row.cells().get(at));
    }

    /** In the answer's order, all together last. */
    private List<List<Key>> groups() {
        return answer.rows().stream()
                .map(Breakdown.Row::keys)
                .distinct()
                .sorted(Comparator.comparing(List::isEmpty))
                .toList();
    }

    private List<String> dimensions() {
        return groups().stream().max(Comparator.comparingInt(List::size)).orElseThrow().stream()
                .map(key -> Words.title(key.dimension()))
                .toList();
    }

    /** Of a row for several codes of an inner dimension that dimension's label is {@code All}. */
    private List<String> labels(List<Key> keys) {
        return Stream.concat(keys.stream().map(Key::label), Stream.generate(() -> "All"))
                .limit(dimensions().size())
                .toList();
    }
}
