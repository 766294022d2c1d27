package org.waymark.journey.events;

/** Why the information owner has a figure shown that the rules hide. */
public enum OverrideReason {
    /** Whoever wants to know it can read it elsewhere. */
    ALREADY_PUBLIC,
    /** A law or a court asks for it. */
    LEGAL_DUTY,
    /** What is at stake for many weighs more. */
    PUBLIC_INTEREST
}
