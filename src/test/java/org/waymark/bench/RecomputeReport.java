package org.waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was measured of recomputes, keeps it as JSON, and puts it into the page that shows it. */
final class RecomputeReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double OF_THE_SCAN = 0.6;
    private static final double TIMES_STOCK = 15;
    private static final double TIMES_QUIET = 2;
    private static final long HEAP_MIB = 1024;

    private final String asked;
    private final Recomputes measured;
    private final Memory memory;
    private final Map<String, String> machine;

    RecomputeReport(String asked, Recomputes measured, Memory memory) throws Exception {
        this.asked = asked;
        this.measured = measured;
        this.memory = memory;
        this.machine = Machine.described();
    }

    void write() throws Exception {
        var tables = tables();
        System.out.println("\n" + tables);
        Files.writeString(
                Path.of("target/bench/recompute.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()));
        Page.put("recompute", tables);
    }

    private String tables() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%,d events. `make bench-recompute EVENTS=%s`, %s.".formatted(measured.events, asked, LocalDate.now()));
        lines.add(Machine.line(machine));
        lines.add("");
        lines.add("| events/s | median | least to most, of | beside it | median | ratio | aim | met |");
        lines.add("|---|---:|---:|---|---:|---:|---|---|");
        lines.add(row("recompute", measured.whole, "bare scan on 2 threads", measured.scan, OF_THE_SCAN));
        lines.add(row(
                "recompute",
                measured.whole,
                "one upsert per event (the first %,d)".formatted(StockProjection.EVENTS),
                measured.stock,
                TIMES_STOCK));
        lines.add(row("of it, taking in", measured.filling, "bare scan on 2 threads", measured.scan, 0));
        lines.add(row("recompute while questions are asked", measured.asked, "nobody asking", measured.whole, 0));
        lines.add("");
        lines.add("The heap held %,d MiB at the most (aim: %,d; met: %s), the whole process %,d MiB."
                .formatted(
                        memory.mostHeapMib(),
                        HEAP_MIB,
                        yesOrNo(memory.mostHeapMib() <= HEAP_MIB),
                        memory.mostResidentMib()));
        lines.add("");
        lines.add(
                "| breakdown over HTTP, ms | quiet p50 | p95 | of | during a recompute p50 | p95 | of | p95 to p95 | aim | met |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---|---|");
        measured.meanwhile
                .keySet()
                .forEach(question ->
                        lines.add(row(question, of(measured.quiet, question), of(measured.meanwhile, question))));
        lines.add(row("all of them", Samples.all(measured.quiet.values()), Samples.all(measured.meanwhile.values())));
        return String.join("\n", lines) + "\n";
    }

    /** @param aim none where 0 */
    private static String row(String what, Samples ours, String besides, Samples others, double aim) {
        double ratio = ours.median() / others.median();
        return "| %s | %,.0f | %,.0f to %,.0f, %d | %s | %,.0f | %.2f | %s | %s |"
                .formatted(
                        what,
                        ours.median(),
                        ours.least(),
                        ours.most(),
                        ours.count(),
                        besides,
                        others.median(),
                        ratio,
                        aim == 0 ? "" : "%.1f times".formatted(aim),
                        aim == 0 ? "" : yesOrNo(ratio >= aim));
    }

    private static String row(String question, Samples quiet, Samples during) {
        double ratio = during.at(0.95) / quiet.at(0.95);
        return "| %s | %.0f | %.0f | %d | %.0f | %.0f | %d | %.2f | at most %.0f times | %s |"
                .formatted(
                        question,
                        quiet.at(0.5),
                        quiet.at(0.95),
                        quiet.count(),
                        during.at(0.5),
                        during.at(0.95),
                        during.count(),
                        ratio,
                        TIMES_QUIET,
                        yesOrNo(ratio <= TIMES_QUIET));
    }

    private static Samples of(Map<String, Samples> samples, String question) {
        return Objects.requireNonNull(samples.get(question));
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", measured.events);
        json.put("date", LocalDate.now().toString());
        json.put("machine", machine);
        json.put("recomputed", measured.whole.median());
        json.put("takenIn", measured.filling.median());
        json.put("recomputedWhileAsked", measured.asked.median());
        json.put("bareScan", measured.scan.median());
        json.put("stock", measured.stock.median());
        json.put("mostHeapMib", memory.mostHeapMib());
        json.put("mostResidentMib", memory.mostResidentMib());
        json.put("quietMillis", percentiles(measured.quiet));
        json.put("meanwhileMillis", percentiles(measured.meanwhile));
        return json;
    }

    private static Map<String, Object> percentiles(Map<String, Samples> samples) {
        Map<String, Object> percentiles = new LinkedHashMap<>();
        samples.forEach((question, each) ->
                percentiles.put(question, Map.of("p50", each.at(0.5), "p95", each.at(0.95), "of", each.count())));
        return percentiles;
    }

    private static String yesOrNo(boolean met) {
        return met ? "yes" : "no";
    }
}
