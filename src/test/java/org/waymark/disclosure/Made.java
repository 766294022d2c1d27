package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some children who are counted as told: one for each, of its own family. */
final class Made {
    private Made() {}

    static List<Child> children(Space space, int[] world) {
        List<Map<String, String>> all = new ArrayList<>();
        for (var clique : space.cliques()) {
            add(clique, world, all);
        }
        List<Child> children = new ArrayList<>();
        all.forEach(codes -> children.add(new Child("made " + children.size(), "made " + children.size(), codes)));
        return children;
    }

    private static void add(Clique clique, int[] world, List<Map<String, String>> all) {
        var isFirst = all.isEmpty();
        var waiting = new ArrayList<>(all);
        for (int combination = 0; combination < clique.size(); combination++) {
            Map<String, String> codes = new HashMap<>();
            clique.codes(combination)
                    .forEach((attribute, code) ->
                            codes.put(attribute, code.iterator().next()));
            for (int n = world[clique.offset() + combination]; n > 0; n--) {
                if (isFirst) {
                    all.add(new HashMap<>(codes));
                } else {
                    var next = waiting.stream()
                            .filter(child -> codes.entrySet().stream()
                                    .allMatch(code -> child.getOrDefault(code.getKey(), code.getValue())
                                            .equals(code.getValue())))
                            .findFirst()
                            .orElseThrow();
                    waiting.removeIf(child -> child == next);
                    next.putAll(codes);
                }
            }
        }
    }
}
