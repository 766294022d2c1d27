package org.waymark.journey.events;

/** The files of a return whose absence and presence mean something: what a return lacks it does not speak of. */
public enum ReturnFile {
    EPISODES,
    DECISIONS,
    ADOPTIONS
}
