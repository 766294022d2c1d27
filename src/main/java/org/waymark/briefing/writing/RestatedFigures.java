package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Method;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Writes up an answer of the field {@code restated}: which figures a later release of DfE's told otherwise. */
record RestatedFigures() {
    Draft write(String caption, Told told) {
        var earlier = told.at("earlier");
        var later = told.at("later");
        var code = told.at("series").text("code");
        var answer = List.of("Of %s figures compared, %s differ between the release of %s and that of %s."
                .formatted(
                        counted(told, "compared"), counted(told, "changed"),
                        earlier.text("releasedOn"), later.text("releasedOn")));
        var rows = told.all("rows").stream().map(row -> row(code, row)).toList();
        var table = TableWriter.table(
                "%s: %s".formatted(caption, told.at("series").text("title")),
                List.of("Area", "Year"),
                List.of(
                        new Column("Released on " + earlier.text("releasedOn"), null),
                        new Column("Released on " + later.text("releasedOn"), null),
                        new Column("Difference", null)),
                rows,
                List.of(
                        "Earlier: " + Words.sentence(earlier.text("title")),
                        "Later: " + Words.sentence(later.text("title"))));
        var grounds = Grounds.of(told.at("provenance"));
        var method = new Method(
                List.of("%s (DfE): %s"
                        .formatted(code, Words.sentence(told.at("series").text("title")))),
                List.of("Every area and year that both releases tell of: n = %s.".formatted(counted(told, "compared"))),
                List.of(),
                List.of(),
                grounds.knownAt(),
                0,
                grounds.digest(),
                List.of());
        return new Draft(answer, answer, List.of(table), null, method);
    }

    private static String counted(Told told, String field) {
        return Numbers.whole(Objects.requireNonNullElse(told.count(field), 0));
    }

    private static Row row(String code, Told told) {
        var year = told.text("year");
        return new Row(
                List.of(told.at("area").text("name"), year),
                false,
                List.of(
                        figure(code, year, told.at("earlier")),
                        figure(code, year, told.at("later")),
                        Plain.number(code, Statistic.DIFFERENCE, year, Unit.OTHER, told.number("difference"))));
    }

    private static Figure figure(String code, String year, Told told) {
        var value = value(told.text("text"));
        return told.text("status").equals(Status.SHOWN.name()) && value != null
                ? Plain.printed(code, year, value, told.text("text"))
                : Plain.without(
                        code,
                        Statistic.VALUE,
                        year,
                        Unit.OTHER,
                        told.text("text").startsWith("[c]") ? Status.SUPPRESSED : Status.NOT_AVAILABLE,
                        "DfE shows no figure here.");
    }

    private static @Nullable Double value(String text) {
        var digits = text.replace(",", "").replaceFirst(" .*", "");
        return digits.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(digits) : null;
    }
}
