package org.waymark.briefing;

/** Which picture is wished for of one part of an answer. */
public enum PictureKind {
    /** Lines over periods, with threshold and England's line where the answer has them. */
    TREND,
    /** Where the days go: stage after stage, a stacked bar for each period or group. */
    STAGES,
    /** Of those who set out: how many got to each stage, left by another way, or are still on their way. */
    FUNNEL,
    /** The share that still waits, day by day, with the numbers at risk. */
    WAITING,
    /** Quartiles of days: a box for each period or group. */
    DISTRIBUTION,
    /** The parts of a change as steps. */
    WATERFALL,
    /** Over periods, a small panel for each group, all on one scale. */
    MULTIPLES,
    /** Groups of one period beside each other, from zero. */
    BARS,
    /** The table alone. */
    NONE
}
