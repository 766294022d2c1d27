package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.AtRisk;
import org.waymark.briefing.Picture.Curve;
import org.waymark.briefing.Picture.Curves;
import org.waymark.briefing.Picture.Point;

/** The share that still waits, day by day, of those curves whose steps were asked for. */
record SurvivalPicture(String stretch) {
    private static final int MOST = 4;
    private static final int MARKS = 6;
    private static final int ROUND = 30;

    Optional<Picture> picture(String title, List<Told> curves) {
        var drawn = curves.stream()
                .filter(curve -> curve.text("status").equals("SHOWN"))
                .filter(curve -> !curve.text("cohort").equals("EXIT")
                        && curve.all("steps").size() > 1)
                .sorted(Comparator.comparing((Told curve) -> curve.text("period"))
                        .reversed())
                .limit(MOST)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var days = days(drawn);
        var told = drawn.stream().map(SurvivalPicture::course).toList();
        return Optional.of(new Curves(
                Words.first(title),
                "%s: share still waiting".formatted(stretch),
                "Step curves of the share that still waits, by days. %s".formatted(String.join(" ", told)),
                "days",
                drawn.stream().map(SurvivalPicture::curve).toList(),
                drawn.stream().map(curve -> atRisk(curve, days)).toList()));
    }

    private static String label(Told curve) {
        var keys = curve.all("keys").stream().map(key -> key.text("label")).toList();
        return "%s%s, %s"
                .formatted(
                        keys.isEmpty() ? "" : String.join(", ", keys) + ", ",
                        WaitingCurves.shortly(curve.text("cohort")),
                        curve.text("period"));
    }

    private static Curve curve(Told curve) {
        List<Point> points = new ArrayList<>(List.of(new Point(0, 1)));
        curve.all("steps").stream()
                .filter(step -> step.number("survival") != null)
                .map(step -> new Point(day(step), Objects.requireNonNull(step.number("survival"))))
                .forEach(points::add);
        return new Curve(label(curve), points);
    }

    private static int day(Told step) {
        return Objects.requireNonNullElse(step.count("day"), 0);
    }

    private static List<Integer> days(List<Told> curves) {
        int last = curves.stream()
                .mapToInt(curve -> day(curve.all("steps").getLast()))
                .max()
                .orElse(0);
        int step = Math.max(ROUND, (last / MARKS + ROUND - 1) / ROUND * ROUND);
        return IntStream.rangeClosed(0, last / step)
                .map(each -> each * step)
                .boxed()
                .toList();
    }

    /** How many were seen waiting on a day: those of the next day on which something happens. */
    private static AtRisk atRisk(Told curve, List<Integer> days) {
        var steps = curve.all("steps");
        var counts = days.stream()
                .map(day -> steps.stream()
                        .filter(step -> day(step) >= day)
                        .findFirst()
                        .map(step -> Objects.requireNonNullElse(step.count("atRisk"), 0))
                        .orElse(0))
                .toList();
        return new AtRisk(label(curve), days, counts);
    }

    private static String course(Told curve) {
        var last = curve.all("steps").getLast();
        return "%s: %s; %s still wait after day %d."
                .formatted(
                        Words.capital(label(curve)),
                        curve.text("text"),
                        Numbers.percent(Objects.requireNonNullElse(last.number("survival"), 0.0)),
                        day(last));
    }
}
