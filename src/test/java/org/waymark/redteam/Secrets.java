package org.waymark.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.redteam.attack.Edition;
import org.waymark.redteam.attack.Target;

/** Which numbers of a table nobody may find, by the rules that anybody may read (decision 31), from the children as they are. */
final class Secrets {
    static final int THRESHOLD = 6;
    private static final int FAMILIES = 3;

    private final Truth truth;
    private final List<String> years;
    private final int state;
    private final Set<Target> few = new LinkedHashSet<>();
    private final Set<Target> leavingFew = new LinkedHashSet<>();

    /** @param state the telling of which the table was made */
    Secrets(Truth truth, List<String> years, int state) {
        this.truth = truth;
        this.years = years;
        this.state = state;
    }

    /** Cells of few children or families, noughts that tell, and what is left of a line of which one cell takes nearly all. */
    Set<Target> few() {
        return few;
    }

    /** Cells that leave few or none of their line. What is protected of them is what they leave. */
    Set<Target> leavingFew() {
        return leavingFew;
    }

    void judge(Edition.Table table) {
        for (var row : table.rows()) {
            var own = target(List.of(row.of()));
            var children = truth.children(own);
            if (!row.of().isEmpty() && children > 0 && (children < THRESHOLD || truth.families(own) < FAMILIES)) {
                few.add(own);
            }
            row.of().keySet().forEach(attribute -> judge(own, children, others(table, row.of(), attribute)));
        }
    }

    private void judge(Target own, int children, List<Map<String, String>> others) {
        var rest = truth.children(target(others));
        if (children > 0 && rest < THRESHOLD) {
            few.add(target(others));
            leavingFew.add(own);
        }
        if (children == 0
                && others.stream()
                                .filter(cell -> truth.children(target(List.of(cell))) > 0)
                                .count()
                        == 1) {
            few.add(own);
        }
    }

    /** The other cells of a line: with the same codes but of one attribute. */
    private static List<Map<String, String>> others(Edition.Table table, Map<String, String> cell, String attribute) {
        List<Map<String, String>> others = new ArrayList<>();
        for (var row : table.rows()) {
            var same = new HashMap<>(row.of());
            if (same.containsKey(attribute) && !row.of().equals(cell)) {
                same.put(attribute, cell.getOrDefault(attribute, ""));
                if (same.equals(cell)) {
                    others.add(row.of());
                }
            }
        }
        return others;
    }

    private Target target(List<Map<String, String>> cells) {
        return new Target(Target.Whose.COUNTED, years, state, cells);
    }
}
