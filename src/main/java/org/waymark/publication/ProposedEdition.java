package org.waymark.publication;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An edition as those see it who make it: with what is hidden and why, and how well it is. Never with its value. */
public record ProposedEdition(PublishedEdition edition, List<Hidden> hidden, List<Bounds> bounds) {

    /**
     * @param measure of a headline; null for a cell
     * @param table null for a headline
     * @param keys of a cell
     */
    public record Hidden(
            @Nullable String measure,
            @Nullable String table,
            List<PublishedEdition.Key> keys,
            Set<HiddenBecause> because) {}

    /** @param cells whose sum it is; none of the keys for a total */
    public record Bounds(List<List<PublishedEdition.Key>> cells, int least, int most) {}
}
