package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is decided of small tables stands up to one who goes through every table there could be. */
class EveryTableTests {
    private static final int THRESHOLD = 3;
    private static final Attribute A = new Attribute("A", List.of("1", "2", "3"));
    private static final Attribute B = new Attribute("B", List.of("1", "2"));
    private static final Attribute C = new Attribute("C", List.of("1", "2"));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBoundsOfALineOfTables(long seed) {
        holds(seed, Table.of("ab", Axis.of(A), Axis.of(B)), Table.of("bc", Axis.of(B), Axis.of(C)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBoundsOfARingOfTables(long seed) {
        holds(
                seed,
                Table.of("ab", Axis.of(A), Axis.of(B)),
                Table.of("bc", Axis.of(B), Axis.of(C)),
                Table.of("ac", Axis.of(A), Axis.of(C)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBoundsOfTablesApart(long seed) {
        holds(seed, Table.of("a", Axis.of(A)), Table.of("b", Axis.of(B)), Table.of("c", Axis.of(C)));
    }

    private static void holds(long seed, Table... tables) {
        var chance = new Random(seed);
        var size = 6 + chance.nextInt(3);
        var catalogue = new Catalogue(
                "small",
                List.of(A, B, C),
                List.of(Table.of("headline")),
                List.of(tables).stream().map(Ladder::of).toList());
        var decision = new Protector()
                .decide(new Proposal(
                        catalogue,
                        children(chance, size),
                        List.of(),
                        Cohorts.rules("small", THRESHOLD, 1),
                        Weights.secret("seed " + seed, 10),
                        Set.of(),
                        Duration.ofMinutes(1)));
        Map<CellId, Integer> shown = new LinkedHashMap<>();
        decision.cells().forEach((cell, verdict) -> {
            if (verdict instanceof Verdict.Shown(var value)) {
                shown.put(cell, value);
            }
        });

        // of six children with a threshold of three not every table can be protected
        assertThat(List.of(tables)).containsAll(decision.tables());
        var every = new EveryTable(catalogue)
                .bounds(
                        size,
                        shown,
                        decision.bounds().stream().map(Bounds::cells).toList(),
                        decision.tables(),
                        THRESHOLD);
        for (int n = 0; n < every.size(); n++) {
            var bounds = decision.bounds().get(n);
            assertThat(every.get(n)[0]).isLessThanOrEqualTo(bounds.least());
            assertThat(bounds.least()).isLessThanOrEqualTo(1);
            assertThat(every.get(n)[1]).isGreaterThanOrEqualTo(bounds.most());
            assertThat(bounds.most()).isGreaterThanOrEqualTo(THRESHOLD);
        }
        var hidden = new EveryTable(catalogue)
                .bounds(
                        size,
                        shown,
                        decision.hidden().stream()
                                .map(each -> List.of(each.cell()))
                                .toList());
        assertThat(decision.hidden()).hasSize(decision.cells().size() - shown.size());
        for (int n = 0; n < hidden.size(); n++) {
            var bounds = decision.hidden().get(n);
            assertThat(hidden.get(n)).containsExactly(bounds.least(), bounds.most());
        }
    }

    private static List<Child> children(Random chance, int size) {
        List<Child> children = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            children.add(new Child(
                    "child " + n,
                    "family " + n,
                    Map.of(
                            "A", A.codes().get(Math.min(chance.nextInt(3), chance.nextInt(3))),
                            "B", B.codes().get(chance.nextInt(2)),
                            "C", C.codes().get(chance.nextInt(4) / 3))));
        }
        return children;
    }
}
