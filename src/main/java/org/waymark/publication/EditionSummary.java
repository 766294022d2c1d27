package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;

/**
 * An edition without its figures.
 *
 * @param position the last event that it rests on
 * @param measures by id with version
 * @param decidedAt null until it is approved or rejected
 * @param decidedBecause why it was rejected, as a code; null unless it was
 * @param overriddenBecause why cells are shown in it that the rules hide, as a code; null where none is
 */
public record EditionSummary(
        EditionId id,
        Instant knownAt,
        long position,
        String rules,
        String solver,
        List<String> measures,
        String digest,
        Status status,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBecause,
        @Nullable String overriddenBecause) {

    /** What became of it. */
    public enum Status {
        PROPOSED,
        /** Another one of the same was proposed before anything was decided. */
        OVERTAKEN,
        APPROVED,
        REJECTED
    }
}
