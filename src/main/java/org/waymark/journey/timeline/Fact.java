package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode or decision in one form, and from when to before when it held so.
 *
 * @param day DECOM or DATE_PLACED, which names it
 * @param told by the return that it rests on
 * @param endedOn DEC or DATE_PLACED_CEASED; null while it is open
 * @param ending what told that end, which may rest on an earlier return; null while it is open
 * @param turn of the return that it rests on
 * @param knownTo {@link Instant#MAX} where it still holds
 */
record Fact<F>(
        LocalDate day,
        F told,
        @Nullable LocalDate endedOn,
        @Nullable F ending,
        Turn turn,
        Instant knownFrom,
        Instant knownTo) {

    boolean holds() {
        return knownTo.equals(Instant.MAX);
    }

    Fact<F> until(Instant instant) {
        return new Fact<>(day, told, endedOn, ending, turn, knownFrom, instant);
    }
}
