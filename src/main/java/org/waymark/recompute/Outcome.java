package org.waymark.recompute;

/** How a recompute ended, or what was done after it. */
public enum Outcome {
    ADOPTED,
    /** The file that answered before the last adoption answers again. */
    ROLLED_BACK,
    DISCARDED,
    CANCELLED,
    /** Something was shredded meanwhile, or all events tried again, which leaves one file only. */
    DROPPED,
    /** The disk had no room for a second file. */
    NO_ROOM
}
