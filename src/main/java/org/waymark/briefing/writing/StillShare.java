package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A curve of those who wait, read at any day. */
record StillShare(Told curve) {
    String label() {
        var keys = curve.all("keys").stream().map(key -> key.text("label")).toList();
        return "%s%s, %s"
                .formatted(
                        keys.isEmpty() ? "" : String.join(", ", keys) + ", ",
                        WaitingCurves.shortly(curve.text("cohort")),
                        curve.text("period"));
    }

    /** The last one on which something happened to somebody. */
    int lastDay() {
        return day(curve.all("steps").getLast());
    }

    private static int day(Told step) {
        return Objects.requireNonNullElse(step.count("day"), 0);
    }

    /** The share that waits after a day; null later than anybody was seen, unless nobody waits any more. */
    @Nullable
    Double after(int day) {
        var steps = curve.all("steps");
        var share = steps.stream()
                .filter(step -> day(step) <= day && step.number("survival") != null)
                .reduce((_, last) -> last)
                .map(step -> Objects.requireNonNull(step.number("survival")))
                .orElse(1.0);
        return day <= lastDay() || share == 0 ? share : null;
    }

    /** How many were seen waiting on a day: those of the next day on which something happens. */
    int atRisk(int day) {
        return curve.all("steps").stream()
                .filter(step -> day(step) >= day)
                .findFirst()
                .map(step -> Objects.requireNonNullElse(step.count("atRisk"), 0))
                .orElse(0);
    }

    /** @param days of which the last that is told is named */
    String course(List<Integer> days) {
        int last = days.stream().filter(day -> after(day) != null).reduce(0, (_, day) -> day);
        return "%s: %s; %s still wait after day %d."
                .formatted(
                        Words.capital(label()),
                        curve.text("text"),
                        Numbers.percent(Objects.requireNonNullElse(after(last), 1.0)),
                        last);
    }
}
