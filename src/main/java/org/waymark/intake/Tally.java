package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Problem.Severity;

/**
 * How often a problem was found in a file.
 *
 * @param rows lines on which it was found; 0 where it is about the whole file
 * @param children whom it concerns, as far as the header file tells
 * @param effects on the figures of the year, where a measure leaves cases out for it
 */
public record Tally(
        @Nullable String file,
        String code,
        @Nullable String rule,
        Severity severity,
        int rows,
        int children,
        List<Effect> effects) {

    /**
     * Children whom a figure leaves out, and who have this problem.
     *
     * @param reason as the figure's exclusions name it
     */
    public record Effect(String measure, String period, String reason, int children) {}

    /** The problems put together by file and code, in the order in which each is first found. */
    static List<Tally> of(List<Problem> problems, Map<String, List<Effect>> effects) {
        Map<List<@Nullable String>, List<Problem>> alike = new LinkedHashMap<>();
        for (var problem : problems) {
            var key = new ArrayList<@Nullable String>();
            key.add(problem.file());
            key.add(problem.code());
            key.add(problem.rule());
            alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(problem);
        }
        return alike.values().stream().map(same -> oneOf(same, effects)).toList();
    }

    private static Tally oneOf(List<Problem> same, Map<String, List<Effect>> effects) {
        var first = same.getFirst();
        return new Tally(
                first.file(),
                first.code(),
                first.rule(),
                first.severity(),
                (int) same.stream()
                        .map(Problem::line)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                (int) same.stream()
                        .map(Problem::childLine)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                effects.getOrDefault(first.code(), List.of()));
    }
}
