package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parents know their own children, and so what is left. */
class InsiderTests {
    private static final Attribute GROUP = new Attribute("GROUP", List.of("A", "B", "C", "D"));

    /**
     * A 20, B 9, C 6, D none; all six of C are siblings, so C is hidden. D is the cheapest other: C and D are 6 together, and C
     * may be 0 to 6. But the parents know of 6 in C, so for them C is 6 and they are alone. With B hidden instead, C and B are 15,
     * and nobody knows whose the others are.
     */
    @Test
    void leavesParentsInDoubtWhetherTheyAreAlone() {
        var children = new ArrayList<>(Cohorts.alone("GROUP", Map.of("A", 20, "B", 9)));
        IntStream.range(0, 6).forEach(n -> children.add(new Child("sibling " + n, "siblings", Map.of("GROUP", "C"))));
        var catalogue = new Catalogue(
                "1",
                List.of(GROUP),
                List.of(Table.of("headline")),
                List.of(Ladder.of(Table.of("group", Axis.of(GROUP)))));

        assertThat(new Protector().decide(Cohorts.proposal(catalogue, children)).shown())
                .isEqualTo(Map.of(CellId.TOTAL, 35, cell("GROUP", "A"), 20, cell("GROUP", "D"), 0));
    }
}
