package org.waymark.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.waymark.shared.LocalAuthorities;
import org.waymark.statistics.Cause;
import org.waymark.statistics.ChangeOfMean;
import org.waymark.statistics.Observed;
import org.waymark.statistics.PartOfChange;
import org.waymark.statistics.StandardisedDifference;
import org.waymark.statistics.Tally;
import org.waymark.timeliness.ExactCase;
import org.waymark.timeliness.ExactCases;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;

/** Why a mean or a share moved: by the mix of cases, and within groups. */
final class MeanChanges {
    private static final String ALL = "";

    private final ChangeQuestion question;
    private final Resolved resolved;
    private final Definition definition;
    private final LocalAuthorities authorities;
    private final MeasureLibrary library;

    MeanChanges(ChangeQuestion question, Resolved resolved, LocalAuthorities authorities, MeasureLibrary library) {
        this.question = question;
        this.resolved = resolved;
        this.definition = resolved.definitions().getFirst();
        this.authorities = authorities;
        this.library = library;
    }

    /** Both years have cases. */
    Changes.Found of(Sight sight, PublishedCell.Shown first, PublishedCell.Shown second) {
        var cases = new ExactCases(library)
                .of(sight.session(), question.measure(), resolved.periods(), question.by(), sight.scope());
        var years = resolved.periods().stream()
                .map(period -> cases.stream()
                        .filter(each -> each.period().equals(period.label()))
                        .toList())
                .toList();
        var before = tallies(years.get(0));
        var after = tallies(years.get(1));
        var parts = ChangeOfMean.parts(before, after).stream()
                .filter(part -> part.cause() == Cause.WITHIN || !question.by().isEmpty())
                .toList();
        var words = ChangeWords.of(resolved, question.by(), authorities);
        var change = ChangeWords.sum(parts);
        return new Changes.Found(
                words.change(change),
                change.doubleValue(),
                words.parts(parts, part -> facts(words, part, before, after)),
                evidence(years.get(0), years.get(1), first, second),
                List.of());
    }

    private static String facts(
            ChangeWords words, PartOfChange part, Map<List<String>, Tally> before, Map<List<String>, Tally> after) {
        return "%s: %s"
                .formatted(
                        words.group(part),
                        part.cause() == Cause.MIX
                                ? words.both(shareOf(before, part.group()), shareOf(after, part.group()))
                                : words.both(words.figure(before, part.group()), words.figure(after, part.group())));
    }

    private static String shareOf(Map<List<String>, Tally> year, List<String> group) {
        int all = year.values().stream().mapToInt(Tally::cases).sum();
        return "%d of %d cases".formatted(year.getOrDefault(group, Tally.NONE).cases(), all);
    }

    private ChangeExplanation.Evidence evidence(
            List<ExactCase> before, List<ExactCase> after, PublishedCell.Shown first, PublishedCell.Shown second) {
        var one = observed(after);
        var other = observed(before);
        var apart = definition.figure() == Figure.SHARE
                ? StandardisedDifference.ofShares(one, other, Map.of(ALL, 1))
                : StandardisedDifference.ofMeans(one, other, Map.of(ALL, 1));
        var verdict = Differences.verdict(apart);
        var labels = Stream.of(resolved.periods().get(1), resolved.periods().get(0))
                .map(period -> "in " + period.label())
                .toList();
        var words = ComparisonWords.of(definition, labels.get(0), second, labels.get(1), first);
        return new ChangeExplanation.Evidence(
                verdict, apart.lower(), apart.upper(), null, null, null, words.ofAChange(apart, verdict));
    }

    private List<Observed> observed(List<ExactCase> cases) {
        return cases.stream()
                .map(each -> new Observed(ALL, each.family(), each.measured(definition.figure())))
                .toList();
    }

    private Map<List<String>, Tally> tallies(List<ExactCase> cases) {
        return cases.stream()
                .collect(Collectors.toMap(
                        ExactCase::codes,
                        each -> new Tally(1, new BigFraction(each.measured(definition.figure()))),
                        Tally::and));
    }
}
