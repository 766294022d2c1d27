package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Step;
import org.waymark.briefing.Picture.Waterfall;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/**
 * Writes up an answer of the field {@code explainChange}: the parts that come to a change, in the answer's own words.
 *
 * @param from, to the labels of the two periods
 */
record ExplainedChange(Wording wording, String from, String to) {
    private static final int PER_CENT = 100;
    private static final int MOST_STEPS = 16;

    Draft write(String caption, Told told, List<String> beside) {
        var measure = Measure.of(told.all("definitions").getFirst())
                .as(told.at("before").text("measure"));
        var before = Cell.of(told.at("before"));
        var after = Cell.of(told.at("after"));
        List<String> answer = new ArrayList<>();
        answer.add(change(measure, before, after, told));
        told.at("evidence").words("sentence").ifPresent(answer::add);
        List<String> findings = new ArrayList<>(answer);
        told.all("parts").stream()
                .filter(ExplainedChange::isPart)
                .map(part -> "%s: %s".formatted(part.text("title"), part.text("sentence")))
                .forEach(findings::add);
        var waiting = StillWaiting.beside(wording, measure, beside);
        findings.addAll(waiting);
        List<Table> tables = new ArrayList<>();
        tables.add(parts(caption, measure, before, after, told));
        ChangePools.table(caption + ": who could have been counted", measure, told)
                .ifPresent(tables::add);
        return new Draft(
                findings,
                answer,
                tables,
                picture(measure, before, after, told, answer.getFirst()).orElse(null),
                new Methods(
                                Grounds.of(told.at("provenance")),
                                told.all("definitions").stream()
                                        .map(Measure::of)
                                        .toList())
                        .box(cohorts(measure, before, after), List.of(), waiting));
    }

    private List<String> cohorts(Measure measure, Cell before, Cell after) {
        return List.of("%s: %s%s"
                .formatted(
                        measure.name(),
                        Words.sentence(measure.cohort()),
                        before.count() == null || after.count() == null
                                ? ""
                                : " In %s: n = %s; in %s: n = %s."
                                        .formatted(
                                                from,
                                                Numbers.whole(before.count()),
                                                to,
                                                Numbers.whole(after.count()))));
    }

    private String change(Measure measure, Cell before, Cell after, Told told) {
        var said = new Said(measure, wording);
        var latest = new ChangeSentences(wording, measure);
        if (before.headline(measure.kind()) == null || !told.has("change")) {
            var missing =
                    before.isShown() ? new ChangeSentences.Dated(to, after) : new ChangeSentences.Dated(from, before);
            return String.join(" ", latest.of(List.of(missing)));
        }
        return wording.say(
                Phrase.CHANGE_IN_PARTS,
                measure.name(),
                said.value(before),
                from,
                said.value(after),
                to,
                told.text("text"));
    }

    private Table parts(String caption, Measure measure, Cell before, Cell after, Told told) {
        var unit = measure.kind() == Measure.Kind.SHARE ? "percentage points" : measure.unit();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of("Figure of " + from, "All"), false, List.of(level(measure, from, before))));
        for (var part : told.all("parts")) {
            var keys = part.all("group").stream().map(Breakdown::key).toList();
            rows.add(new Row(List.of(part.text("title"), group(keys)), false, List.of(part(measure, keys, part))));
        }
        rows.add(new Row(List.of("Figure of " + to, "All"), true, List.of(level(measure, to, after))));
        return TableWriter.table(
                caption + ": the parts of the change",
                List.of("Part", "Group"),
                List.of(new Column("Amount", unit)),
                rows,
                List.of("The parts are rounded so that they come to the change as it is printed."));
    }

    /** Shares stand in per cent here, so that points can be added to them. */
    private static Figure level(Measure measure, String period, Cell cell) {
        var figure = new Figures(measure, period, List.of(), cell).headline();
        return figure.unit() != Unit.SHARE || figure.value() == null
                ? figure
                : shown(
                        measure,
                        figure.statistic(),
                        period,
                        List.of(),
                        figure.value() * PER_CENT,
                        0,
                        Numbers.whole(figure.value() * PER_CENT));
    }

    private static String group(List<Key> keys) {
        return keys.isEmpty()
                ? "All"
                : String.join(", ", keys.stream().map(Key::label).toList());
    }

    private Figure part(Measure measure, List<Key> keys, Told part) {
        double value = Objects.requireNonNullElse(part.number("value"), 0.0);
        double amount = measure.kind() == Measure.Kind.SHARE ? value * PER_CENT : value;
        var printed = part.text("text").split(" ")[0];
        return shown(measure, Statistic.PART_OF_CHANGE, to, keys, amount, decimals(printed), printed);
    }

    /** Whether it is any, as it is printed. */
    private static boolean isPart(Told part) {
        return !part.text("text").matches("[+-]?0(\\.0+)? .*");
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }

    private static Figure shown(
            Measure measure,
            Statistic statistic,
            String period,
            List<Key> keys,
            double value,
            int decimals,
            String text) {
        var unit = measure.kind() == Measure.Kind.SHARE ? Unit.OTHER : measure.unitOfFigures();
        return new Figure(measure.id(), statistic, period, keys, Status.SHOWN, value, unit, decimals, text, null);
    }

    private Optional<Picture> picture(Measure measure, Cell before, Cell after, Told told, String title) {
        var parts = told.all("parts").stream().filter(ExplainedChange::isPart).toList();
        var start = level(measure, from, before).value();
        var end = level(measure, to, after).value();
        if (start == null || end == null || parts.isEmpty() || parts.size() > MOST_STEPS) {
            return Optional.empty();
        }
        var steps = parts.stream().map(part -> step(measure, part)).toList();
        var unit = measure.kind() == Measure.Kind.SHARE ? "percentage points" : measure.unit();
        var alternative = "Waterfall chart from %s in %s to %s in %s, in %s: %s."
                .formatted(
                        Numbers.whole(start),
                        from,
                        Numbers.whole(end),
                        to,
                        unit,
                        String.join(
                                "; ",
                                steps.stream()
                                        .map(step -> step.label() + " " + step.text())
                                        .toList()));
        return Optional.of(new Waterfall(
                Words.first(title),
                "%s, %s and %s".formatted(measure.name(), from, to),
                alternative,
                unit,
                new Step(from, start, Numbers.whole(start)),
                steps,
                new Step(to, end, Numbers.whole(end))));
    }

    private Step step(Measure measure, Told part) {
        var keys = part.all("group").stream().map(Breakdown::key).toList();
        var figure = part(measure, keys, part);
        var label = Stream.of(part.text("title"), keys.isEmpty() ? "" : group(keys))
                .filter(each -> !each.isEmpty())
                .toList();
        return new Step(String.join(": ", label), known(figure.value()), figure.text());
    }

    private static double known(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
