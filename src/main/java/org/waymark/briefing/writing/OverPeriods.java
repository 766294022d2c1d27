package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/**
 * The table of an answer that is not grouped: measures in rows, periods side by side.
 *
 * @param answer with the periods that are shown only
 */
record OverPeriods(Breakdown answer) {
    Table table(String caption, List<String> notes) {
        var periods = answer.periods();
        boolean hasThreshold = Stream.iterate(0, i -> i < answer.measures().size(), i -> i + 1)
                .anyMatch(i -> cell(periods.getLast(), i).threshold() != null);
        List<Column> columns = new ArrayList<>(
                periods.stream().map(period -> new Column(period, null)).toList());
        if (hasThreshold) {
            columns.add(new Column("Threshold in " + periods.getLast(), "days"));
        }
        var rows = IntStream.range(0, answer.measures().size())
                .boxed()
                .flatMap(at -> rows(at, hasThreshold).stream())
                .toList();
        boolean hasShare = answer.measures().stream().anyMatch(measure -> measure.kind() == Measure.Kind.SHARE);
        var all = new ArrayList<>(notes);
        if (hasThreshold && hasShare) {
            all.add("Where the figure is a share, it is of those who took fewer days than the threshold.");
        }
        return TableWriter.table(caption, List.of("Measure"), columns, rows, all);
    }

    private List<Row> rows(int at, boolean hasThreshold) {
        var measure = answer.measures().get(at);
        return switch (measure.kind()) {
            case COUNT -> List.of(row(at, counted(measure), Figures::count, hasThreshold));
            case MEAN ->
                List.of(
                        row(
                                at,
                                "%s: mean, %s".formatted(measure.name(), measure.unit()),
                                Figures::headline,
                                hasThreshold),
                        row(
                                at,
                                "%s: %s in the mean".formatted(measure.name(), measure.cases()),
                                Figures::count,
                                hasThreshold));
            case SHARE ->
                List.of(
                        row(at, measure.name() + ": share", Figures::headline, hasThreshold),
                        row(
                                at,
                                "%s: number, %s".formatted(measure.name(), measure.unit()),
                                Figures::numerator,
                                hasThreshold),
                        row(
                                at,
                                "%s: out of, %s".formatted(measure.name(), measure.unit()),
                                Figures::denominator,
                                hasThreshold));
        };
    }

    private static String counted(Measure measure) {
        return measure.name().toLowerCase(java.util.Locale.ROOT).contains(measure.unit())
                ? measure.name()
                : "%s, %s".formatted(measure.name(), measure.unit());
    }

    private Row row(int at, String label, Function<Figures, Figure> figure, boolean hasThreshold) {
        var measure = answer.measures().get(at);
        var periods = answer.periods();
        List<Figure> figures = new ArrayList<>(periods.stream()
                .map(period -> figure.apply(new Figures(measure, period, List.of(), cell(period, at))))
                .toList());
        if (hasThreshold) {
            var last = new Figures(measure, periods.getLast(), List.of(), cell(periods.getLast(), at));
            boolean isHeadline = measure.kind() != Measure.Kind.COUNT
                    && figures.getFirst().statistic() == last.headline().statistic();
            figures.add(isHeadline ? last.threshold() : last.noThreshold());
        }
        return new Row(List.of(label), false, figures);
    }

    private Cell cell(String period, int at) {
        return Objects.requireNonNull(answer.total(period)).get(at);
    }
}
