package org.waymark.journey.events;

/** Why a fact is corrected or retracted. */
public enum CorrectionReason {
    MISTYPED,
    /** It happened to another child. */
    WRONG_CHILD,
    /** Something else happened on that day. */
    WRONG_MILESTONE,
    /** The court, the panel or another agency has put its own record right. */
    SOURCE_CORRECTED,
    /** It had been expected and did not happen. */
    DID_NOT_HAPPEN,
    RECORDED_TWICE,
    FOUND_IN_AUDIT
}
