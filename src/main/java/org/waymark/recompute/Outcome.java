package org.waymark.recompute;

/** How a recompute ended. */
public enum Outcome {
    ADOPTED,
    DISCARDED,
    CANCELLED,
    /** Something was shredded meanwhile, which leaves one file only. */
    DROPPED_BY_SHREDDING
}
