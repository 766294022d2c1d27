package org.waymark.journey.events;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an edition shows, as it was approved. Of what is hidden there is nothing here that could not be worked out from what is shown:
 * neither a value, nor why it is hidden, which would tell of it.
 *
 * @param rules the rule set, with all its parameters
 * @param solver which proved it, with its version
 * @param measures by id with version: of the headlines, then of the children whom the tables count
 * @param beside earlier editions that tell of the same children, with which it was protected together
 * @param digest of all that is shown, the same for the same figures
 */
public record Released(
        String rules,
        String solver,
        List<String> measures,
        List<EditionId> beside,
        List<Figure> headlines,
        List<Table> tables,
        List<Bounds> bounds,
        String digest) {
    public Released {
        measures = List.copyOf(measures);
        beside = List.copyOf(beside);
        headlines = List.copyOf(headlines);
        tables = List.copyOf(tables);
        bounds = List.copyOf(bounds);
    }

    /** What became of a table of the catalogue. */
    public enum TableState {
        PUBLISHED,
        /** It would tell of single children, or there are too few of them in all. */
        LEFT_OUT,
        /** Too little has changed since an earlier edition published it: that one's cells stay. */
        HELD_BACK
    }

    /**
     * A figure of the whole council.
     *
     * @param shown a count, or whole days; null where it is hidden or held back
     * @param heldBack whether too little has changed since an earlier edition published it: that one's figure stays
     */
    public record Figure(String measure, @Nullable Integer shown, boolean heldBack) {
        public Figure {
            if (shown != null && heldBack) {
                throw new IllegalArgumentException("A figure that is held back is not shown.");
            }
        }
    }

    /**
     * Cells that stand together.
     *
     * @param table its place in the catalogue
     * @param by the attributes that it is parted by; none unless it is published
     * @param cells none unless it is published
     */
    public record Table(String table, TableState state, List<String> by, List<Cell> cells) {
        public Table {
            by = List.copyOf(by);
            cells = List.copyOf(cells);
            if (state != TableState.PUBLISHED && !cells.isEmpty()) {
                throw new IllegalArgumentException("A table that is not published has no cells.");
            }
        }

        /** One of which nothing is published here. */
        public static Table without(String table, TableState state) {
            return new Table(table, state, List.of(), List.of());
        }
    }

    /**
     * @param of codes by attribute; none for the total
     * @param shown null where it is hidden
     */
    public record Cell(
            SortedMap<String, String> of, @Nullable Integer shown) {
        public Cell {
            of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
        }
    }

    /**
     * How near one who knows the rules and all that is shown can come to a number that is hidden. Every hidden cell of a published table
     * has these, whether it is a secret or not.
     */
    public record Bounds(SortedMap<String, String> of, int least, int most) {
        public Bounds {
            of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
        }
    }
}
