package org.waymark.publication;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Rules;
import org.waymark.disclosure.TimedChild;
import org.waymark.publication.EditionFacts.Case;
import org.waymark.shared.FinancialYear;

/**
 * What may be said anew: that of which nothing, or enough, has changed since every edition that tells of the same years. A year
 * and the window that it lies in are held against each other over the year, since one tells of the other.
 */
final class Restating {
    private final Rules rules;
    private final EditionFacts now;
    private final EarlierEditions earlier;

    Restating(Rules rules, EditionFacts now, EarlierEditions earlier) {
        this.rules = rules;
        this.now = now;
        this.earlier = earlier;
    }

    boolean letsCount(String measure) {
        int count = now.headlines().getOrDefault(measure, List.of()).size();
        return isStanding(measure, count)
                || told(measure).allMatch(each -> each.isReproduced(measure) && letsCount(measure, each));
    }

    private boolean letsCount(String measure, EarlierEdition before) {
        var years = common(before);
        var measureThen = before.figure(measure).orElseThrow().measure();
        return enough(
                before.facts().headline(measureThen, years),
                now.headline(measure, years),
                each -> List.of(each.key(), each.year()),
                Case::child,
                Case::family);
    }

    boolean letsMean(String measure, int mean) {
        return isStanding(measure, mean)
                || told(measure).allMatch(each -> each.isReproduced(measure) && letsMean(measure, each));
    }

    /** A mean does not say how many it is of, so whose days are others makes no net change. */
    private boolean letsMean(String measure, EarlierEdition before) {
        var measureThen = before.figure(measure).orElseThrow().measure();
        var moved = moved(
                before.facts().means().getOrDefault(measureThen, List.of()),
                now.means().getOrDefault(measure, List.of()),
                each -> List.of(each.key(), each.days()));
        return before.isOf(now.period()) && (moved.isEmpty() || many(moved, TimedChild::key, TimedChild::family));
    }

    /**
     * Whether tables may be published at all beside those that were. Where it can no longer be read whom one of these counted, nobody can
     * tell what both would give away.
     */
    boolean letsTables() {
        return earlier.tellingOfChildren().stream().allMatch(EarlierEdition::hasItsChildren);
    }

    private List<FinancialYear> common(EarlierEdition before) {
        return now.period().needs().stream()
                .filter(before.period().needs()::contains)
                .toList();
    }

    private boolean isStanding(String measure, int number) {
        return earlier.standing(measure).filter(standing -> standing == number).isPresent();
    }

    private Stream<EarlierEdition> told(String measure) {
        return earlier.all().stream()
                .filter(each -> each.shown(measure).isPresent() && !common(each).isEmpty());
    }

    private <T> boolean enough(
            List<T> then,
            List<T> today,
            Function<T, Object> identity,
            Function<T, String> child,
            Function<T, String> family) {
        int change = Math.abs(today.size() - then.size());
        return change == 0 || change >= rules.threshold() && many(moved(then, today, identity), child, family);
    }

    private <T> boolean many(Collection<T> moved, Function<T, String> child, Function<T, String> family) {
        return moved.stream().map(child).distinct().count() >= rules.threshold()
                && moved.stream().map(family).distinct().count() >= rules.families();
    }

    /** What is in one of both only; of what family it is may have come to be known since. */
    private static <T> List<T> moved(Collection<T> then, Collection<T> today, Function<T, Object> identity) {
        return Stream.concat(others(then, today, identity), others(today, then, identity))
                .toList();
    }

    private static <T> Stream<T> others(Collection<T> of, Collection<T> than, Function<T, Object> identity) {
        var known = than.stream().map(identity).collect(Collectors.toSet());
        return of.stream().filter(each -> !known.contains(identity.apply(each)));
    }
}
