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

/** The measures of an answer as lines over periods: those of one unit, that of the first which has a course. */
record Trends(Breakdown answer) {
    /** @param title the finding; none is drawn where fewer than two periods have a figure */
    Optional<Picture> picture(String title) {
        return lines().flatMap(lines -> lines.trend(title));
    }

    /** In small panels. */
    Optional<Picture> multiples(String title) {
        return lines().flatMap(lines -> lines.multiples(title));
    }

    /** Whether there are more of them than one chart can hold. */
    boolean areMany() {
        return lines().filter(Lines::areMany).isPresent();
    }

    private Optional<Lines> lines() {
        var drawn = drawn();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var first = answer.measures().get(drawn.getFirst());
        return Optional.of(new Lines(
                "%d measures in %s".formatted(drawn.size(), first.unitOfPictures()),
                first.unitOfPictures(),
                answer.periods(),
                drawn.stream().map(this::line).toList(),
                reference(drawn),
                breaks(drawn),
                answer.provisional()));
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
                .filter(at -> answer.measures().get(at).isLike(answer.measures().get(telling.getFirst())))
                .toList();
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

    /** The threshold of the first line that has one, as in the latest period: of days, since only those compare with it. */
    private @Nullable Reference reference(List<Integer> drawn) {
        var latest = answer.periods().getLast();
        var last = answer.total(latest);
        return drawn.stream()
                .filter(at -> answer.measures().get(at).unitOfFigures() == Unit.DAYS)
                .filter(at -> at < last.size() && last.get(at).threshold() != null)
                .findFirst()
                .map(at -> new Reference(
                        "Threshold of %s in %s"
                                .formatted(answer.measures().get(at).code(), latest),
                        Objects.requireNonNull(last.get(at).threshold())))
                .orElse(null);
    }

    private List<String> breaks(List<Integer> drawn) {
        return answer.periods().stream()
                .filter(period -> drawn.stream()
                        .filter(at -> at < answer.total(period).size())
                        .anyMatch(at ->
                                !answer.total(period).get(at).seriesBreak().isEmpty()))
                .toList();
    }
}
