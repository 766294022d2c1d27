package org.waymark.recompute;

/** How a recompute ended. */
public enum Outcome {
    ADOPTED,
    DISCARDED,
    CANCELLED,
    /** Something was shredded meanwhile, or all events tried again, which leaves one file only. */
    DROPPED
}
