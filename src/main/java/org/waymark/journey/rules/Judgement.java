package org.waymark.journey.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change of a child's milestones breaks that was not broken before. */
public final class Judgement {
    private Judgement() {}

    /**
     * @param before the milestones as they hold
     * @param after as they would hold
     */
    public static List<Breach> of(List<Step> before, List<Step> after, LocalDate today, @Nullable YearMonth bornIn) {
        var known = new HashSet<>(breaches(before, today, bornIn));
        return breaches(after, today, bornIn).stream()
                .filter(each -> !known.contains(each))
                .toList();
    }

    private static List<Breach> breaches(List<Step> steps, LocalDate today, @Nullable YearMonth bornIn) {
        List<Breach> found = new ArrayList<>();
        var periods = steps.stream().collect(Collectors.groupingBy(Step::carePeriod));
        for (var period : periods.values()) {
            var course = new Course(period, today, bornIn);
            for (var rule : OrderRules.ALL) {
                rule.brokenBy()
                        .apply(course)
                        .map(step ->
                                new Breach(rule.name(), rule.number(), rule.severity(), rule.sentence(), step.factId()))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
