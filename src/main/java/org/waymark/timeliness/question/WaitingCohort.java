package org.waymark.timeliness.question;

/** Whose waiting is looked at for a window. */
public enum WaitingCohort {
    /** Whose clock starts in the window, followed to the end of the records. */
    ENTRY,
    /** Who stopped waiting in the window, looked back upon: whom averages over those who arrived are about. */
    EXIT,
    /** Who waits on the last day of the window, followed from then on: days count from that day, whatever came before. */
    STOCK,
    /** Who waits in the window, for as long as it lasts: what a service does shows here first. */
    DURING
}
