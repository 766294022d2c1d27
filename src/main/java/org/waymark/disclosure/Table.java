package org.waymark.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.disclosure.CellId.Part;

/**
 * Cells that are published together: every combination of the axes' categories, and all their totals.
 *
 * @param within what all its children have in common, such as one year
 * @param sensitive whether it may not say of a group that all in it are of one category
 */
public record Table(String name, List<Part> within, List<Axis> axes, boolean sensitive) {
    public Table {
        within = List.copyOf(within);
        axes = List.copyOf(axes);
    }

    /** A sensitive one of all children. */
    public static Table of(String name, Axis... axes) {
        return new Table(name, List.of(), List.of(axes), true);
    }

    public Table within(Part... parts) {
        return new Table(name, List.of(parts), axes, sensitive);
    }

    SortedSet<CellId> cells() {
        SortedSet<CellId> cells = new TreeSet<>(List.of(new CellId(within)));
        for (var axis : axes) {
            for (var cell : List.copyOf(cells)) {
                for (var category : axis.categories()) {
                    cells.add(cell.with(new Part(axis.attribute(), category.code())));
                }
            }
        }
        return cells;
    }

    static SortedSet<CellId> cells(Collection<Table> tables) {
        return tables.stream().flatMap(table -> table.cells().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that it needs to be told together. */
    List<String> attributes() {
        var names = new TreeSet<String>();
        within.forEach(part -> names.add(part.attribute()));
        axes.forEach(axis -> names.add(axis.attribute()));
        return List.copyOf(names);
    }
}
