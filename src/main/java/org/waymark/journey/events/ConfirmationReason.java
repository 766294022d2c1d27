package org.waymark.journey.events;

/** Why something holds although a rule warned of it. */
public enum ConfirmationReason {
    CHECKED_WITH_CASE_RECORD,
    CHECKED_WITH_COURT_ORDER,
    UNUSUAL_BUT_TRUE,
    EARLIER_FACT_IS_WRONG
}
