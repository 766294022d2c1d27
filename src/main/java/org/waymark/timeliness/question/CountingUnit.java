package org.waymark.timeliness.question;

/** What is counted as one. */
public enum CountingUnit {
    CHILD,
    /**
     * The cases of one measure, period and sibling group on the day on which each counts are one case: with the earliest
     * day, the largest value, in the numerator only if all are. A child without a group is a group of one.
     */
    SIBLING_GROUP
}
