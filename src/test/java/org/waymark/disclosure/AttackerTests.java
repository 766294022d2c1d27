package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.disclosure.Demand.Wanted;

/** What can be found out of a table, by each of two solvers. The table and its answers are of sdcTable (GPL-2 or 3), re-typed. */
class AttackerTests {
    private static final List<String> ROWS = List.of("w", "x", "y", "z");
    private static final List<String> COLUMNS = List.of("a", "b", "c", "d");
    private static final int[][] NUMBERS = {{30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}
    };
    private static final Set<String> HIDDEN = Set.of("wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd");

    static List<Solver> solvers() {
        return List.of(new OjSolver(), new OrSolver());
    }

    /**
     * Each line has two hidden cells or more, and still: rows w and x have 230 + 250 - (89 + 124 + 31) = 236 in wa, wb, wc, xa
     * and xc; columns a and c 1021 + 770 - (92 + 59 + 800 + 651) = 189 in all of these but wb. So wb is 47.
     */
    @ParameterizedTest
    @MethodSource("solvers")
    void findsACellThatTwoRowsAndTwoColumnsGiveAway(Solver solver) throws Exception {
        assertThat(bounds(solver, "wb", HIDDEN)).containsExactly(47, 47);
    }

    /** sdcTable hides one cell more and then finds 0 to 141: attack() of tests/testthat/test-simpleheuristic.R. */
    @ParameterizedTest
    @MethodSource("solvers")
    void findsTheBoundsThatOthersFind(Solver solver) throws Exception {
        var more = new HashSet<>(HIDDEN);
        more.add("xb");

        assertThat(bounds(solver, "wb", more)).containsExactly(0, 141);
    }

    private static List<Integer> bounds(Solver solver, String asked, Set<String> hidden) throws Exception {
        var rows = new Attribute("ROW", ROWS);
        var columns = new Attribute("COLUMN", COLUMNS);
        var table = Table.of("table", Axis.of(rows), Axis.of(columns));
        var catalogue = new Catalogue("1", List.of(rows, columns), List.of(), List.of(Ladder.of(table)));
        var scene = new Scene(Cohorts.proposal(catalogue, children()), List.of(table));
        var ids = List.copyOf(table.cells());
        var cells = ids.stream()
                .map(id -> new Published(id, scene.sum(id), scene.sum(id).of(scene.truth()), false, 1, List.of()))
                .toList();
        var attacker = new Attacker(scene.puzzle(), cells, scene.truth(), solver, Deadline.in(Duration.ofMinutes(1)));
        var pattern = new BitSet();
        hidden.forEach(name -> pattern.set(ids.indexOf(id(name))));
        var sum = scene.sum(id(asked));
        List<Integer> bounds = new ArrayList<>();
        for (var way : List.of(new Wanted.AtMost(0), new Wanted.AtLeast(0))) {
            var demand = new Demand(id(asked), sum, way, Demand.OUTSIDER);
            bounds.add(sum.of(attacker.furthest(demand, way, pattern).orElseThrow()));
        }
        return bounds;
    }

    private static CellId id(String name) {
        return cell("ROW", name.substring(0, 1), "COLUMN", name.substring(1));
    }

    private static List<Child> children() {
        List<Child> children = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                var codes = Map.of("ROW", ROWS.get(row), "COLUMN", COLUMNS.get(column));
                IntStream.range(0, NUMBERS[row][column])
                        .forEach(n -> children.add(new Child(codes + " " + n, codes + " " + n, codes)));
            }
        }
        return children;
    }
}
