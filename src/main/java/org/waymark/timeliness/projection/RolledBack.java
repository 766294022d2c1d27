package org.waymark.timeliness.projection;

/** What came of asking for the last file to answer again. */
public enum RolledBack {
    /** It answers. */
    DONE,
    /** It cannot be gone on with, and is gone. */
    GONE,
    /** It could not be found out whether it can be gone on with; it is kept. */
    NOT_TRIED
}
