package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hipparchus.fraction.BigFraction;
import org.waymark.publication.ChangeExplanation.YearsPool;
import org.waymark.shared.LocalAuthorities;
import org.waymark.statistics.Cause;
import org.waymark.statistics.ChangeOfCount;
import org.waymark.statistics.PartOfChange;
import org.waymark.statistics.Pool;
import org.waymark.statistics.RatioOfCounts;
import org.waymark.statistics.Tally;
import org.waymark.timeliness.Pools;
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;

/** Why a count moved: who was on the way to being counted, and how many of them arrived. */
final class CountChanges {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ChangeQuestion question;
    private final Resolved resolved;
    private final Definition definition;
    private final LocalAuthorities authorities;

    CountChanges(ChangeQuestion question, Resolved resolved, LocalAuthorities authorities) {
        this.question = question;
        this.resolved = resolved;
        this.definition = resolved.definitions().getFirst();
        this.authorities = authorities;
    }

    Changes.Found of(Sight sight, int first, int second) {
        var way = Objects.requireNonNull(definition.way());
        var groups = Pools.of(sight.session(), way, resolved.periods(), question.by(), sight.scope());
        var before = ofYear(groups, resolved.periods().get(0), first);
        var after = ofYear(groups, resolved.periods().get(1), second);
        var parts = ChangeOfCount.parts(before.pool(), after.pool()).stream()
                .filter(part -> part.cause() != Cause.MIX || !question.by().isEmpty())
                .toList();
        var words = ChangeWords.of(resolved, question.by(), authorities);
        var change = ChangeWords.sum(parts);
        return new Changes.Found(
                words.change(change),
                change.doubleValue(),
                words.parts(parts, part -> facts(words, part, before, after)),
                evidence(first, second),
                List.of(before.facts(), after.facts()));
    }

    private static String facts(ChangeWords words, PartOfChange part, Year before, Year after) {
        return switch (part.cause()) {
            case ENTRIES -> words.both(before.facts().came(), after.facts().came()) + " came";
            case CARRIED_OVER ->
                words.both(before.facts().carriedOver(), after.facts().carriedOver()) + " were on the way already";
            case TIMING -> words.both(before.inItsFirstHalf(), after.inItsFirstHalf()) + " came in the first half";
            case MIX ->
                "%s: %s were on the way"
                        .formatted(
                                words.group(part),
                                words.both(before.shareOf(part.group()), after.shareOf(part.group())));
            case OUTSIDE_THE_POOL ->
                words.both(before.facts().countedBeside(), after.facts().countedBeside())
                        + " are counted without having been seen on the way";
            case RATE, WITHIN ->
                "%s: %s arrived"
                        .formatted(
                                words.group(part),
                                words.each(
                                        before.pool().all(part.group()),
                                        after.pool().all(part.group())));
        };
    }

    /** A window's pool, and the same in numbers for print. */
    record Year(Pool pool, YearsPool facts) {
        private String inItsFirstHalf() {
            var quarters = pool.newcomers();
            int first = quarters.subList(0, quarters.size() / 2).stream()
                    .flatMap(quarter -> quarter.values().stream())
                    .mapToInt(Tally::cases)
                    .sum();
            return "%d of %d".formatted(first, facts.came());
        }

        private String shareOf(List<String> group) {
            return "%d of %d".formatted(pool.all(group).cases(), facts.carriedOver() + facts.came());
        }
    }

    private static Year ofYear(List<Pools.Group> all, Period period, int counted) {
        Map<List<String>, Tally> carriedOver = new HashMap<>();
        List<Map<List<String>, Tally>> newcomers = new ArrayList<>();
        var months = period.startsOn().until(period.endsOn().plusDays(1)).toTotalMonths();
        for (int quarter = 0; quarter < months / MONTHS_OF_A_QUARTER; quarter++) {
            newcomers.add(new HashMap<>());
        }
        int came = 0;
        int arrived = 0;
        int left = 0;
        int carried = 0;
        for (var group : all) {
            if (group.period().equals(period.label())) {
                var into = group.cameIn() == 0 ? carriedOver : newcomers.get(group.cameIn() - 1);
                into.put(group.codes(), new Tally(group.cases(), new BigFraction(group.arrived())));
                carried += group.cameIn() == 0 ? group.cases() : 0;
                came += group.cameIn() == 0 ? 0 : group.cases();
                arrived += group.arrived();
                left += group.leftOtherwise();
            }
        }
        return new Year(
                new Pool(carriedOver, newcomers, counted - arrived),
                new YearsPool(
                        period.label(),
                        carried,
                        came,
                        arrived,
                        left,
                        carried + came - arrived - left,
                        counted - arrived));
    }

    private ChangeExplanation.Evidence evidence(int first, int second) {
        var ratio = RatioOfCounts.of(first, second);
        var verdict = ratio.leavesOpen()
                ? Comparison.Verdict.NO_EVIDENCE_OF_A_DIFFERENCE
                : second > first ? Comparison.Verdict.HIGHER : Comparison.Verdict.LOWER;
        return new ChangeExplanation.Evidence(
                verdict,
                null,
                null,
                ratio.ratio(),
                ratio.lower(),
                ratio.upper(),
                RatioWords.of(ratio, first, second, resolved.periods(), definition));
    }
}
