package org.waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.bench.Figures.Question;
import org.waymark.bench.Figures.Rate;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was measured, keeps it as JSON, and puts the tables into the page that shows them. */
final class Report {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int SHOWN_WITHIN_MILLIS = 50;

    private final String sizes;
    private final Map<String, String> machine;

    Report(String sizes) throws Exception {
        this.sizes = sizes;
        this.machine = Machine.described();
    }

    void write(Figures figures) throws Exception {
        var tables = tables(figures);
        System.out.println("\n" + tables);
        var folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(
                folder.resolve(figures.journeys + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(figures)));
        Page.put("measured " + figures.journeys, tables);
    }

    private String tables(Figures figures) {
        List<String> lines = new ArrayList<>();
        var facts = figures.facts;
        lines.add(text(
                "%,d journeys: %,d facts in %,d sendings, %,d events, %,d events to a transaction. `make bench SIZES=\"%s\"`, %s.",
                figures.journeys,
                facts.get("facts"),
                facts.get("sendings"),
                facts.get("events"),
                facts.get("eventsPerTransaction"),
                sizes,
                LocalDate.now()));
        lines.add(Machine.line(machine));
        lines.add("");
        lines.add("| | median | least to most, of | beside it | median | least to most | ratio | aim | met |");
        lines.add("|---|---:|---:|---|---:|---:|---:|---|---|");
        figures.rates.forEach(rate -> lines.add(row(rate)));
        lines.add("");
        lines.add(text(
                "What a recorder says of a child is in the figures after %.0f ms at the median and %.0f ms at the 95th of 100 (aim: %d ms at the 95th; met: %s).",
                figures.untilShown.at(0.5),
                figures.untilShown.at(0.95),
                SHOWN_WITHIN_MILLIS,
                yesOrNo(figures.untilShown.at(0.95) <= SHOWN_WITHIN_MILLIS)));
        lines.add("");
        lines.add(text(
                "| breakdown, ms of %d times | HTTP p50 | p95 | SQL p50 | p95 | flat p50 | p95 | HTTP to SQL | allowed p50 | p95 | met |",
                facts.get("breakdownRepetitions")));
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        figures.questions.forEach(question -> lines.add(row(question)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Rate rate) {
        return text(
                "| %s, %s | %,.0f | %,.0f to %,.0f, %d | %s | %,.0f | %,.0f to %,.0f | %.2f | %s | %s |",
                rate.what(),
                rate.unit(),
                rate.ours().median(),
                rate.ours().least(),
                rate.ours().most(),
                rate.ours().count(),
                rate.besides(),
                rate.others().median(),
                rate.others().least(),
                rate.others().most(),
                rate.ratio(),
                rate.aim(),
                yesOrNo(rate.met()));
    }

    private static String row(Question question) {
        return text(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f | %.1f | %s, %s |",
                question.name(),
                question.http().at(0.5),
                question.http().at(0.95),
                question.sql().at(0.5),
                question.sql().at(0.95),
                question.flat().at(0.5),
                question.flat().at(0.95),
                question.http().at(0.5) / question.sql().at(0.5),
                question.allowed(0.5),
                question.allowed(0.95),
                yesOrNo(question.met(0.5)),
                yesOrNo(question.met(0.95)));
    }

    private Map<String, Object> json(Figures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("journeys", figures.journeys);
        json.put("date", LocalDate.now().toString());
        json.put("machine", machine);
        json.putAll(figures.facts);
        json.put("rates", figures.rates.stream().map(Report::json).toList());
        json.put("untilShownMillis", percentiles(figures.untilShown));
        json.put("breakdowns", figures.questions.stream().map(Report::json).toList());
        return json;
    }

    private static Map<String, Object> json(Rate rate) {
        return Map.of(
                "what", rate.what(),
                "unit", rate.unit(),
                "median", rate.ours().median(),
                "beside", rate.besides(),
                "besideMedian", rate.others().median(),
                "ratio", rate.ratio(),
                "aim", rate.aim(),
                "met", rate.met());
    }

    private static Map<String, Object> json(Question question) {
        return Map.of(
                "question", question.name(),
                "httpMillis", percentiles(question.http()),
                "sqlMillis", percentiles(question.sql()),
                "flatMillis", percentiles(question.flat()));
    }

    private static Map<String, Double> percentiles(Samples samples) {
        return Map.of("p50", samples.at(0.5), "p95", samples.at(0.95));
    }

    private static String yesOrNo(boolean met) {
        return met ? "yes" : "no";
    }

    private static String text(String format, Object... values) {
        return format.formatted(values);
    }
}
