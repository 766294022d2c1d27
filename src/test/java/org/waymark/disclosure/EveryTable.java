package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The slow attacker: goes through every way in which so many children can be spread over all combinations of all
 * attributes, and knows nothing of cliques or solvers.
 */
final class EveryTable {
    private final List<Attribute> attributes;
    private final Map<CellId.Part, Set<String>> codes;
    private final int combinations;

    EveryTable(Catalogue catalogue) {
        this.attributes = catalogue.attributes();
        this.codes = catalogue.codes();
        this.combinations =
                attributes.stream().mapToInt(each -> each.codes().size()).reduce(1, (a, b) -> a * b);
    }

    /** The least and the most that each of the sums asked for can be in a table that shows what is shown. */
    List<int[]> bounds(int children, Map<CellId, Integer> shown, List<List<CellId>> asked) {
        return bounds(children, shown, asked, List.of(), 0);
    }

    /** @param tables sensitive ones, whose rules would show what is shown */
    List<int[]> bounds(
            int children, Map<CellId, Integer> shown, List<List<CellId>> asked, List<Table> tables, int threshold) {
        var lines = lines(tables, shown);
        var places = asked.stream().map(this::places).toList();
        var bounds = asked.stream()
                .map(_ -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE})
                .toList();
        fitting(children, shown, table -> {
            if (!lines.stream().allMatch(line -> line.mayBe(table, threshold))) {
                return;
            }
            for (int n = 0; n < places.size(); n++) {
                var sum = sum(table, places.get(n));
                bounds.get(n)[0] = Math.min(bounds.get(n)[0], sum);
                bounds.get(n)[1] = Math.max(bounds.get(n)[1], sum);
            }
        });
        return bounds;
    }

    /**
     * The others of each line in which a shown cell stands: what rules ask of them.
     *
     * @param own the number that is shown
     */
    private record Line(int own, List<int[]> others) {
        boolean mayBe(int[] table, int threshold) {
            var numbers = others.stream().mapToInt(places -> sum(table, places)).toArray();
            var rest = IntStream.of(numbers).sum();
            return own > 0
                    ? rest >= threshold
                    : rest == 0
                            || IntStream.of(numbers).filter(each -> each > 0).count() > 1;
        }
    }

    private List<Line> lines(List<Table> tables, Map<CellId, Integer> shown) {
        List<Line> lines = new ArrayList<>();
        for (var table : tables) {
            for (var axis : table.axes()) {
                var all = axis.categories().stream()
                        .map(each -> new CellId.Part(axis.attribute(), each.code()))
                        .toList();
                table.cells().stream()
                        .filter(cell -> shown.containsKey(cell) && all.stream().anyMatch(cell.parts()::contains))
                        .forEach(cell -> lines.add(new Line(
                                shown.getOrDefault(cell, 0),
                                all.stream()
                                        .filter(part -> !cell.parts().contains(part))
                                        .map(part -> places(List.of(
                                                cell.without(axis.attribute()).with(part))))
                                        .toList())));
            }
        }
        return lines;
    }

    private void fitting(int children, Map<CellId, Integer> shown, Consumer<int[]> eachTable) {
        Map<int[], Integer> wanted = new HashMap<>();
        shown.forEach((cell, value) -> wanted.put(places(List.of(cell)), value));
        spread(new int[combinations], 0, children, table -> {
            if (wanted.entrySet().stream().allMatch(cell -> sum(table, cell.getKey()) == cell.getValue())) {
                eachTable.accept(table);
            }
        });
    }

    private static int sum(int[] table, int[] places) {
        var sum = 0;
        for (int place : places) {
            sum += table[place];
        }
        return sum;
    }

    private static void spread(int[] table, int place, int left, Consumer<int[]> eachTable) {
        if (place == table.length - 1) {
            table[place] = left;
            eachTable.accept(table);
            return;
        }
        for (int here = 0; here <= left; here++) {
            table[place] = here;
            spread(table, place + 1, left - here, eachTable);
        }
    }

    private int[] places(List<CellId> cells) {
        return IntStream.range(0, combinations)
                .filter(combination -> cells.stream().anyMatch(cell -> isIn(combination, cell)))
                .toArray();
    }

    private boolean isIn(int combination, CellId cell) {
        var rest = combination;
        for (var attribute : attributes) {
            var code = attribute.codes().get(rest % attribute.codes().size());
            rest /= attribute.codes().size();
            if (cell.parts().stream()
                    .filter(part -> part.attribute().equals(attribute.name()))
                    .anyMatch(part -> !codes.getOrDefault(part, Set.of()).contains(code))) {
                return false;
            }
        }
        return true;
    }
}
