package org.waymark.journey.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.rules.OrderRule.Severity;

/**
 * What a change of a child's milestones breaks that was not broken before.
 *
 * @param today no milestone lies behind it
 * @param bornIn the child's month of birth; null where it is not known
 */
public record Judgement(LocalDate today, @Nullable YearMonth bornIn) {
    /**
     * @param before the milestones as they hold
     * @param after as they would hold
     * @param changed the fact that would be recorded
     * @param corrected the fact whose place it takes; null where it takes none. A warning that stood against it is no news.
     */
    public List<Breach> of(List<Step> before, List<Step> after, String changed, @Nullable String corrected) {
        var known = new HashSet<>(breaches(before));
        known.stream()
                .filter(each -> each.factId().equals(corrected) && each.severity() == Severity.WARNS)
                .map(each -> each.of(changed))
                .toList()
                .forEach(known::add);
        return breaches(after).stream().filter(each -> !known.contains(each)).toList();
    }

    private List<Breach> breaches(List<Step> steps) {
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
