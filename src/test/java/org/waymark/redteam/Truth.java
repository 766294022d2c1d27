package org.waymark.redteam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.redteam.attack.Codes;
import org.waymark.redteam.attack.Target;
import org.waymark.redteam.council.Kid;

/** The children as they are, by whom is judged what the attacker found; the attacker never sees it. */
final class Truth {
    private final Map<String, List<List<Kid>>> tellings = new TreeMap<>();

    /** @param tellings of one year, the first before what amended it */
    @SafeVarargs
    final Truth with(String year, List<Kid>... of) {
        tellings.put(year, List.of(of));
        return this;
    }

    List<Kid> in(List<String> years, int state, Map<String, String> cell) {
        return years.stream()
                .flatMap(year -> telling(year, state).stream())
                .filter(kid -> Codes.holds(cell, kid.codes()))
                .toList();
    }

    private List<Kid> telling(String year, int state) {
        var all = tellings.getOrDefault(year, List.of(List.of()));
        return all.get(Math.min(state, all.size() - 1));
    }

    int children(Target target) {
        return target.cells().stream()
                .mapToInt(cell -> in(target.years(), target.state(), cell).size())
                .sum();
    }

    long families(Target target) {
        return target.cells().stream()
                .flatMap(cell -> in(target.years(), target.state(), cell).stream())
                .map(Kid::family)
                .distinct()
                .count();
    }

    /** What each family knows, the largest first: the codes of its own children by year. */
    List<Map<String, List<Map<String, String>>>> families() {
        var all = tellings.entrySet().stream()
                .flatMap(year -> year.getValue().getFirst().stream().map(kid -> Map.entry(year.getKey(), kid)))
                .collect(Collectors.groupingBy(
                        each -> each.getValue().family(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(each -> each.getValue().codes(), Collectors.toList()))));
        return all.values().stream()
                .sorted(Comparator.comparing(
                        family -> -family.values().stream().mapToInt(List::size).sum()))
                .toList();
    }
}
