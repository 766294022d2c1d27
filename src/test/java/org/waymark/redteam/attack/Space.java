package org.waymark.redteam.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By which codes children can differ as far as tables tell, and which of their attributes some table tells together.
 *
 * @param alike by attribute and finest code the first of those that no table tells apart
 * @param blocks attributes that have to be looked at together; none lies within another
 */
record Space(SortedMap<String, SortedMap<String, String>> alike, List<SortedSet<String>> blocks) {

    /** @param whole all attributes are looked at together, for tables that go in rings; else only those of each table */
    static Space of(Collection<Edition.Table> tables, boolean whole) {
        SortedMap<String, Set<Set<String>>> told = new TreeMap<>();
        Set<SortedSet<String>> blocks = new LinkedHashSet<>();
        for (var table : tables) {
            SortedSet<String> block = new TreeSet<>();
            for (var row : table.rows()) {
                row.of().forEach((attribute, code) -> {
                    block.add(Codes.base(attribute));
                    told.computeIfAbsent(Codes.base(attribute), _ -> new LinkedHashSet<>())
                            .add(Codes.atoms(attribute, code));
                });
            }
            blocks.add(block);
        }
        SortedMap<String, SortedMap<String, String>> alike = new TreeMap<>();
        told.forEach((attribute, codes) -> alike.put(attribute, alike(attribute, codes)));
        if (whole) {
            return new Space(alike, List.of(new TreeSet<>(alike.keySet())));
        }
        // where nothing is told but how many there are
        blocks.add(new TreeSet<>());
        var most = blocks.stream()
                .filter(block ->
                        blocks.stream().noneMatch(other -> other.size() > block.size() && other.containsAll(block)))
                .toList();
        return new Space(alike, most);
    }

    private static SortedMap<String, String> alike(String attribute, Set<Set<String>> told) {
        SortedSet<String> every = told.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        if (attribute.equals(Codes.ETHNICITY)) {
            every.addAll(Codes.ethnicities());
        }
        Map<List<Boolean>, String> first = new HashMap<>();
        SortedMap<String, String> alike = new TreeMap<>();
        for (var code : every) {
            var by = told.stream().map(codes -> codes.contains(code)).toList();
            alike.put(code, first.computeIfAbsent(by, _ -> code));
        }
        return alike;
    }

    boolean tellsOf(String attribute) {
        return alike.containsKey(attribute);
    }

    /** A child's combination of codes. */
    List<String> combination(SortedSet<String> attributes, Map<String, String> child) {
        return attributes.stream()
                .map(attribute -> alike.getOrDefault(attribute, Collections.emptySortedMap())
                        .getOrDefault(child.getOrDefault(attribute, ""), ""))
                .toList();
    }

    /** Every combination of codes of some attributes, in their order. */
    List<List<String>> combinations(SortedSet<String> attributes) {
        List<List<String>> all = List.of(List.of());
        for (var attribute : attributes) {
            List<List<String>> longer = new ArrayList<>();
            for (var one : all) {
                for (var code : new TreeSet<>(alike.getOrDefault(attribute, Collections.emptySortedMap())
                        .values())) {
                    List<String> more = new ArrayList<>(one);
                    more.add(code);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    /** The codes of a cell by attribute, of whatever grouping they are. */
    static Map<String, Set<String>> allowed(Map<String, String> cell) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        cell.forEach((attribute, code) ->
                allowed.merge(Codes.base(attribute), Codes.atoms(attribute, code), (one, other) -> {
                    Set<String> both = new TreeSet<>(one);
                    both.retainAll(other);
                    return both;
                }));
        return allowed;
    }
}
