package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Writes up an answer of the field {@code reconciliation}: whether stocks follow from flows, and printed figures from the ledger. */
record AddingUp(Wording wording) {
    private record Part(String field, String heading) {}

    private static final List<Part> ACCOUNT = List.of(
            new Part("opening", "At the end of the year before"),
            new Part("expectedLow", "Follows, at least"),
            new Part("expectedHigh", "Follows, at most"),
            new Part("closing", "At the end of the year"),
            new Part("residualLow", "Unexplained, at least"),
            new Part("residualHigh", "Unexplained, at most"));

    Draft write(String caption, Told told) {
        List<String> findings = new ArrayList<>();
        accounts(told, "stocks").map(stock -> account("In the ledger", stock)).forEach(findings::add);
        accounts(told, "publishedStocks")
                .map(stock -> account("As printed", stock))
                .forEach(findings::add);
        told.all("published").stream()
                .filter(each -> !each.text("verdict").equals("AGREES"))
                .map(each -> "As printed, %s, %s, %s: %s: %s."
                        .formatted(
                                each.text("authority"),
                                each.text("key"),
                                each.text("period"),
                                each.text("printed"),
                                each.text("text")))
                .forEach(findings::add);
        var answer = accounts(told, "publishedStocks")
                .filter(stock -> !stock.isTrue("addsUp"))
                .map(stock -> account("As printed", stock))
                .toList();
        List<String> first = answer.isEmpty()
                ? findings.isEmpty() ? List.of(wording.say(Phrase.NOTHING_TO_SAY)) : List.of(findings.getFirst())
                : answer;
        return new Draft(
                findings.isEmpty() ? first : findings,
                first,
                tables(caption, told),
                null,
                new Methods(
                                Grounds.of(told.at("provenance")),
                                told.all("definitions").stream()
                                        .map(Measure::of)
                                        .toList())
                        .box(cohorts(told), List.of(), List.of()));
    }

    private static Stream<Told> accounts(Told told, String field) {
        return told.all(field).stream().filter(stock -> stock.text("status").equals(Status.SHOWN.name()));
    }

    private static String account(String where, Told stock) {
        return "%s, %s, %s: %s."
                .formatted(where, Words.plain(stock.text("check")), stock.text("period"), stock.text("text"));
    }

    private static List<String> cohorts(Told told) {
        return told.all("checks").stream()
                .map(check -> "%s: %s".formatted(check.text("title"), Words.sentence(check.text("meaning"))))
                .toList();
    }

    private static List<Table> tables(String caption, Told told) {
        return Stream.of(
                        stocks(caption + ": stocks in the ledger", told.all("stocks")),
                        stocks(caption + ": stocks as printed", told.all("publishedStocks")),
                        printed(caption + ": printed figures", told.all("published")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Table> stocks(String caption, List<Told> stocks) {
        if (stocks.isEmpty()) {
            return Optional.empty();
        }
        var columns = ACCOUNT.stream()
                .map(part -> new Column(part.heading(), "children"))
                .toList();
        var rows = stocks.stream()
                .map(stock -> new Row(
                        List.of(
                                Words.title(stock.text("check")),
                                stock.text("period"),
                                stock.words("authority").orElse("All")),
                        false,
                        ACCOUNT.stream().map(part -> figure(stock, part)).toList()))
                .toList();
        return Optional.of(TableWriter.table(caption, List.of("Stock", "Year", "Authority"), columns, rows, List.of()));
    }

    private static Figure figure(Told stock, Part part) {
        var status = Status.valueOf(stock.words("status").orElse("NOT_AVAILABLE"));
        return status == Status.SHOWN
                ? Plain.count(stock.text("check"), Statistic.COUNT, stock.text("period"), stock.count(part.field()))
                : Plain.without(
                        stock.text("check"),
                        Statistic.COUNT,
                        stock.text("period"),
                        Unit.CHILDREN,
                        status,
                        stock.words("explanation").orElse(Figures.usual(status)));
    }

    private static Optional<Table> printed(String caption, List<Told> printed) {
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        var rows = printed.stream()
                .map(each -> new Row(
                        List.of(each.text("key"), each.text("period"), each.text("authority"), each.text("text")),
                        false,
                        List.of(
                                number(each, number(each.text("printed")), Statistic.VALUE),
                                number(each, each.number("ours"), Statistic.VALUE),
                                number(each, each.number("difference"), Statistic.DIFFERENCE))))
                .toList();
        return Optional.of(TableWriter.table(
                caption,
                List.of("Figure", "Year", "Authority", "Verdict"),
                List.of(new Column("Printed", null), new Column("Ledger", null), new Column("Difference", null)),
                rows,
                List.of()));
    }

    private static @Nullable Double number(String printed) {
        return printed.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(printed) : null;
    }

    private static Figure number(Told told, @Nullable Double value, Statistic statistic) {
        var key = told.text("key");
        if (value == null) {
            return Plain.without(
                    key, statistic, told.text("period"), Unit.OTHER, Status.NOT_APPLICABLE, "There is no such number.");
        }
        int decimals = value == Math.rint(value) ? 0 : 1;
        return new Figure(
                key,
                statistic,
                told.text("period"),
                List.of(),
                Status.SHOWN,
                value,
                Unit.OTHER,
                decimals,
                Numbers.text(value, decimals),
                null);
    }
}
