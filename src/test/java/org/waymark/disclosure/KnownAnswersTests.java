package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of sdcTable (GPL-2 or 3) with its answer, re-typed: microdata1, counted, and tests/testthat/test-protectTable.r. */
class KnownAnswersTests {
    private static final Attribute REGION = new Attribute("REGION", List.of("A", "B", "C", "D"));
    private static final Attribute GENDER = new Attribute("GENDER", List.of("MALE", "FEMALE"));
    private static final int[][] NUMBERS = {{18, 2}, {14, 19}, {12, 10}, {11, 14}};

    /**
     * A and female is hidden, and every method of sdcTable hides three more: A and male, and both of C. So do we where up to 2 is
     * few: the row of A must hold another hidden cell, both columns too, and C is the lightest row.
     */
    @Test
    void hidesTheSameThreeCellsMore() {
        var table = Table.of("table", Axis.of(REGION), Axis.of(GENDER));
        var catalogue =
                new Catalogue("1", List.of(REGION, GENDER), List.of(Table.of("headline")), List.of(Ladder.of(table)));

        var decision = new Protector()
                .decide(new Proposal(
                        catalogue,
                        children(),
                        List.of(),
                        Cohorts.rules("up to 2", 3, 1),
                        Weights.byCount(),
                        Set.of(),
                        Duration.ofMinutes(1)));

        var hidden = decision.cells().keySet().stream()
                .filter(id -> !decision.shown().containsKey(id))
                .toList();
        assertThat(decision.cells()).hasSize(15);
        assertThat(hidden)
                .containsExactlyInAnyOrder(
                        cell("REGION", "A", "GENDER", "FEMALE"),
                        cell("REGION", "A", "GENDER", "MALE"),
                        cell("REGION", "C", "GENDER", "FEMALE"),
                        cell("REGION", "C", "GENDER", "MALE"));
    }

    private static List<Child> children() {
        List<Child> children = new ArrayList<>();
        for (int region = 0; region < NUMBERS.length; region++) {
            for (int gender = 0; gender < 2; gender++) {
                var codes = Map.of(
                        "REGION",
                        REGION.codes().get(region),
                        "GENDER",
                        GENDER.codes().get(gender));
                IntStream.range(0, NUMBERS[region][gender])
                        .forEach(n -> children.add(new Child(codes + " " + n, codes + " " + n, codes)));
            }
        }
        return children;
    }
}
