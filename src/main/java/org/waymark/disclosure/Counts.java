package org.waymark.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Of the children in it. */
    Set<String> keys(CellId cell) {
        return in(cell).map(Child::key).collect(Collectors.toSet());
    }

    int families(CellId cell) {
        return Math.toIntExact(in(cell).map(Child::family).distinct().count());
    }

    private Stream<Child> in(CellId cell) {
        return children.stream().filter(child -> isIn(child, cell));
    }

    boolean isInAny(Child child, Collection<CellId> cells) {
        return cells.stream().anyMatch(cell -> isIn(child, cell));
    }

    private boolean isIn(Child child, CellId cell) {
        return cell.parts().stream().allMatch(part -> isIn(child, part));
    }

    private boolean isIn(Child child, Part part) {
        return codes.getOrDefault(part, Set.of()).contains(child.codes().getOrDefault(part.attribute(), ""));
    }
}
