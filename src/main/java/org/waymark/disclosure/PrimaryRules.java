package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.disclosure.CellId.Part;

/** Which cells tell too much by themselves, whatever else is shown. */
final class PrimaryRules {
    private final Rules rules;
    private final Counts counts;
    private final Set<CellId> exempt;
    private final List<Finding> findings = new ArrayList<>();

    private PrimaryRules(Rules rules, Counts counts, Set<CellId> exempt) {
        this.rules = rules;
        this.counts = counts;
        this.exempt = exempt;
    }

    /** @param exempt cells that are shown whatever they say */
    static List<Finding> findings(Rules rules, List<Table> tables, Counts counts, Set<CellId> exempt) {
        var primary = new PrimaryRules(rules, counts, exempt);
        for (var table : tables) {
            for (var cell : table.cells()) {
                if (!exempt.contains(cell)) {
                    primary.judge(cell);
                    primary.judge(table, cell);
                }
            }
        }
        return primary.findings;
    }

    private void judge(CellId cell) {
        if (rules.tooFew(counts.children(cell))) {
            find(cell, Reason.FEW_CHILDREN);
        }
        if (counts.children(cell) > 0 && counts.families(cell) < rules.families()) {
            find(cell, Reason.FEW_FAMILIES);
        }
    }

    private void judge(Table table, CellId cell) {
        lines(table, cell).forEach(others -> judge(cell, others, table.sensitive()));
    }

    /** Of each line of a table in which a cell stands, the others. */
    static List<List<CellId>> lines(Table table, CellId cell) {
        return axes(table, cell).stream().map(axis -> others(cell, axis)).toList();
    }

    /**
     * What it tells of other cells that a cell is shown.
     *
     * @param sure cells that are shown in any case: beside such a total a number says what the rest is, and nothing more is told
     */
    static List<Implied> implied(Rules rules, List<Table> tables, Counts counts, CellId cell, Set<CellId> sure) {
        var own = counts.children(cell);
        List<Implied> implied = new ArrayList<>();
        for (var table : tables) {
            if (table.cells().contains(cell)) {
                axes(table, cell).stream()
                        .filter(axis -> own == 0 || !sure.contains(cell.without(axis.attribute())))
                        .forEach(axis ->
                                implied.addAll(Implied.by(own, others(cell, axis), table.sensitive(), rules, counts)));
            }
        }
        return implied;
    }

    private static List<Axis> axes(Table table, CellId cell) {
        return table.axes().stream()
                .filter(axis ->
                        cell.parts().stream().anyMatch(part -> part.attribute().equals(axis.attribute())))
                .toList();
    }

    private static List<CellId> others(CellId cell, Axis axis) {
        var total = cell.without(axis.attribute());
        return axis.categories().stream()
                .map(category -> total.with(new Part(axis.attribute(), category.code())))
                .filter(other -> !other.equals(cell))
                .toList();
    }

    private void judge(CellId cell, List<CellId> others, boolean sensitive) {
        var own = counts.children(cell);
        var rest = others.stream().mapToInt(counts::children).sum();
        if (own > 0 && rules.tooFew(rest)) {
            findings.add(new Finding(cell, Reason.SMALL_REST, others));
        }
        if (sensitive && own > 0 && rest == 0) {
            findings.add(new Finding(cell, Reason.WHOLE_LINE, others));
        }
        if (sensitive
                && own == 0
                && others.stream().filter(other -> counts.children(other) > 0).count() == 1) {
            find(cell, Reason.TELLING_NOUGHT);
        }
    }

    private void find(CellId cell, Reason reason) {
        findings.add(new Finding(cell, reason, List.of(cell)));
    }
}
