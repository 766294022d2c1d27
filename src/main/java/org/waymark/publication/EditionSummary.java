package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;

/**
 * An edition as it was proposed, and what became of it.
 *
 * @param position the last event that it rests on
 * @param content of all that it would show, under a key; for nobody to read
 * @param overrule what is shown in it although the rules hide it
 * @param decidedAt null until it is approved or rejected
 * @param decidedBecause why it was rejected, as a code; null unless it was
 * @param released all that is published; null unless it was approved
 */
public record EditionSummary(
        EditionId id,
        Instant knownAt,
        long position,
        String content,
        Overrule overrule,
        Status status,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBecause,
        @Nullable Released released) {

    /** What became of it. */
    public enum Status {
        PROPOSED,
        /** Another one of the same was proposed before anything was decided. */
        OVERTAKEN,
        APPROVED,
        REJECTED
    }

    /**
     * A decision of the information owner.
     *
     * @param cells codes by attribute of cells that are shown
     * @param headlines measures that are restated however little has changed
     * @param because a code; null where nothing is overruled
     */
    public record Overrule(
            List<SortedMap<String, String>> cells,
            Set<String> headlines,
            @Nullable String because) {
        static final Overrule NONE = new Overrule(List.of(), Set.of(), null);

        public Overrule {
            cells = List.copyOf(cells);
            headlines = Set.copyOf(headlines);
        }
    }
}
