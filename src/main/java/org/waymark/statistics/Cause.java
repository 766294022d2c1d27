package org.waymark.statistics;

/** Why a figure can come out otherwise in one year than in another. */
public enum Cause {
    /** Groups make up more or less of the cases than before. */
    MIX,
    /** Within groups the figure is another. */
    WITHIN,
    /** More or fewer came in the year. */
    ENTRIES,
    /** More or fewer were still on their way when the year began. */
    CARRIED_OVER,
    /** They came earlier or later in the year, and so had more or less of it left. */
    TIMING,
    /** Of those who came at the same time, and were alike, more or fewer arrived. */
    RATE,
    /** More or fewer are counted who had not been seen on their way. */
    OUTSIDE_THE_POOL
}
