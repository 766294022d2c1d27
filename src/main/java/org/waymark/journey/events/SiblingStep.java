package org.waymark.journey.events;

/** What is kept of a child's time in a sibling group. */
public enum SiblingStep {
    JOINED,
    LEFT,
    PLACED_TOGETHER,
    PLACED_APART
}
