package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Trend;

/** Which lines over periods a picture draws: at most four, of one unit, that of the measure asked for first. */
record Trends(Breakdown answer) {
    private static final int MOST = 4;

    /** @param title the finding; none is drawn where fewer than two periods have a figure */
    Optional<Picture> picture(String title) {
        var periods = answer.periods();
        var drawn = drawn();
        if (periods.size() < 2 || drawn.isEmpty()) {
            return Optional.empty();
        }
        var lines = drawn.stream().map(this::line).toList();
        var first = answer.measures().get(drawn.getFirst());
        var unit = first.unitOfFigures() == Unit.SHARE ? "share" : first.unit();
        var subtitle = "%s, %s to %s"
                .formatted(
                        String.join("; ", lines.stream().map(Line::label).toList()),
                        periods.getFirst(),
                        periods.getLast());
        return Optional.of(new Trend(
                Words.first(title),
                subtitle,
                alternative(lines, unit),
                unit,
                periods,
                lines,
                reference(drawn),
                breaks(drawn),
                List.of()));
    }

    private List<Integer> drawn() {
        var telling = IntStream.range(0, answer.measures().size())
                .filter(at -> answer.periods().stream()
                                .filter(period -> value(period, at) != null)
                                .count()
                        > 1)
                .boxed()
                .toList();
        return telling.stream()
                .filter(at ->
                        isLike(answer.measures().get(at), answer.measures().get(telling.getFirst())))
                .limit(MOST)
                .toList();
    }

    private static boolean isLike(Measure one, Measure other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit());
    }

    private Line line(int at) {
        List<@Nullable Double> values = new ArrayList<>();
        answer.periods().forEach(period -> values.add(value(period, at)));
        return new Line(answer.measures().get(at).name(), values);
    }

    private @Nullable Double value(String period, int at) {
        var cells = answer.total(period);
        return at < cells.size()
                ? cells.get(at).headline(answer.measures().get(at).kind())
                : null;
    }

    /** The threshold of the first line that has one: of days, since only those compare with it. */
    private @Nullable Reference reference(List<Integer> drawn) {
        var last = answer.total(answer.periods().getLast());
        return drawn.stream()
                .filter(at -> answer.measures().get(at).unitOfFigures() == Unit.DAYS)
                .filter(at -> last.get(at).threshold() != null)
                .findFirst()
                .map(at -> new Reference(
                        "Threshold of " + answer.measures().get(at).code(),
                        Objects.requireNonNull(last.get(at).threshold())))
                .orElse(null);
    }

    private List<String> breaks(List<Integer> drawn) {
        return answer.periods().stream()
                .filter(period -> drawn.stream()
                        .anyMatch(at ->
                                !answer.total(period).get(at).seriesBreak().isEmpty()))
                .toList();
    }

    private String alternative(List<Line> lines, String unit) {
        var told = lines.stream().map(line -> course(line, unit)).toList();
        return "Line chart of %s over %d periods. %s"
                .formatted(
                        unit.equals("share") ? "shares" : unit, answer.periods().size(), String.join(" ", told));
    }

    private String course(Line line, String unit) {
        var shown = IntStream.range(0, line.values().size())
                .filter(at -> line.values().get(at) != null)
                .boxed()
                .toList();
        int missing = line.values().size() - shown.size();
        return "%s: from %s to %s%s."
                .formatted(
                        line.label(),
                        point(line, shown.getFirst(), unit),
                        point(line, shown.getLast(), unit),
                        missing == 0 ? "" : ", with %d periods that have no figure".formatted(missing));
    }

    private String point(Line line, int at, String unit) {
        double value = Objects.requireNonNull(line.values().get(at));
        return "%s in %s"
                .formatted(
                        unit.equals("share") ? Numbers.percent(value) : Numbers.whole(value),
                        answer.periods().get(at));
    }
}
