package org.waymark.timeliness.question;

/** What is counted as one. */
public enum CountingUnit {
    CHILD,
    SIBLING_GROUP
}
