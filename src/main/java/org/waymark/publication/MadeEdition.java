package org.waymark.publication;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Released;

/**
 * An edition as it was worked out. What is hidden, and why, tells of hidden values and is kept nowhere: it is for those who make it.
 *
 * @param position the last event that it rests on
 * @param bounds of what is protected
 */
record MadeEdition(long position, Released released, List<Hidden> hidden, List<SecretBounds> bounds) {
    MadeEdition {
        hidden = List.copyOf(hidden);
        bounds = List.copyOf(bounds);
    }

    /**
     * @param measure of a headline; null for a cell
     * @param table null for a headline
     * @param of codes by attribute of a cell; none for a headline
     */
    record Hidden(
            @Nullable String measure,
            @Nullable String table,
            SortedMap<String, String> of,
            Set<HiddenBecause> because) {}

    /** @param cells codes by attribute of each cell whose sum it is */
    record SecretBounds(List<SortedMap<String, String>> cells, int least, int most) {}
}
