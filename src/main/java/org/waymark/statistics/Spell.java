package org.waymark.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of waiting, in whole days since its clock started: seen from the day after {@code after} up to and
 * including {@code until}. Those with the same family wait together; its label is only ever compared for equality.
 *
 * @param after {@link #FROM_THE_START} for whoever is seen from the very day on which the clock starts, later for those
 *     whose wait had begun before anybody kept records of it
 * @param outcome how the wait ended on {@code until}; null where it went on when last seen
 */
public record Spell(int after, int until, @Nullable String outcome, String family) {
    public static final int FROM_THE_START = -1;

    public Spell {
        if (after < FROM_THE_START || until <= after) {
            throw new IllegalArgumentException("no wait lasts from after day " + after + " to day " + until);
        }
    }
}
