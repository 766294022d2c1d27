package org.waymark.journey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;

/**
 * The steps of adopters from their first to their leaving, in the order of their days.
 *
 * @param again whether they had left before
 */
record HouseholdWay(List<HouseholdFact> steps, boolean again) {

    boolean has(HouseholdStep step) {
        return steps.stream().anyMatch(each -> each.step() == step);
    }

    /** Whether the step may have been taken by the day of a fact, as far as the days are known. */
    boolean hasBy(HouseholdFact fact, HouseholdStep step) {
        return by(fact, step).findAny().isPresent();
    }

    /** Whether a match with the child of a fact had been made by then and had not come to nothing before. */
    boolean isMatchedBy(HouseholdFact fact) {
        return by(fact, HouseholdStep.MATCHED)
                .filter(match -> Objects.equals(match.child(), fact.child()))
                .anyMatch(match -> steps.stream().noneMatch(each -> endsBefore(fact, match, each)));
    }

    private static boolean endsBefore(HouseholdFact fact, HouseholdFact match, HouseholdFact ended) {
        return ended.step() == HouseholdStep.MATCH_ENDED
                && Objects.equals(ended.child(), match.child())
                && isBy(match, ended)
                && ended.latestOn().isBefore(fact.occurredOn());
    }

    boolean hasBegunBy(HouseholdFact fact) {
        return steps.stream().anyMatch(each -> each.step().isABeginning() && isBy(each, fact));
    }

    /** How a step ended that had been taken by then, the last of several. */
    Optional<HouseholdOutcome> outcomeBy(HouseholdFact fact, HouseholdStep step) {
        return by(fact, step).reduce((_, later) -> later).map(HouseholdFact::outcome);
    }

    boolean isFirstOfItsKind(HouseholdFact fact) {
        return steps.stream()
                .filter(each -> each.step() == fact.step())
                .findFirst()
                .equals(Optional.of(fact));
    }

    private Stream<HouseholdFact> by(HouseholdFact fact, HouseholdStep step) {
        return steps.stream().filter(each -> each.step() == step && isBy(each, fact));
    }

    private static boolean isBy(HouseholdFact earlier, HouseholdFact later) {
        return !earlier.occurredOn().isAfter(later.latestOn());
    }
}
