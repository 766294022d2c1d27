package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The unknowns of one set of children: how many there are of each combination of each clique. Two cliques agree in what
 * they share, and more need not be said: any such numbers are those of some children.
 */
final class Space {
    private final List<Clique> cliques;
    private final List<Tie> ties = new ArrayList<>();
    private final int size;

    private Space(List<Attribute> attributes, List<Set<String>> sets) {
        List<Clique> all = new ArrayList<>();
        var offset = 0;
        for (var set : sets) {
            var clique = new Clique(
                    attributes.stream()
                            .filter(attribute -> set.contains(attribute.name()))
                            .toList(),
                    offset);
            all.add(clique);
            offset += clique.size();
        }
        size = offset;
        cliques = tied(all);
    }

    static Space of(List<Attribute> attributes, List<List<String>> together) {
        return new Space(attributes, Cliques.of(together));
    }

    int size() {
        return size;
    }

    /** What each shares with all before it, it shares with one of them. */
    List<Clique> cliques() {
        return cliques;
    }

    List<Tie> ties() {
        return ties;
    }

    /** The children with one of the codes asked for of each attribute. */
    Sum where(Map<String, Set<String>> asked) {
        return cliques.stream()
                .filter(clique -> clique.has(asked.keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table tells these together: " + asked.keySet()))
                .where(asked);
    }

    int[] counted(Iterable<Child> children) {
        var world = new int[size];
        children.forEach(child -> cliques.forEach(clique -> world[clique.place(child.codes())]++));
        return world;
    }

    /** Along a tree of the cliques in which each next one shares as much as can be with one before it: in that order. */
    private List<Clique> tied(List<Clique> all) {
        List<Clique> reached = new ArrayList<>(List.of(all.getFirst()));
        List<Clique> left = new ArrayList<>(all.subList(1, all.size()));
        while (!left.isEmpty()) {
            var edge = left.stream()
                    .flatMap(next -> reached.stream().map(before -> new Edge(before, next)))
                    .max(Comparator.comparingInt(Edge::width))
                    .orElseThrow();
            edge.tie(ties);
            reached.add(edge.next);
            left.remove(edge.next);
        }
        return reached;
    }

    private record Edge(Clique before, Clique next) {
        int width() {
            return before.shared(next).size();
        }

        void tie(List<Tie> ties) {
            var shared = new Clique(before.shared(next), 0);
            IntStream.range(0, shared.size())
                    .mapToObj(shared::codes)
                    .forEach(codes -> ties.add(new Tie(before.where(codes), next.where(codes))));
        }
    }
}
