package org.waymark.briefing.writing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Step;
import org.waymark.briefing.Picture.Waterfall;

/** Draws the parts of a change as steps, those that are printed as 0 left out. */
record ChangePicture(ChangeParts parts) {
    private static final int MOST_STEPS = 16;

    /** None where there is no change, or more steps than can be told apart. */
    Optional<Picture> picture(Cell before, Cell after, Told told, String title) {
        var drawn = told.all("parts").stream().filter(ChangeParts::isAny).toList();
        var start = parts.level(parts.from(), before).value();
        var end = parts.level(parts.to(), after).value();
        if (start == null || end == null || drawn.isEmpty() || drawn.size() > MOST_STEPS) {
            return Optional.empty();
        }
        var steps = drawn.stream().map(this::step).toList();
        var alternative = "Waterfall chart from %s in %s to %s in %s, in %s: %s."
                .formatted(
                        Numbers.whole(start),
                        parts.from(),
                        Numbers.whole(end),
                        parts.to(),
                        parts.unit(),
                        String.join(
                                "; ",
                                steps.stream()
                                        .map(step -> step.label() + " " + step.text())
                                        .toList()));
        return Optional.of(new Waterfall(
                Words.first(title),
                "%s, %s and %s".formatted(parts.measure().name(), parts.from(), parts.to()),
                alternative,
                parts.unit(),
                new Step(parts.from(), start, Numbers.whole(start)),
                steps,
                new Step(parts.to(), end, Numbers.whole(end))));
    }

    private Step step(Told part) {
        var keys = ChangeParts.keys(part);
        var figure = parts.part(part);
        var label = Stream.of(part.text("title"), keys.isEmpty() ? "" : ChangeParts.group(keys))
                .filter(each -> !each.isEmpty())
                .toList();
        return new Step(String.join(": ", label), Objects.requireNonNull(figure.value()), figure.text());
    }
}
