package org.waymark.shared;

/** By what right a child's characteristics are destroyed. */
public enum ShredBasis {
    /** Somebody entitled to it has asked for erasure. */
    ERASURE_REQUEST,
    /** The time is over for which the council keeps such records. */
    RETENTION_ENDED,
    /** They should never have been kept. */
    UNLAWFUL,
    /** The child left care long ago without ever having had a plan for adoption. */
    LEFT_WITHOUT_PLAN
}
