package org.waymark.statistics;

/** What it means for a wait that something else than the arrival came first. */
public enum OtherWaysOut {
    /** Nobody waits any more whose wait has ended, whatever ended it. */
    END_THE_WAIT,
    /** They count as waiting until then and as unseen afterwards: the wait in a world without other ways out. */
    CENSORED
}
