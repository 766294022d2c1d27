package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/**
 * Writes up an answer of the field {@code waiting}: how long children wait, those who still do included.
 *
 * @param stretch as {@code Time from placement order to moving in}
 */
record WaitingCurves(Wording wording, PictureChoice choice, String stretch) {
    private static final String MEASURE = "WAITING";
    private static final List<Column> COLUMNS = List.of(
            new Column("Children", "children"),
            new Column("Waits", "waits"),
            new Column("Still waiting", "waits"),
            new Column("Half have stopped waiting by day", "days"),
            new Column("Half by day, 95% interval from", "days"),
            new Column("Half by day, 95% interval to", "days"),
            new Column("Mean of those who arrived", "days"));

    Draft write(String caption, List<Told> curves) {
        var periods =
                curves.stream().map(curve -> curve.text("period")).distinct().toList();
        var latest = periods.getLast();
        var answer = curves.stream()
                .filter(curve -> curve.text("period").equals(latest))
                .map(this::sentence)
                .toList();
        var dimension = curves.stream()
                .flatMap(curve -> curve.all("keys").stream())
                .findFirst()
                .map(key -> Words.title(key.text("dimension")))
                .orElse("Group");
        var rows = curves.stream().map(WaitingCurves::row).toList();
        var notes = Stream.concat(
                        curves.stream()
                                .map(curve -> curve.text("cohort"))
                                .distinct()
                                .map(WaitingCurves::cohort),
                        Stream.of("A wait that was interrupted and went on later counts as two."))
                .toList();
        var table = TableWriter.table(
                "%s: %s".formatted(caption, Words.small(stretch)),
                List.of(dimension, "Whose wait", "Period"),
                COLUMNS,
                rows,
                notes);
        return new Draft(
                answer,
                answer,
                List.of(table),
                choice.among(List.of(new Fitting(
                                PictureKind.WAITING,
                                () -> new SurvivalPicture(stretch).picture(answer.getFirst(), curves))))
                        .orElse(null),
                method(curves));
    }

    private String sentence(Told curve) {
        var whom = whom(curve);
        var period = curve.text("period");
        return switch (status(curve)) {
            case SHOWN -> wording.say(Phrase.WAITING, whom, period, curve.text("text"));
            case SUPPRESSED -> wording.say(Phrase.HIDDEN, whom, period);
            case NOT_APPLICABLE -> wording.say(Phrase.NOT_APPLICABLE, whom, period, curve.text("explanation"));
            case NOT_AVAILABLE -> wording.say(Phrase.NOT_AVAILABLE, whom, period, curve.text("explanation"));
        };
    }

    private static Status status(Told curve) {
        return Status.valueOf(curve.words("status").orElse(Status.NOT_AVAILABLE.name()));
    }

    private String whom(Told curve) {
        var cohort = curve.words("cohort").map(WaitingCurves::shortly).orElse("");
        var group = group(curve);
        return "%s, %s%s".formatted(stretch, cohort, group.equals("All") ? "" : ", " + group);
    }

    private static String group(Told curve) {
        var keys = curve.all("keys");
        return keys.isEmpty()
                ? "All"
                : String.join(", ", keys.stream().map(key -> key.text("label")).toList());
    }

    private static Row row(Told curve) {
        return new Row(
                List.of(group(curve), Words.capital(shortly(curve.text("cohort"))), curve.text("period")),
                curve.isTrue("isTotal"),
                List.of(
                        count(curve, Statistic.COUNT, "children"),
                        count(curve, Statistic.COUNT, "count"),
                        count(curve, Statistic.STILL_WAITING, "stillWaiting"),
                        days(curve, Statistic.MEDIAN, curve.at("median"), "value"),
                        days(curve, Statistic.LOWER, curve.at("median"), "lower"),
                        days(curve, Statistic.UPPER, curve.at("median"), "upper"),
                        days(curve, Statistic.MEAN, curve, "meanOfArrived")));
    }

    private static Figure count(Told curve, Statistic statistic, String field) {
        var value = curve.count(field);
        return figure(curve, statistic, Unit.CHILDREN, value == null ? null : value.doubleValue());
    }

    private static Figure days(Told curve, Statistic statistic, Told at, String field) {
        return figure(curve, statistic, Unit.DAYS, at.number(field));
    }

    private static Figure figure(
            Told curve, Statistic statistic, Unit unit, @org.jspecify.annotations.Nullable Double value) {
        var status = status(curve);
        var period = curve.text("period");
        var keys = curve.all("keys").stream().map(Breakdown::key).toList();
        var figure = status != Status.SHOWN
                ? Plain.without(
                        MEASURE,
                        statistic,
                        period,
                        unit,
                        status,
                        curve.words("explanation").orElse(Figures.usual(status)))
                : value == null
                        ? Plain.without(MEASURE, statistic, period, unit, Status.NOT_APPLICABLE, "It was not reached.")
                        : Plain.number(MEASURE, statistic, period, unit, value);
        return new Figure(
                figure.measure(),
                figure.statistic(),
                figure.period(),
                keys,
                figure.status(),
                figure.value(),
                figure.unit(),
                figure.decimals(),
                figure.text(),
                figure.explanation());
    }

    private org.waymark.briefing.Method method(List<Told> curves) {
        var first = curves.getFirst();
        var measure = Measure.of(first.at("definition"));
        List<String> cohort = new ArrayList<>(List.of(Words.sentence(measure.cohort())));
        List<String> leftOut = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (var curve : curves.stream()
                .filter(each -> each.text("status").equals("SHOWN"))
                .toList()) {
            var whom = "%s, %s".formatted(whom(curve), curve.text("period"));
            cohort.add("%s: n = %s.".formatted(whom, Numbers.whole(counted(curve, "count"))));
            if (!curve.text("cohort").equals("EXIT")) {
                waiting.add(wording.say(
                        Phrase.STILL_IN_A_CURVE,
                        Numbers.whole(counted(curve, "count")),
                        Words.small(whom(curve)),
                        curve.text("period"),
                        Numbers.whole(counted(curve, "stillWaiting"))));
            }
            curve.all("excluded")
                    .forEach(each -> leftOut.add("%s: %s left out: %s."
                            .formatted(
                                    whom, Numbers.whole(counted(each, "count")), measure.reason(each.text("reason")))));
        }
        return new Methods(Grounds.of(first.at("provenance")), List.of(measure)).box(cohort, leftOut, waiting);
    }

    private static int counted(Told told, String field) {
        return Objects.requireNonNullElse(told.count(field), 0);
    }

    static String shortly(String cohort) {
        return switch (cohort) {
            case "ENTRY" -> "those who began to wait";
            case "EXIT" -> "those who stopped waiting";
            case "STOCK" -> "those waiting at the end";
            case "DURING" -> "those who waited in it";
            default -> Words.plain(cohort);
        };
    }

    private static String cohort(String cohort) {
        return Words.capital(shortly(cohort))
                + switch (cohort) {
                    case "ENTRY" -> ": from the period on, followed to the end of the records.";
                    case "EXIT" -> ": within the period, whom averages over those who arrived are about.";
                    case "STOCK" -> ": on the period's last day; days count from then on.";
                    default -> ": within the period, for as long as it lasts.";
                };
    }
}
