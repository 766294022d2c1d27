package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** T is 6, and three families are enough. */
class PrimaryRulesTests {
    private static final Attribute GROUP = new Attribute("GROUP", List.of("A", "B", "C"));
    private static final Attribute HALF = new Attribute("HALF", List.of("X", "Y"));

    private final List<Child> children = new ArrayList<>();

    /** 12, 5 and 20: five are few. 12 + 20 and 5 + 20 and 12 + 5 remain, none of them few. */
    @Test
    void hidesFewChildren() {
        add("A", "X", 12, 12);
        add("B", "X", 5, 5);
        add("C", "X", 20, 20);

        assertThat(reasons(oneWay())).isEqualTo(Map.of(cell("GROUP", "B"), Set.of(Reason.FEW_CHILDREN)));
    }

    /** 7 children of 2 families; 8 of 3 families are enough. */
    @Test
    void countsFamiliesAsWellAsChildren() {
        add("A", "X", 7, 2);
        add("B", "X", 8, 3);
        add("C", "X", 20, 20);

        assertThat(reasons(oneWay())).isEqualTo(Map.of(cell("GROUP", "A"), Set.of(Reason.FEW_FAMILIES)));
    }

    /** Of 36 are 33 in A: that 3 are not is as telling as a cell of 3. B and C, 3 and 0, leave 33 and 36. */
    @Test
    void hidesWhatLeavesFew() {
        add("A", "X", 33, 33);
        add("B", "X", 3, 3);

        assertThat(findings(oneWay()))
                .containsExactlyInAnyOrder(
                        new Finding(
                                cell("GROUP", "A"), Reason.SMALL_REST, List.of(cell("GROUP", "B"), cell("GROUP", "C"))),
                        new Finding(cell("GROUP", "B"), Reason.FEW_CHILDREN, List.of(cell("GROUP", "B"))));
    }

    /** "All 12 are A" tells it of each; and that there are none of B, or of C, tells it as well. */
    @Test
    void hidesAWholeLineAndTheNoughtsThatTellOfIt() {
        add("A", "X", 12, 12);

        assertThat(reasons(oneWay()))
                .isEqualTo(Map.of(
                        cell("GROUP", "A"), Set.of(Reason.WHOLE_LINE),
                        cell("GROUP", "B"), Set.of(Reason.TELLING_NOUGHT),
                        cell("GROUP", "C"), Set.of(Reason.TELLING_NOUGHT)));
    }

    @Test
    void letsATableThatIsNotSensitiveTellOfAWholeLine() {
        add("A", "X", 12, 12);

        assertThat(reasons(new Table("group", List.of(), List.of(Axis.of(GROUP)), false)))
                .isEmpty();
    }

    /** C is empty, and leaves it open whether one of the others is A or B. */
    @Test
    void showsANoughtThatLeavesTwoCategories() {
        add("A", "X", 12, 12);
        add("B", "X", 12, 12);

        assertThat(reasons(oneWay())).isEmpty();
    }

    /**
     * A: 10 in X, none in Y, so all of A are X. B: 9 and 9. C: none. Of X are 19, of Y 9, all of B. So A=X and B=Y tell of
     * whole lines, A=Y of A's and C=Y, A=Y of Y's; C, C=X and C=Y tell of nobody in C's line, but C=Y of Y's.
     */
    @Test
    void looksAlongBothLinesOfACell() {
        add("A", "X", 10, 10);
        add("B", "X", 9, 9);
        add("B", "Y", 9, 9);

        assertThat(reasons(Table.of("both", Axis.of(GROUP), Axis.of(HALF))))
                .isEqualTo(Map.of(
                        cell("GROUP", "A", "HALF", "X"), Set.of(Reason.WHOLE_LINE),
                        cell("GROUP", "A", "HALF", "Y"), Set.of(Reason.TELLING_NOUGHT),
                        cell("GROUP", "B", "HALF", "Y"), Set.of(Reason.WHOLE_LINE),
                        cell("GROUP", "C", "HALF", "Y"), Set.of(Reason.TELLING_NOUGHT)));
    }

    @Test
    void leavesHeadlinesAlone() {
        add("A", "X", 2, 1);

        assertThat(reasons(Table.of("headline"))).isEmpty();
    }

    private static Table oneWay() {
        return Table.of("group", Axis.of(GROUP));
    }

    private void add(String group, String half, int number, int families) {
        for (int n = 0; n < number; n++) {
            children.add(new Child(
                    group + half + n, group + half + " family " + n % families, Map.of("GROUP", group, "HALF", half)));
        }
    }

    private List<Finding> findings(Table table) {
        var catalogue = new Catalogue("1", List.of(GROUP, HALF), List.of(), List.of(Ladder.of(table)));
        return PrimaryRules.findings(
                Rules.DEFAULT, List.of(table), new Counts(children, catalogue.codes()), Set.of(CellId.TOTAL));
    }

    private Map<CellId, Set<Reason>> reasons(Table table) {
        return findings(table).stream()
                .collect(Collectors.groupingBy(Finding::cell, Collectors.mapping(Finding::reason, Collectors.toSet())));
    }
}
