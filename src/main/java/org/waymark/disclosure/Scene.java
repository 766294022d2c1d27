package org.waymark.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.CellId.Part;

/** The children as unknowns, the numbers as they are, and what each family knows of them. */
final class Scene {
    private final Space space;
    private final Map<Part, Set<String>> codes;
    private final int[] truth;
    private final List<int[]> families;

    Scene(Catalogue catalogue, List<Table> tables, List<Child> children) {
        this.codes = catalogue.codes();
        this.space = Space.of(
                catalogue.attributes(),
                Stream.concat(catalogue.headlines().stream(), tables.stream())
                        .map(Table::attributes)
                        .toList());
        this.truth = space.counted(children);
        this.families = families(children);
    }

    Puzzle puzzle() {
        return new Puzzle(space.size(), space.ties(), List.of());
    }

    int[] truth() {
        return truth;
    }

    /** Each different one once, ordered by what it knows. */
    List<int[]> families() {
        return families;
    }

    Sum sum(CellId cell) {
        return space.where(cell.parts().stream()
                .collect(Collectors.toMap(Part::attribute, part -> codes.getOrDefault(part, Set.of()))));
    }

    private List<int[]> families(List<Child> children) {
        SortedMap<String, int[]> known = new TreeMap<>();
        children.stream()
                .collect(Collectors.groupingBy(Child::family, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(family -> {
                    var counted = space.counted(family);
                    known.put(Arrays.toString(counted), counted);
                });
        return List.copyOf(known.values());
    }
}
