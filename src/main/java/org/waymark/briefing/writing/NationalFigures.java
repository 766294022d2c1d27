package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Method;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/** Writes up an answer of the field {@code published}: what DfE published, and beside it this home's own figure. */
record NationalFigures(Wording wording, PictureChoice choice) {
    private static final String TOTAL = "Total";

    Draft write(String caption, Told told) {
        var series = told.at("series");
        var rows = told.all("rows");
        var years = rows.stream().map(row -> row.text("year")).distinct().toList();
        List<String> answer = new ArrayList<>(rows.stream()
                .filter(row -> row.text("year").equals(years.getLast())
                        && row.text("characteristic").equals(TOTAL))
                .filter(row -> row.at("figure").text("status").equals(Status.SHOWN.name()))
                .map(row -> wording.say(
                        Phrase.PUBLISHED,
                        series.text("title"),
                        row.at("figure").text("text"),
                        row.at("area").text("name"),
                        row.text("year")))
                .toList());
        List<Table> tables = new ArrayList<>(
                years.isEmpty() ? List.of() : List.of(table(caption, series, rows, years, notes(told))));
        var method = method(told, List.of());
        if (told.has("ours")) {
            var ours = ours(caption + ": own cases", Breakdown.of(told.at("ours")));
            tables.addAll(ours.tables());
            answer.addAll(ours.answer());
            method = method(told, List.of(ours.method()));
        }
        List<String> findings =
                new ArrayList<>(answer.isEmpty() ? List.of(wording.say(Phrase.NOTHING_TO_SAY)) : answer);
        series.words("beside").ifPresent(findings::add);
        return new Draft(findings, findings.subList(0, Math.max(1, answer.size())), tables, null, method)
                .with(picture(caption, told, answer));
    }

    private Optional<Drawn> picture(String caption, Told told, List<String> answer) {
        var ours = told.has("ours") ? Breakdown.of(told.at("ours")) : null;
        var lines = new NationalLines(
                        told,
                        ours == null || ours.rows().isEmpty()
                                ? null
                                : ours.only(
                                        Periods.of(ours, choice.isOverTime()).shown()))
                .lines();
        var title = lines.flatMap(each -> finding(answer, each)).orElse(caption);
        var trend = Fitting.of(PictureKind.TREND, () -> lines.flatMap(each -> each.trend(title)));
        var multiples = Fitting.of(PictureKind.MULTIPLES, () -> lines.flatMap(each -> each.multiples(title)));
        return lines.filter(Lines::areMany).isPresent()
                ? choice.among(List.of(multiples, trend), List.of())
                : choice.among(List.of(trend), List.of(multiples));
    }

    /** The first sentence that is of a line drawn. */
    private static Optional<String> finding(List<String> answer, Lines drawn) {
        return answer.stream()
                .filter(sentence -> drawn.lines().stream()
                        .map(line -> NationalLines.area(line.label()))
                        .anyMatch(area -> sentence.contains(" in %s in ".formatted(area))))
                .findFirst();
    }

    /** Without a picture, but with as many periods as one shows. */
    private Draft ours(String caption, Breakdown ours) {
        var like = new PictureChoice(choice.isOverTime() ? choice.wished() : PictureKind.NONE);
        return ours.isGrouped()
                ? new ByGroupWriter(wording, like).write(caption, ours, List.of(), List.of())
                : new OverPeriodsWriter(wording, like, List.of()).write(caption, ours, List.of(), List.of());
    }

    private static List<String> notes(Told told) {
        var releases = told.all("rows").stream()
                .map(row -> row.at("release"))
                .map(release -> "Release %s of %s: %s"
                        .formatted(
                                release.text("id"), release.text("releasedOn"), Words.sentence(release.text("notes"))))
                .distinct();
        var untold = told.all("untold").stream()
                .map(gap ->
                        "No release tells of %s in %s.".formatted(gap.at("area").text("name"), gap.text("year")));
        return Stream.of(releases, untold, told.at("provenance").words("attribution").stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Table table(String caption, Told series, List<Told> rows, List<String> years, List<String> notes) {
        var unit = Words.plain(series.text("unit"));
        var lines = rows.stream().map(NationalFigures::labels).distinct().toList();
        return TableWriter.table(
                "%s: %s, as DfE published it".formatted(caption, series.text("title")),
                List.of("Area", "Characteristic"),
                years.stream().map(year -> new Column(year, unit)).toList(),
                lines.stream()
                        .map(labels -> new Row(
                                labels,
                                labels.getLast().equals(TOTAL),
                                years.stream()
                                        .map(year -> figure(series, rows, labels, year))
                                        .toList()))
                        .toList(),
                notes);
    }

    private static List<String> labels(Told row) {
        return List.of(row.at("area").text("name"), row.text("characteristic"));
    }

    private static Figure figure(Told series, List<Told> rows, List<String> labels, String year) {
        var code = series.text("code");
        var found = rows.stream()
                .filter(row -> labels(row).equals(labels) && row.text("year").equals(year))
                .map(row -> row.at("figure"))
                .findFirst();
        var status = found.map(figure -> status(figure.text("status"))).orElse(Status.NOT_AVAILABLE);
        var value = found.map(figure -> figure.number("value")).orElse(null);
        return status == Status.SHOWN && value != null
                ? Plain.printed(
                        code,
                        year,
                        value,
                        found.map(figure -> figure.text("text")).orElse(""))
                : Plain.without(
                        code,
                        Statistic.VALUE,
                        year,
                        Unit.OTHER,
                        status == Status.SHOWN ? Status.NOT_AVAILABLE : status,
                        status == Status.SUPPRESSED ? "Hidden by DfE to protect children." : "DfE tells no figure.");
    }

    /** DfE's states are more than ours. */
    private static Status status(String name) {
        return switch (name) {
            case "SHOWN" -> Status.SHOWN;
            case "SUPPRESSED", "CONFIDENTIAL" -> Status.SUPPRESSED;
            case "NOT_APPLICABLE" -> Status.NOT_APPLICABLE;
            default -> Status.NOT_AVAILABLE;
        };
    }

    private static Method method(Told told, List<Method> own) {
        var grounds = Grounds.of(told.at("provenance"));
        List<String> definitions = new ArrayList<>(List.of("%s (DfE): %s"
                .formatted(
                        told.at("series").text("code"),
                        Words.sentence(told.at("series").text("title")))));
        own.forEach(each -> definitions.addAll(each.definitions()));
        return new Method(
                definitions,
                own.stream().flatMap(each -> each.cohort().stream()).toList(),
                own.stream().flatMap(each -> each.leftOut().stream()).toList(),
                own.stream().flatMap(each -> each.stillWaiting().stream()).toList(),
                grounds.knownAt(),
                own.stream().mapToLong(Method::position).findFirst().orElse(0),
                Objects.requireNonNull(grounds.digest()),
                own.stream().flatMap(each -> each.provisional().stream()).toList());
    }
}
