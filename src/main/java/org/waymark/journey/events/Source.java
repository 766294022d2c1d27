package org.waymark.journey.events;

/** Where a fact came from. */
public enum Source {
    SSDA903,
    MILESTONES_CSV,
    SIBLINGS_CSV,
    COUNTS_CSV,
    /** Said by a person, one fact at a time. */
    RECORDER
}
