package org.waymark.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import org.waymark.publication.Comparison.Difference;
import org.waymark.publication.Comparison.Verdict;
import org.waymark.statistics.Observed;
import org.waymark.statistics.StandardisedDifference;
import org.waymark.timeliness.ExactCase;
import org.waymark.timeliness.question.ComparisonQuestion;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Dimension;

/** How far two groups are apart in each period, as they stand and with the same mix. */
final class Differences {
    /** Where both sides have cases in combinations of codes that hold less than this, they are not comparable. */
    static final double LEAST_COVERED = 0.5;

    /** Of fewer, an interval for 95% holds skewed waits in less than seven of eight samples: docs/decisions/0019. */
    static final int FEWEST_FAMILIES = 5;

    private static final String ALL_ALIKE = "";

    private final ComparisonQuestion question;
    private final Definition definition;
    private final Map<String, List<ExactCase>> byPeriod;
    private final String othersAreCalled;

    Differences(ComparisonQuestion question, Definition definition, List<ExactCase> cases, String othersAreCalled) {
        this.othersAreCalled = othersAreCalled;
        this.question = question;
        this.definition = definition;
        this.byPeriod = cases.stream().collect(groupingBy(ExactCase::period));
    }

    /** @param with the codes of those with whom the group is compared */
    Comparison.Row row(Answer.Row group, PublishedCell others, List<String> with) {
        var key = group.keys().getFirst();
        var cell = group.cells().getFirst();
        if (!(cell instanceof PublishedCell.Shown shown) || !(others instanceof PublishedCell.Shown other)) {
            return new Comparison.Row(group.period(), key, cell, others, null, null);
        }
        var words = ComparisonWords.of(definition, ComparisonWords.name(key), shown, othersAreCalled, other);
        return new Comparison.Row(
                group.period(),
                key,
                cell,
                others,
                crude(words, group.period(), key.code(), with),
                question.standardisedBy().isEmpty() ? null : adjusted(words, group.period(), key.code(), with));
    }

    private Difference crude(ComparisonWords words, String period, String code, List<String> with) {
        var one = observed(period, List.of(code), false);
        var other = observed(period, with, false);
        var apart = apart(one, other, Map.of(ALL_ALIKE, 1));
        var verdict = verdict(apart);
        return new Difference(
                apart.one(),
                apart.other(),
                apart.difference(),
                apart.lower(),
                apart.upper(),
                null,
                verdict,
                words.asItStands(apart, verdict));
    }

    private Difference adjusted(ComparisonWords words, String period, String code, List<String> with) {
        var apart = apart(observed(period, List.of(code), true), observed(period, with, true), standard(period));
        var verdict = apart.covered() < LEAST_COVERED ? Verdict.TOO_FEW_TO_SAY : verdict(apart);
        return new Difference(
                apart.one(),
                apart.other(),
                apart.difference(),
                apart.lower(),
                apart.upper(),
                apart.covered(),
                verdict,
                words.withTheSameMix(apart, verdict, question.standardisedBy()));
    }

    private StandardisedDifference apart(List<Observed> one, List<Observed> other, Map<String, Integer> standard) {
        return definition.figure() == Figure.SHARE
                ? StandardisedDifference.ofShares(one, other, standard)
                : StandardisedDifference.ofMeans(one, other, standard);
    }

    static Verdict verdict(StandardisedDifference apart) {
        if (apart.lower() == null || apart.upper() == null || apart.fewerFamilies() < FEWEST_FAMILIES) {
            return Verdict.TOO_FEW_TO_SAY;
        }
        return apart.lower() > 0
                ? Verdict.HIGHER
                : apart.upper() < 0 ? Verdict.LOWER : Verdict.NO_EVIDENCE_OF_A_DIFFERENCE;
    }

    private List<Observed> observed(String period, List<String> codes, boolean byStratum) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(each -> codes.contains(each.codes().getFirst()))
                .map(each -> new Observed(
                        byStratum ? stratum(each) : ALL_ALIKE, each.family(), each.measured(definition.figure())))
                .toList();
    }

    /** The mix of all cases of the period whose group is known: the same for every comparison. */
    private Map<String, Integer> standard(String period) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(each -> Dimension.isKnown(each.codes().getFirst()))
                .collect(groupingBy(Differences::stratum, summingInt(_ -> 1)));
    }

    private static String stratum(ExactCase each) {
        return String.join("/", each.codes().subList(1, each.codes().size()));
    }
}
