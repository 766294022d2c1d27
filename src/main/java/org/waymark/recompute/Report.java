package org.waymark.recompute;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.EveryCell;
import org.waymark.publication.PublishedCell;

/**
 * What would be different if the second file answered.
 *
 * @param upToPosition the last event that the second file was to hold; null for all
 * @param asKnownAt as what was known then it was asked; null for now
 * @param comparedAt "now" in both
 * @param livePosition of the last event in the file that answers; so is the other
 * @param liveParked how many events are set aside in the file that answers; so is the other
 * @param cellsCompared how many cells were looked at
 * @param cells that differ, the first of them where there are more than fit
 * @param cellsDiffering all of them
 */
public record Report(
        @Nullable Long upToPosition,
        @Nullable Instant asKnownAt,
        Instant comparedAt,
        long livePosition,
        long candidatePosition,
        long liveParked,
        long candidateParked,
        List<Table> tables,
        int measures,
        long cellsCompared,
        List<Difference> cells,
        long cellsDiffering) {

    /**
     * One table in both files. The digests are the same for the same rows, in whatever order they lie.
     *
     * @param liveDigest of the file that answers
     */
    public record Table(String name, long liveRows, long candidateRows, String liveDigest, String candidateDigest) {
        public boolean same() {
            return liveDigest.equals(candidateDigest);
        }
    }

    /**
     * A cell that is not the same in both.
     *
     * @param measure {@code CODE@version}
     * @param before as the file that answers has it; null where it has no such cell
     * @param after as the second file has it
     * @param causes the first events that one goes by and the other does not; none where both hold the same, so that one of
     *     them is wrong
     * @param causesInAll how many there are
     */
    public record Difference(
            String measure,
            EveryCell.Place place,
            @Nullable PublishedCell before,
            @Nullable PublishedCell after,
            List<Cause> causes,
            int causesInAll) {}

    /**
     * An event that one file goes by and the other does not.
     *
     * @param submission null where it is of none
     * @param knownAt null where it has none of its own
     */
    public record Cause(
            long position,
            String type,
            @Nullable String submission,
            @Nullable Instant knownAt) {}

    public boolean isEmpty() {
        return cellsDiffering == 0 && tables.stream().allMatch(Table::same);
    }
}
