package org.waymark.journey.events;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an edition shows and what it hides, as it was decided. What is hidden has no value here, nor anything from which its
 * value could be found.
 *
 * @param rules the version of the rule set
 * @param solver which proved it, with its version
 * @param measures by id with version: of the headlines, then of the children whom the tables count
 * @param digest of all that is shown, the same for the same figures
 */
public record Released(
        String rules,
        String solver,
        List<String> measures,
        List<Figure> headlines,
        List<Table> tables,
        List<Bounds> bounds,
        String digest) {
    public Released {
        measures = List.copyOf(measures);
        headlines = List.copyOf(headlines);
        tables = List.copyOf(tables);
        bounds = List.copyOf(bounds);
    }

    /**
     * A figure of the whole council.
     *
     * @param shown a count, or whole days; null where it is hidden
     * @param hidden why; null where it is shown
     */
    public record Figure(
            String measure,
            @Nullable Integer shown,
            @Nullable SortedSet<HiddenBecause> hidden) {
        public Figure {
            checkOneOf(shown, hidden);
        }
    }

    /**
     * Cells that stand together.
     *
     * @param table its place in the catalogue
     * @param by the attributes that it is parted by; none where it was left out, so that only the total stands
     */
    public record Table(String table, List<String> by, List<Cell> cells) {
        public Table {
            by = List.copyOf(by);
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param of codes by attribute; none for the total
     * @param shown null where it is hidden
     * @param hidden why; null where it is shown
     */
    public record Cell(
            SortedMap<String, String> of,
            @Nullable Integer shown,
            @Nullable SortedSet<HiddenBecause> hidden) {
        public Cell {
            of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
            checkOneOf(shown, hidden);
        }
    }

    /**
     * How near one who knows the rules and all that is shown can come to a number that is hidden.
     *
     * @param counted whom it counts
     * @param release of which release: from 0 on those that were published before of the same children, then this one
     * @param sum the cells whose sum it is
     */
    public record Bounds(CountedIn counted, int release, List<SortedMap<String, String>> sum, int least, int most) {
        public Bounds {
            sum = List.copyOf(sum);
        }
    }

    private static void checkOneOf(@Nullable Integer shown, @Nullable SortedSet<HiddenBecause> hidden) {
        if ((shown == null) == (hidden == null)) {
            throw new IllegalArgumentException("A figure is shown, or hidden for a reason.");
        }
    }
}
