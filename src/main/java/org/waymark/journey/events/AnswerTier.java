package org.waymark.journey.events;

/** From what an answer to a member was made. */
public enum AnswerTier {
    /** From single cases: not for publication. */
    EXACT,
    /** From approved editions. */
    PUBLISHED
}
