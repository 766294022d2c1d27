package org.waymark.shared;

/** What a submission is made of. The order is the rank by which those known at the same instant are taken. */
public enum SubmissionKind {
    /** A year's SSDA903 return: only these make a year covered. */
    RETURN,
    /** The tracker's milestones.csv. */
    MILESTONES,
    /** The tracker's siblings.csv. */
    SIBLINGS,
    /** counts.csv. */
    COUNTS
}
