package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Picture.AtRisk;
import org.waymark.briefing.Picture.Curve;
import org.waymark.briefing.Picture.Curves;
import org.waymark.briefing.Picture.Point;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/**
 * The share that still waits, of those curves whose steps were asked for. By months of 30 days, or several of them: picture and
 * table hold the same, and no single day on which something happened to somebody.
 */
record SurvivalPicture(String stretch) {
    private static final int MOST = 4;
    private static final int MARKS = 6;
    private static final int MONTH = 30;
    private static final int MOST_ROWS = 24;

    Optional<Drawn> drawn(String caption, String title, List<Told> curves) {
        var drawn = curves.stream()
                .filter(curve -> curve.text("status").equals("SHOWN"))
                .filter(curve -> !curve.text("cohort").equals("EXIT")
                        && curve.all("steps").size() > 1)
                .sorted(Comparator.comparing((Told curve) -> curve.text("period"))
                        .reversed())
                .limit(MOST)
                .map(StillShare::new)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var days = days(drawn);
        var picture = new Curves(
                Words.first(title),
                "%s: share still waiting".formatted(stretch),
                alternative(drawn, days),
                "still waiting",
                drawn.stream().map(each -> curve(each, days)).toList(),
                drawn.stream().map(each -> atRisk(each, days)).toList());
        return Optional.of(new Drawn(picture, List.of(table(caption, drawn, days))));
    }

    private static List<Integer> days(List<StillShare> curves) {
        int last = curves.stream().mapToInt(StillShare::lastDay).max().orElse(0);
        int step = MONTH * Math.max(1, (int) Math.ceil((double) last / MONTH / MOST_ROWS));
        return IntStream.rangeClosed(0, (int) Math.ceil((double) last / step))
                .map(each -> each * step)
                .boxed()
                .toList();
    }

    private static Curve curve(StillShare curve, List<Integer> days) {
        List<Point> points = new ArrayList<>();
        for (int day : days) {
            var share = curve.after(day);
            if (share != null) {
                points.add(new Point(day, share));
            }
        }
        return new Curve(curve.label(), points);
    }

    /** Some of the days, so that numbers stand apart. */
    private static AtRisk atRisk(StillShare curve, List<Integer> days) {
        int every = Math.max(1, (int) Math.ceil((double) days.size() / MARKS));
        var marks = IntStream.range(0, days.size())
                .filter(at -> at % every == 0)
                .mapToObj(days::get)
                .toList();
        return new AtRisk(
                "Number at risk: " + curve.label(),
                marks,
                marks.stream().map(curve::atRisk).toList());
    }

    private static String alternative(List<StillShare> curves, List<Integer> days) {
        var told = curves.stream().map(each -> each.course(days)).toList();
        return "Step curves of the share that still waits, every %d days. %s"
                .formatted(days.size() < 2 ? MONTH : days.get(1), String.join(" ", told));
    }

    private static Table table(String caption, List<StillShare> curves, List<Integer> days) {
        var columns = curves.stream()
                .flatMap(each -> Stream.of(
                        new Column(Words.capital(each.label()) + ": still waiting", "percent"),
                        new Column(Words.capital(each.label()) + ": number at risk", "waits")))
                .toList();
        return TableWriter.table(
                caption + ": share still waiting",
                List.of("After days"),
                columns,
                days.stream()
                        .map(day -> new Row(List.of(Numbers.whole(day)), false, figures(curves, day)))
                        .toList(),
                List.of(
                        "At risk on a day is who was seen waiting on it. After the last day on which anybody was, nothing is told."));
    }

    private static List<Figure> figures(List<StillShare> curves, int day) {
        return curves.stream()
                .flatMap(each -> Stream.of(
                        WaitingRows.figure(each.curve(), Statistic.SHARE, Unit.SHARE, each.after(day)),
                        WaitingRows.figure(
                                each.curve(), Statistic.STILL_WAITING, Unit.CHILDREN, (double) each.atRisk(day))))
                .toList();
    }
}
