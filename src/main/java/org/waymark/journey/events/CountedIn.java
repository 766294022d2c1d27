package org.waymark.journey.events;

/** Whom a number counts. */
public enum CountedIn {
    /** All who are counted in a release. */
    COUNTED,
    /** Those of them who are not counted, or counted otherwise, in the next. */
    LEFT,
    /** Those of the next who were not counted, or counted otherwise, in it. */
    JOINED
}
