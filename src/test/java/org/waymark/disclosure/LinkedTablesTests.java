package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two tables of one set of regions, each safe alone and unsafe together. The numbers are those of sdcTable (GPL-2 or 3),
 * tests/testthat/test-linked-tables.r, re-typed; so is that exactly one cell more must be hidden, and which.
 *
 * <p>County 1 has A 2, B 2, I 8, J 8; county 2 K 3, L 3, M 3, N 7. L and M are big, all others small. Up to 3 is hidden. By
 * county A + B is 20 - 16 = 4, and K + L + M 16 - 7 = 9. By size L + M is 6, and A + B + K 30 - 23 = 7. So K is 3.
 */
class LinkedTablesTests {
    private static final Attribute REGION = new Attribute("REGION", List.of("A", "B", "I", "J", "K", "L", "M", "N"));
    private static final Table REGIONS = Table.of("regions", Axis.of(REGION));
    private static final Table COUNTIES = Table.of(
            "counties",
            Axis.of(
                    REGION,
                    Axis.Category.of("county 1", "A", "B", "I", "J"),
                    Axis.Category.of("county 2", "K", "L", "M", "N")));
    private static final Table SIZES = Table.of(
            "sizes",
            Axis.of(
                    REGION,
                    Axis.Category.of("big", "L", "M"),
                    Axis.Category.of("small", "A", "B", "I", "J", "K", "N")));
    private static final List<Child> CHILDREN =
            Cohorts.alone("REGION", Map.of("A", 2, "B", 2, "I", 8, "J", 8, "K", 3, "L", 3, "M", 3, "N", 7));
    private static final Set<CellId> FEW = Stream.of("A", "B", "K", "L", "M")
            .map(region -> cell("REGION", region))
            .collect(Collectors.toSet());

    @Test
    void needsNoMoreByCountyAlone() {
        assertThat(hidden(COUNTIES)).isEqualTo(FEW);
    }

    @Test
    void needsNoMoreBySizeAlone() {
        assertThat(hidden(SIZES)).isEqualTo(FEW);
    }

    @Test
    void hidesOneMoreWhereBothAreShown() {
        var more = new TreeSet<>(FEW);
        more.add(cell("REGION", "N"));

        assertThat(hidden(COUNTIES, SIZES)).isEqualTo(more);
    }

    private static Set<CellId> hidden(Table... linked) {
        var catalogue = new Catalogue(
                "linked",
                List.of(REGION),
                List.of(Table.of("headline")),
                Stream.concat(Stream.of(REGIONS), Stream.of(linked))
                        .map(Ladder::of)
                        .toList());
        var decision = new Protector()
                .decide(new Proposal(
                        catalogue,
                        CHILDREN,
                        List.of(),
                        Cohorts.rules("up to 3", 4, 1),
                        Weights.byCount(),
                        Set.of(),
                        Duration.ofMinutes(1)));
        return decision.cells().entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Verdict.Suppressed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
