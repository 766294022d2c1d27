package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.CellId.Part;
import org.waymark.disclosure.Table;
import org.waymark.journey.events.Released;

/** Cells by the codes of their attributes, as events and doors name them. */
final class EditionCells {
    private EditionCells() {}

    /** Every cell that there could be, by its codes. */
    static Set<SortedMap<String, String>> cells(EditionCatalogue catalogue) {
        return catalogue.tables().ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .flatMap(table -> cells(table).stream())
                .map(EditionCells::codes)
                .collect(Collectors.toSet());
    }

    /** The cells that are shown, by their codes. */
    static Set<SortedMap<String, String>> shown(Released released) {
        return released.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.shown() != null)
                .map(Released.Cell::of)
                .collect(Collectors.toSet());
    }

    /** In the order of print: a total before what it is the total of. */
    static List<CellId> cells(Table table) {
        List<CellId> cells = List.of(new CellId(table.within()));
        for (var axis : table.axes()) {
            List<CellId> parted = new ArrayList<>();
            for (var cell : cells) {
                parted.add(cell);
                axis.categories()
                        .forEach(category -> parted.add(and(cell, new Part(axis.attribute(), category.code()))));
            }
            cells = parted;
        }
        return cells;
    }

    private static CellId and(CellId cell, Part part) {
        List<Part> parts = new ArrayList<>(cell.parts());
        parts.add(part);
        return new CellId(parts);
    }

    static CellId cell(SortedMap<String, String> of) {
        return new CellId(of.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList());
    }

    static SortedMap<String, String> codes(CellId id) {
        SortedMap<String, String> codes = new TreeMap<>();
        id.parts().forEach(part -> codes.put(part.attribute(), part.code()));
        return codes;
    }
}
