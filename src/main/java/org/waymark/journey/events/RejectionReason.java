package org.waymark.journey.events;

/** Why a proposed edition is not published. */
public enum RejectionReason {
    /** Figures in it are known to be wrong. */
    FIGURES_WRONG,
    /** More is about to be known of the period. */
    TOO_EARLY,
    /** So much is hidden that it tells nobody anything. */
    TOO_LITTLE_SHOWN,
    PROPOSED_IN_ERROR
}
