package org.waymark.journey.events;

/** How a step of adopters ended, or why they were not approved, a match came to nothing, or they left. */
public enum HouseholdOutcome {
    PASSED,
    NOT_PASSED,
    /** The agency decided that they are not suitable to adopt. */
    NOT_SUITABLE,
    /** The assessment was ended early, on a brief report. */
    BRIEF_REPORT,
    WITHDREW,
    ON_HOLD,
    /** Not passed or not approved. */
    REFUSED,
    /** A child is adopted, and they look for no other. */
    ADOPTED,
    MOVED_AGENCY,
    APPROVAL_ENDED,
    OTHER,
    /** The panel or the agency decided against the match. */
    NOT_AGREED,
    /** Adoption is no longer the plan for the child. */
    PLAN_CHANGED,
    /** The child had moved in, and the placement broke down. */
    DISRUPTED
}
