package org.waymark.journey.events;

import java.util.Set;

/** What is kept of the way of adopters, in the order in which it happens. */
public enum HouseholdStep {
    ENQUIRED,
    /** The registration of interest was accepted. */
    STAGE_ONE_BEGUN,
    STAGE_ONE_ENDED(HouseholdOutcome.PASSED, HouseholdOutcome.NOT_PASSED),
    STAGE_TWO_BEGUN,
    APPROVED,
    NOT_APPROVED(HouseholdOutcome.NOT_SUITABLE, HouseholdOutcome.BRIEF_REPORT),
    /** With one child; siblings are matched one by one. */
    MATCHED,
    /** One child moved in. */
    PLACED,
    /** The match with one child came to nothing, before or after the child moved in. */
    MATCH_ENDED(
            HouseholdOutcome.NOT_AGREED,
            HouseholdOutcome.PLAN_CHANGED,
            HouseholdOutcome.WITHDREW,
            HouseholdOutcome.DISRUPTED,
            HouseholdOutcome.OTHER),
    LEFT(
            HouseholdOutcome.WITHDREW,
            HouseholdOutcome.ON_HOLD,
            HouseholdOutcome.REFUSED,
            HouseholdOutcome.ADOPTED,
            HouseholdOutcome.MOVED_AGENCY,
            HouseholdOutcome.APPROVAL_ENDED,
            HouseholdOutcome.OTHER);

    private final Set<HouseholdOutcome> outcomes;

    HouseholdStep(HouseholdOutcome... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    /** One of these must be told; none where there is nothing to tell. */
    public Set<HouseholdOutcome> outcomes() {
        return outcomes;
    }

    public boolean isWithAChild() {
        return this == MATCHED || this == PLACED || this == MATCH_ENDED;
    }

    /** Whether it may open the way of adopters who had left. */
    public boolean isABeginning() {
        return this == ENQUIRED || this == STAGE_ONE_BEGUN || this == STAGE_TWO_BEGUN;
    }
}
