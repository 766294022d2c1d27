package org.waymark.redteam.attack;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Some children, of whom it is not known how many have which codes: a whole number for each combination. */
final class Children {
    static final int MANY = 5_000;

    private final Space space;
    private final Map<SortedSet<String>, Map<List<String>, IntVar>> numbers = new LinkedHashMap<>();

    Children(CpModel model, Space space) {
        this.space = space;
        for (var block : space.blocks()) {
            Map<List<String>, IntVar> of = new LinkedHashMap<>();
            space.combinations(block).forEach(codes -> of.put(codes, model.newIntVar(0, MANY, "")));
            numbers.put(block, of);
        }
        tie(model);
    }

    /** Blocks are of the same children, so what they have in common they tell alike. */
    private void tie(CpModel model) {
        var blocks = space.blocks();
        for (int one = 0; one < blocks.size(); one++) {
            for (int other = one + 1; other < blocks.size(); other++) {
                SortedSet<String> common = new TreeSet<>(blocks.get(one));
                common.retainAll(blocks.get(other));
                for (var codes : space.combinations(common)) {
                    Map<String, Set<String>> allowed = new HashMap<>();
                    var names = List.copyOf(common);
                    for (int n = 0; n < names.size(); n++) {
                        allowed.put(names.get(n), Set.of(codes.get(n)));
                    }
                    model.addEquality(sum(blocks.get(one), allowed), sum(blocks.get(other), allowed));
                }
            }
        }
    }

    /** Those in a cell. */
    LinearExpr in(Map<String, String> cell) {
        var allowed = Space.allowed(cell);
        return numbers.keySet().stream()
                .filter(block -> block.containsAll(allowed.keySet()))
                .findFirst()
                .map(block -> sum(block, allowed))
                .orElseThrow(() -> new IllegalArgumentException("No table tells of " + cell));
    }

    private LinearExpr sum(SortedSet<String> block, Map<String, Set<String>> allowed) {
        var names = List.copyOf(block);
        List<IntVar> in = new ArrayList<>();
        numbers.getOrDefault(block, Map.of()).forEach((codes, number) -> {
            for (int n = 0; n < names.size(); n++) {
                var only = allowed.get(names.get(n));
                if (only != null && !only.contains(codes.get(n))) {
                    return;
                }
            }
            in.add(number);
        });
        return LinearExpr.sum(in.toArray(IntVar[]::new));
    }

    /** These are those others who stayed, with some who came. */
    static void turn(CpModel model, Children before, Children left, Children after, Children joined) {
        before.numbers.forEach((block, of) -> of.forEach((codes, number) -> {
            var gone = left.number(block, codes);
            model.addLessOrEqual(gone, number);
            model.addEquality(
                    LinearExpr.sum(new IntVar[] {after.number(block, codes), gone}),
                    LinearExpr.sum(new IntVar[] {number, joined.number(block, codes)}));
        }));
    }

    private IntVar number(SortedSet<String> block, List<String> codes) {
        var number = numbers.getOrDefault(block, Map.of()).get(codes);
        if (number == null) {
            throw new IllegalArgumentException("These are children of other tables.");
        }
        return number;
    }

    /** What some children, all of whose codes are known, make of each number at least. */
    Map<IntVar, Integer> least(List<Map<String, String>> known) {
        Map<IntVar, Integer> least = new LinkedHashMap<>();
        numbers.forEach((block, of) -> known.forEach(child -> {
            var number = of.get(space.combination(block, child));
            if (number != null) {
                least.merge(number, 1, Integer::sum);
            }
        }));
        return least;
    }
}
