package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Spread;
import org.waymark.briefing.Picture.Spreads;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/**
 * How the days behind means are spread: of each period, or of each group in the latest one.
 *
 * @param answer with the periods that are shown only
 */
record Distribution(Wording wording, Breakdown answer) {
    private static final int MOST = 12;
    private static final String ALL = "All";

    /** A row of picture and table. */
    private record Of(String label, boolean isTotal, Figures figures) {
        /** @param least of how many cases there is a box at all */
        Optional<Spread> spread(double least) {
            var told = figures.cell().quartiles();
            var count = figures.cell().count();
            return told == null || count == null || count < least
                    ? Optional.empty()
                    : Optional.of(new Spread(
                            label,
                            told.lower(),
                            told.median(),
                            told.upper(),
                            told.ninth(),
                            "median %s (n = %s)"
                                    .formatted(
                                            Numbers.whole(told.median()),
                                            figures.count().text())));
        }
    }

    /** None where no quartiles are told, or of more than can be told apart. */
    Optional<Drawn> drawn(String caption) {
        var measures = measures();
        var rows =
                measures.stream().flatMap(at -> rows(at, measures.size() > 1)).toList();
        double least = wording.limit(Limit.SMALLEST_GROUP);
        var spreads = rows.stream()
                .map(each -> each.spread(least))
                .flatMap(Optional::stream)
                .toList();
        if (spreads.isEmpty() || rows.size() > MOST) {
            return Optional.empty();
        }
        var first = answer.measures().get(measures.getFirst());
        var picture = new Spreads(
                Words.first(finding(first, measures.size() > 1, spreads.getLast())),
                "%s, %s".formatted(what(measures), periods()),
                alternative(spreads, rows.size(), first.unit()),
                first.unit(),
                spreads,
                measures.size() == 1 ? reference(measures.getFirst()) : null);
        return Optional.of(new Drawn(picture, List.of(table(caption, rows, first))));
    }

    private String finding(Measure measure, boolean isNamed, Spread spread) {
        var of = spread.label().equals(ALL) ? periods() : spread.label();
        return wording.say(
                Phrase.HALF_AT_MOST,
                isNamed ? of : "%s, %s".formatted(measure.name(), of),
                Numbers.whole(spread.median()),
                measure.unit());
    }

    /** Means in the unit of the first that tells quartiles; of groups that one alone. */
    private List<Integer> measures() {
        var telling = IntStream.range(0, answer.measures().size())
                .filter(at -> answer.measures().get(at).kind() == Measure.Kind.MEAN)
                .filter(at -> answer.rows().stream()
                        .anyMatch(row -> row.cells().get(at).quartiles() != null))
                .boxed()
                .toList();
        return telling.stream()
                .filter(at -> answer.measures().get(at).isLike(answer.measures().get(telling.getFirst())))
                .limit(answer.isGrouped() ? 1 : MOST)
                .toList();
    }

    private String what(List<Integer> measures) {
        return measures.size() == 1 ? answer.measures().get(measures.getFirst()).name() : "Several measures";
    }

    private String periods() {
        var periods = answer.periods();
        return answer.isGrouped() || periods.size() == 1
                ? periods.getLast()
                : "%s to %s".formatted(periods.getFirst(), periods.getLast());
    }

    private Stream<Of> rows(int at, boolean isNamed) {
        var measure = answer.measures().get(at);
        var periods = answer.isGrouped() ? List.of(answer.periods().getLast()) : answer.periods();
        return periods.stream()
                .flatMap(period -> answer.of(period).stream()
                        .filter(row -> row.keys().size() < 2)
                        .map(row -> new Of(
                                answer.isGrouped() ? row.label() : isNamed ? measure.name() + ", " + period : period,
                                answer.isGrouped() && row.keys().isEmpty(),
                                new Figures(
                                        measure, period, row.keys(), row.cells().get(at)))));
    }

    private @Nullable Reference reference(int at) {
        var latest = answer.periods().getLast();
        return answer.of(latest).stream()
                .map(row -> row.cells().get(at).threshold())
                .filter(Objects::nonNull)
                .findFirst()
                .map(days -> new Reference("Threshold in %s: %d days".formatted(latest, days), days))
                .orElse(null);
    }

    private static String alternative(List<Spread> spreads, int rows, String unit) {
        var told = spreads.stream()
                .map(each -> "%s: half between %s and %s, %s"
                        .formatted(each.label(), Numbers.whole(each.lower()), Numbers.whole(each.upper()), each.text()))
                .toList();
        return "Box chart of %s. %s.%s"
                .formatted(
                        unit,
                        String.join("; ", told),
                        rows == spreads.size()
                                ? ""
                                : " Rows without a box, of nothing shown or too few cases: %d."
                                        .formatted(rows - spreads.size()));
    }

    private Table table(String caption, List<Of> rows, Measure measure) {
        boolean hasNinth = rows.stream()
                .map(each -> each.figures().cell().quartiles())
                .anyMatch(each -> each != null && each.ninth() != null);
        var unit = measure.unit();
        var columns = Stream.of(
                        Stream.of(new Column(Words.capital(measure.cases()), measure.cases())),
                        Stream.of("Lower quartile", "Median", "Upper quartile").map(each -> new Column(each, unit)),
                        hasNinth ? Stream.of(new Column("Nine of ten reach at most", unit)) : Stream.<Column>of())
                .flatMap(each -> each)
                .toList();
        return TableWriter.table(
                caption + ": how values are spread",
                List.of(answer.isGrouped() ? "Group" : "Period"),
                columns,
                rows.stream()
                        .map(each -> new Row(
                                List.of(each.label()),
                                each.isTotal(),
                                Stream.concat(
                                                Stream.of(each.figures().count()),
                                                each.figures().quartiles().stream()
                                                        .limit(hasNinth ? 4 : 3))
                                        .toList()))
                        .toList(),
                List.of("A quarter of the cases lie below the lower quartile, and a quarter above the upper one."));
    }
}
