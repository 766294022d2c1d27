package org.waymark.demonstration;

/** What happens on the way, in the order in which it does. Nobody takes all of them. */
enum Step {
    ENTERED,
    /** Moved to foster carers who adopt later, as approved adopters (early permanence) or not. */
    WITH_CARER,
    DECIDED,
    ORDERED,
    MATCHED,
    PLACED,
    APPLIED,
    ADOPTED,
    /** The adoptive placement broke down. */
    BROKEN,
    /** The plan changed. */
    CHANGED,
    /** Left care otherwise than by adoption, the decision not reversed. */
    LEFT;

    /** Brothers and sisters enter, are decided about and are ordered to be placed on one day, placed together or not. */
    boolean isShared() {
        return this == ENTERED || this == DECIDED || this == ORDERED;
    }

    /** Decided in an office or a court. */
    boolean isOnAWorkingDay() {
        return this == DECIDED
                || this == ORDERED
                || this == MATCHED
                || this == APPLIED
                || this == ADOPTED
                || this == CHANGED;
    }
}
