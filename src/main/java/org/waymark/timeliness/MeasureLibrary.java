package org.waymark.timeliness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Definition;
import org.waymark.warehouse.Sql;

/** Every measure, and every check over them, that there is a file for. Adding a file adds one. */
public final class MeasureLibrary {
    private final List<Measure> measures;
    private final CheckLibrary checks;

    private MeasureLibrary(List<Measure> measures, CheckLibrary checks) {
        this.measures = measures;
        this.checks = checks;
    }

    /** @throws IllegalStateException with every problem of every file that is malformed */
    public static MeasureLibrary load() {
        var library = load("measures");
        return new MeasureLibrary(library.measures, CheckLibrary.load("checks", library));
    }

    static MeasureLibrary load(String folder) {
        return of(Sql.namesIn(folder));
    }

    static MeasureLibrary of(List<String> files) {
        List<String> problems = new ArrayList<>();
        Map<String, Measure> byId = new LinkedHashMap<>();
        for (var file : files) {
            Measure.ofFile(file, problems).ifPresent(measure -> {
                var other = byId.putIfAbsent(measure.id(), measure);
                if (other != null) {
                    problems.add("queries/%s.sql line 1 is %s, which queries/%s.sql is already"
                            .formatted(file, measure.id(), other.file()));
                }
            });
        }
        byId.values().forEach(measure -> problems.addAll(measure.strangers(byId.values())));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Measures are malformed:\n" + String.join("\n", problems));
        }
        var sorted = byId.values().stream()
                .sorted(Comparator.comparing((Measure each) -> each.definition().code())
                        .thenComparing(each -> each.definition().validFrom()))
                .toList();
        return new MeasureLibrary(sorted, CheckLibrary.NONE);
    }

    /** The measure of an id: {@code CODE} is the newest version, {@code CODE@version} that one. */
    Measure named(String id) {
        int at = id.indexOf('@');
        var code = Interval.code(id);
        return measures.stream()
                .filter(each -> each.definition().code().equals(code))
                .filter(each -> at < 0 || each.definition().version().equals(id.substring(at + 1)))
                .reduce((_, newer) -> newer)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_MEASURE",
                        "There is no measure of that id. Ask for definitions to see all that there are.",
                        codes()));
    }

    /** The newest definition of a code; empty where there is none, or it lies between milestones that must be named. */
    public Optional<Definition> find(String code) {
        return definitions().stream()
                .filter(each -> each.code().equals(code) && !Interval.isCode(code))
                .reduce((_, newer) -> newer);
    }

    public Definition definition(String id) {
        return named(id).definition();
    }

    /** All versions of a code, or the one that {@code CODE@version} names. */
    public List<Definition> definitionsOf(String id) {
        var one = named(id).definition();
        return id.contains("@")
                ? List.of(one)
                : definitions().stream()
                        .filter(each -> each.code().equals(one.code()))
                        .toList();
    }

    public List<Check> checks() {
        return checks.checks();
    }

    public Check checkOf(String code) {
        return check(code).check();
    }

    CheckLibrary.Filed check(String code) {
        return checks.named(code);
    }

    public List<Definition> definitions() {
        return measures.stream().map(Measure::definition).toList();
    }

    /** {@code CODE@version} of every measure, those left out that lie between milestones which must be named. */
    public List<String> ids() {
        return measures.stream()
                .filter(each -> !Interval.isCode(each.definition().code()))
                .map(Measure::id)
                .toList();
    }

    private List<String> codes() {
        return measures.stream()
                .map(each -> each.definition().code())
                .distinct()
                .toList();
    }
}
