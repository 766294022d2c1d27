package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.Picture.Multiples;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Trend;

/**
 * Values over periods: up to four lines in one chart, more in small panels.
 *
 * @param what they are of
 * @param unit as pictures name it
 * @param breaks periods from which on figures do not compare with earlier ones
 */
record Lines(
        String what,
        String unit,
        List<String> periods,
        List<Line> lines,
        @Nullable Reference reference,
        List<String> breaks,
        List<String> provisional) {
    private static final int MOST = 4;
    private static final int MOST_PANELS = 12;

    boolean areMany() {
        return lines.size() > MOST;
    }

    /** The first four; none where fewer than two periods have a figure. */
    Optional<Picture> trend(String title) {
        var drawn = lines.stream().filter(Lines::isCourse).limit(MOST).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Trend(
                Words.first(title),
                subtitle(String.join("; ", drawn.stream().map(Line::label).toList())),
                alternative("Line chart", drawn),
                unit,
                periods,
                drawn,
                reference,
                breaks,
                provisional));
    }

    /** None where fewer than two lines have figures, or there are more than can be told apart. */
    Optional<Picture> multiples(String title) {
        if (lines.stream().filter(Lines::isCourse).count() < 2 || lines.size() > MOST_PANELS) {
            return Optional.empty();
        }
        return Optional.of(new Multiples(
                Words.first(title),
                subtitle(what),
                alternative("%d small line charts on one scale".formatted(lines.size()), lines),
                unit,
                periods,
                lines,
                reference,
                breaks,
                provisional));
    }

    private String subtitle(String of) {
        return "%s, %s to %s".formatted(of, periods.getFirst(), periods.getLast());
    }

    private static boolean isCourse(Line line) {
        return line.values().stream().filter(Objects::nonNull).count() > 1;
    }

    private String alternative(String chart, List<Line> drawn) {
        List<String> told = new ArrayList<>();
        told.add("%s of %s over %d periods.".formatted(chart, unit.equals("%") ? "shares" : unit, periods.size()));
        drawn.stream().map(this::course).forEach(told::add);
        if (reference != null) {
            told.add("%s: %s.".formatted(reference.label(), written(reference.value())));
        }
        if (!breaks.isEmpty()) {
            told.add("Figures do not compare with earlier ones from %s on.".formatted(Words.list(breaks)));
        }
        if (!provisional.isEmpty()) {
            told.add("Provisional: %s.".formatted(Words.list(provisional)));
        }
        return String.join(" ", told);
    }

    private String course(Line line) {
        var shown = IntStream.range(0, line.values().size())
                .filter(at -> line.values().get(at) != null)
                .boxed()
                .toList();
        int missing = line.values().size() - shown.size();
        if (shown.isEmpty()) {
            return line.label() + ": no figure.";
        }
        return "%s: from %s to %s%s."
                .formatted(
                        line.label(),
                        point(line, shown.getFirst()),
                        point(line, shown.getLast()),
                        missing == 0
                                ? ""
                                : missing == 1
                                        ? ", with 1 period that has no figure"
                                        : ", with %d periods that have no figure".formatted(missing));
    }

    private String point(Line line, int at) {
        return "%s in %s".formatted(written(Objects.requireNonNull(line.values().get(at))), periods.get(at));
    }

    private String written(double value) {
        return unit.equals("%") ? Numbers.percent(value) : Numbers.whole(value);
    }
}
