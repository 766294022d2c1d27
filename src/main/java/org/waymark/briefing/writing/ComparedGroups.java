package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;
import org.waymark.briefing.writing.GroupSentences.Group;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/** Writes up an answer of the field {@code compare}: each group beside all others, in the answer's own words. */
record ComparedGroups(Wording wording, PictureChoice choice) {
    private static final String TOO_FEW = "There are too few to say.";

    Draft write(String caption, Told told, List<String> beside) {
        var measure = Measure.of(told.all("definitions").getFirst());
        var rows = told.all("rows");
        var named =
                rows.isEmpty() ? measure : measure.as(rows.getFirst().at("cell").text("measure"));
        var period = latest(rows);
        var current =
                rows.stream().filter(row -> row.text("period").equals(period)).toList();
        List<String> answer =
                current.stream().flatMap(row -> sentences(row)).distinct().toList();
        List<String> findings = new ArrayList<>(answer);
        told.words("caution").ifPresent(findings::add);
        var waiting = StillWaiting.beside(wording, named, beside);
        findings.addAll(waiting);
        if (answer.isEmpty()) {
            answer = List.of(wording.say(Phrase.NOTHING_TO_SAY));
            findings.addFirst(answer.getFirst());
        }
        var groups = current.stream()
                .map(row -> new Group(Breakdown.key(row.at("group")), Cell.of(row.at("cell"))))
                .toList();
        var title = answer.getFirst();
        var table = TableWriter.table(
                "%s: %s, %s".formatted(caption, named.name(), period),
                List.of(Words.title(current.getFirst().at("group").text("dimension"))),
                columns(named),
                current.stream().map(row -> row(named, period, row)).toList(),
                List.of("Each group stands beside all others together; cases of no known code are in neither."));
        return new Draft(
                        findings,
                        answer,
                        List.of(table),
                        null,
                        new Methods(Grounds.of(told.at("provenance")), List.of(named))
                                .box(
                                        List.of("%s: %s".formatted(named.name(), Words.sentence(named.cohort()))),
                                        leftOut(named, current),
                                        waiting))
                .with(choice.among(
                        List.of(Fitting.of(
                                PictureKind.BARS, () -> new GroupBars(named, period).picture(title, groups))),
                        List.of()));
    }

    /** The latest period that tells anything. */
    private static String latest(List<Told> rows) {
        return rows.stream()
                .filter(row -> Cell.of(row.at("cell")).status() != Status.NOT_AVAILABLE)
                .reduce((_, last) -> last)
                .orElseGet(rows::getLast)
                .text("period");
    }

    private static Stream<String> sentences(Told row) {
        return Stream.of(
                        row.at("difference").words("sentence"),
                        row.at("adjusted").words("sentence"))
                .flatMap(java.util.Optional::stream);
    }

    private static List<String> leftOut(Measure measure, List<Told> rows) {
        return rows.stream()
                .flatMap(row -> Cell.of(row.at("cell")).excluded().entrySet().stream()
                        .map(each -> "%s, %s: %s left out: %s."
                                .formatted(
                                        row.at("group").text("label"),
                                        row.text("period"),
                                        Numbers.whole(each.getValue()),
                                        measure.reason(each.getKey()))))
                .toList();
    }

    private static List<Column> columns(Measure measure) {
        var unit = measure.kind() == Measure.Kind.SHARE ? "percent" : measure.unit();
        var apart = measure.kind() == Measure.Kind.SHARE ? "percentage points" : measure.unit();
        return List.of(
                new Column("Cases of the group", measure.cases()),
                new Column("The group", unit),
                new Column("Cases of all others", measure.cases()),
                new Column("All others", unit),
                new Column("Difference", apart),
                new Column("Difference, 95% interval from", apart),
                new Column("Difference, 95% interval to", apart),
                new Column("Difference with the same mix", apart));
    }

    private static Row row(Measure measure, String period, Told told) {
        var key = Breakdown.key(told.at("group"));
        var group = new Figures(measure, period, List.of(key), Cell.of(told.at("cell")));
        var others = new Figures(measure, period, List.of(), Cell.of(told.at("others")));
        var status =
                group.cell().isShown() ? others.cell().status() : group.cell().status();
        var apart = new Apart(measure, period, key, status);
        return new Row(
                List.of(key.label()),
                false,
                List.of(
                        group.count(),
                        group.headline(),
                        others.count(),
                        others.headline(),
                        apart.figure(Statistic.DIFFERENCE, told.at("difference").number("value")),
                        apart.figure(Statistic.LOWER, told.at("difference").number("lower")),
                        apart.figure(Statistic.UPPER, told.at("difference").number("upper")),
                        apart.figure(Statistic.DIFFERENCE, told.at("adjusted").number("value"))));
    }

    /** @param status of the figure of the two that is not shown, where one is not */
    private record Apart(Measure measure, String period, Key key, Status status) {
        private static final int PER_CENT = 100;
        private static final int SMALL = 10;

        /** Of shares in percentage points; to one decimal below ten, as the answer's sentences have it. */
        Figure figure(Statistic statistic, @Nullable Double value) {
            var unit = measure.kind() == Measure.Kind.SHARE ? Unit.OTHER : measure.unitOfFigures();
            if (value == null || status != Status.SHOWN) {
                var mark = status == Status.SHOWN ? Status.NOT_APPLICABLE : status;
                var why = status == Status.SHOWN ? TOO_FEW : Figures.usual(status);
                return new Figure(measure.id(), statistic, period, List.of(key), mark, null, unit, 0, mark.mark(), why);
            }
            double amount = measure.kind() == Measure.Kind.SHARE ? value * PER_CENT : value;
            int decimals = Math.abs(amount) < SMALL ? 1 : 0;
            return new Figure(
                    measure.id(),
                    statistic,
                    period,
                    List.of(key),
                    Status.SHOWN,
                    amount,
                    unit,
                    decimals,
                    Objects.requireNonNull(Numbers.text(amount, decimals)),
                    null);
        }
    }
}
