package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The largest sets of attributes that must be looked at together. Attributes of one table are neighbours; where a ring of
 * neighbours has no short cut it is given one, so that tables of the sets which agree in what they share are always the
 * tables of some children (Dobra and Fienberg 2000: decomposable margins).
 */
final class Cliques {
    private final SortedMap<String, SortedSet<String>> neighbours = new TreeMap<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Cliques() {}

    /** @param together the attributes of each table */
    static List<Set<String>> of(List<List<String>> together) {
        var cliques = new Cliques();
        together.forEach(cliques::join);
        while (!cliques.neighbours.isEmpty()) {
            cliques.takeOut();
        }
        return cliques.found.isEmpty() ? List.of(Set.of()) : cliques.found;
    }

    private void join(Iterable<String> attributes) {
        for (var one : attributes) {
            var others = neighbours.computeIfAbsent(one, _ -> new TreeSet<>());
            attributes.forEach(others::add);
            others.remove(one);
        }
    }

    /** The one that needs fewest short cuts, then the first by name. */
    private void takeOut() {
        var next = neighbours.keySet().stream()
                .min(Comparator.comparingLong(this::shortCuts).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        var around = around(next);
        join(around);
        neighbours.remove(next);
        neighbours.values().forEach(others -> others.remove(next));
        var clique = new HashSet<>(around);
        clique.add(next);
        if (found.stream().noneMatch(larger -> larger.containsAll(clique))) {
            found.add(clique);
        }
    }

    private long shortCuts(String attribute) {
        var around = around(attribute);
        return around.stream()
                .mapToLong(one -> around.stream()
                        .filter(other -> !one.equals(other) && !around(one).contains(other))
                        .count())
                .sum();
    }

    private SortedSet<String> around(String attribute) {
        return neighbours.getOrDefault(attribute, new TreeSet<>());
    }
}
