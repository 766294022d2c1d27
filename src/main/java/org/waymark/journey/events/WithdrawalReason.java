package org.waymark.journey.events;

/** Why a submission is taken back as if it had never come. */
public enum WithdrawalReason {
    WRONG_FILE,
    WRONG_YEAR,
    WRONG_AUTHORITY
}
