package org.waymark.journey.commands;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;

/**
 * A recorder speaking, and what a child's own events cannot tell the rules.
 *
 * @param knownAt now
 * @param expectedVersion what the recorder saw of the case; null where it does not matter
 * @param holding the authority's submissions that hold as known now
 * @param bornIn the child's month of birth; null where it is not known
 */
public record Recorder(
        CommandId command,
        AuthorityCode authority,
        Instant knownAt,
        @Nullable Long expectedVersion,
        List<Holding> holding,
        @Nullable YearMonth bornIn) {

    /** Who was overtaken by another, or whose clock was put back, speaks when the other did, and so knows what the other said. */
    public Recorder knowingNotBefore(Instant earlier) {
        return knownAt.isBefore(earlier) ? at(earlier) : this;
    }

    public Recorder at(Instant instant) {
        return new Recorder(command, authority, instant, expectedVersion, holding, bornIn);
    }
}
