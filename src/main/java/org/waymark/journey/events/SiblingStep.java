package org.waymark.journey.events;

/** What is kept of a child's time in a sibling group. */
public enum SiblingStep {
    JOINED,
    LEFT,
    PLACED_TOGETHER,
    PLACED_APART;

    /** Whether it says where the child lives, and not whether it belongs to the group. */
    public boolean isOfLiving() {
        return this == PLACED_TOGETHER || this == PLACED_APART;
    }
}
