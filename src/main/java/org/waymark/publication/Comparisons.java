package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.ExactCase;
import org.waymark.timeliness.ExactCases;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.ComparisonQuestion;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Dimension;

/**
 * How far the figure of each group is from that of another, or of all others whose code is known. Who is of no known
 * group is compared with these, too, but is none of the others.
 */
final class Comparisons {
    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final Breakdowns breakdowns;

    Comparisons(MeasureLibrary library, BreakdownRows rows) {
        this.library = library;
        this.rows = rows;
        this.breakdowns = new Breakdowns(library, rows);
    }

    /** What is told of a question before anything is read; refuses what cannot be compared. */
    Asking.Asked asked(ComparisonQuestion question) {
        check(question);
        var code = library.definition(question.measure()).code();
        return new Asking.Asked("compare", List.of(code), question.where(), question.asKnownAt(), question.purpose());
    }

    Comparison of(Sight sight, ComparisonQuestion question) {
        var resolved = breakdowns.resolve(sight, question.figures(List.of(question.by())));
        var groups = rows.of(sight.session(), resolved).stream()
                .filter(row -> !row.keys().isEmpty())
                .toList();
        var codes = groups.stream().map(Comparisons::code).distinct().toList();
        if (question.against() != null && !codes.contains(question.against())) {
            throw new Refusal("UNKNOWN_CODE", "There is no such group to compare with.", codes);
        }
        var differences = differences(sight, question, resolved, groups);
        Map<List<String>, Map<String, PublishedCell>> others = new HashMap<>();
        List<Comparison.Row> compared = new ArrayList<>();
        for (var row : groups) {
            var code = code(row);
            if (!code.equals(question.against())) {
                var with = others(question, codes, code);
                var cells = others.computeIfAbsent(with, _ -> cells(sight, question, with));
                compared.add(differences.row(row, Objects.requireNonNull(cells.get(row.period())), with));
            }
        }
        return answer(sight, question, resolved, compared);
    }

    private Comparison answer(
            Sight sight, ComparisonQuestion question, Resolved resolved, List<Comparison.Row> compared) {
        int comparisons = compared.stream().collect(Collectors.groupingBy(Comparison.Row::period)).values().stream()
                .mapToInt(rows -> comparisons(question, rows))
                .sum();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("against", String.valueOf(question.against()));
        more.put("standardisedBy", question.standardisedBy());
        return new Comparison(
                compared,
                comparisons,
                comparisons < 2 ? null : ComparisonWords.caution(comparisons),
                resolved.definitions(),
                sight.provenance(Digest.of(resolved, more, compared)));
    }

    /** Two groups that are each other's others are one comparison, seen from both sides. */
    private static int comparisons(ComparisonQuestion question, List<Comparison.Row> ofPeriod) {
        int said = (int) ofPeriod.stream()
                .filter(row ->
                        row.difference() != null && row.difference().verdict() != Comparison.Verdict.TOO_FEW_TO_SAY)
                .count();
        long groups = ofPeriod.stream()
                .filter(row -> Dimension.isKnown(row.group().code()))
                .filter(row -> row.cell() instanceof PublishedCell.Shown shown && shown.count() > 0)
                .count();
        return question.against() == null && groups == 2 && said > 1 ? said - 1 : said;
    }

    private Differences differences(
            Sight sight, ComparisonQuestion question, Resolved resolved, List<Answer.Row> groups) {
        var definition = resolved.definitions().getFirst();
        var cases = resolved.periods().isEmpty()
                        || !question.figures(question.dimensions()).isFor(definition)
                ? List.<ExactCase>of()
                : new ExactCases(library)
                        .of(
                                sight.session(),
                                question.measure(),
                                resolved.periods(),
                                question.dimensions(),
                                resolved.scope());
        var others = groups.stream()
                .map(row -> row.keys().getFirst())
                .filter(key -> key.code().equals(question.against()))
                .map(ComparisonWords::name)
                .findFirst()
                .orElse("all others");
        return new Differences(question, definition, cases, others);
    }

    private static String code(Answer.Row row) {
        return row.keys().getFirst().code();
    }

    private static List<String> others(ComparisonQuestion question, List<String> codes, String group) {
        return question.against() != null
                ? List.of(question.against())
                : codes.stream()
                        .filter(code -> !code.equals(group) && Dimension.isKnown(code))
                        .toList();
    }

    /** The figure of several groups together, by period. */
    private Map<String, PublishedCell> cells(Sight sight, ComparisonQuestion question, List<String> codes) {
        var narrowed = sight.narrowedTo(question.by(), codes);
        Map<String, PublishedCell> cells = new HashMap<>();
        rows.of(sight.session(), breakdowns.resolve(narrowed, question.figures(List.of())))
                .forEach(row -> cells.put(row.period(), row.cells().getFirst()));
        return cells;
    }

    private void check(ComparisonQuestion question) {
        var definition = library.definition(question.measure());
        var dimensions = question.dimensions();
        if (definition.figure() == Figure.COUNT) {
            throw new Refusal(
                    "NEEDS_A_DENOMINATOR",
                    "A larger group has a larger count, so counts of groups are not compared. Ask for a mean or a share; "
                            + "why a count moved from one year to another is told by explainChange.",
                    library.definitions().stream()
                            .filter(each -> each.figure() != Figure.COUNT && each.records() != Records.NONE)
                            .map(each -> each.code())
                            .distinct()
                            .toList());
        }
        if (new HashSet<>(dimensions).size() < dimensions.size() || dimensions.size() > ExactCells.MAX_DIMENSIONS) {
            throw new Refusal(
                    "BAD_COMPARISON",
                    "Name each dimension once, and at most %d of them in all.".formatted(ExactCells.MAX_DIMENSIONS));
        }
        if (question.figures(List.of(question.by())).isFor(definition)
                && !question.figures(dimensions).isFor(definition)) {
            throw new Refusal("BAD_COMPARISON", "This measure is not counted by what the comparison is adjusted for.");
        }
    }
}
