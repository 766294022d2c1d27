package org.waymark.journey.events;

/** Why a hold is released. */
public enum ReleaseReason {
    /** What it was for is over. */
    ENDED,
    HELD_IN_ERROR
}
