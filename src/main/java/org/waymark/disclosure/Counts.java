package org.waymark.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.disclosure.CellId.Part;

/** How many children and families are in a cell. */
final class Counts {
    private final List<Child> children;
    private final Map<Part, Set<String>> codes;
    private final Map<CellId, Integer> counted = new HashMap<>();

    Counts(List<Child> children, Map<Part, Set<String>> codes) {
        this.children = children;
        this.codes = codes;
    }

    int children(CellId cell) {
        return counted.computeIfAbsent(cell, id -> Math.toIntExact(in(id).count()));
    }

    int families(CellId cell) {
        return Math.toIntExact(in(cell).map(Child::family).distinct().count());
    }

    private Stream<Child> in(CellId cell) {
        return children.stream().filter(child -> cell.parts().stream().allMatch(part -> isIn(child, part)));
    }

    private boolean isIn(Child child, Part part) {
        return codes.getOrDefault(part, Set.of()).contains(child.codes().getOrDefault(part.attribute(), ""));
    }
}
