package org.waymark.querylog;

/** What a question asked for. */
public enum Tier {
    /** Figures or cases that members may not read. */
    EXACT,
    /** What everybody may read. */
    PUBLISHED,
    /** Nothing that could be made out: it was refused before it was read. */
    UNREAD
}
