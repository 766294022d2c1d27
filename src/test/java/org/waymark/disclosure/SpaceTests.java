package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpaceTests {
    /** Ethnicity 5 x 2 and siblings 3 x 2, which share the wait, and age 4, sex 2, early permanence 2: 24 of 480. */
    @Test
    void knowsOnlyWhatTablesTellTogether() {
        var space = Space.of(
                Cohorts.defaults().attributes(),
                Cohorts.defaults().ladders().stream()
                        .map(ladder -> ladder.rungs().getFirst().attributes())
                        .toList());

        assertThat(space.size()).isEqualTo(24);
    }

    /** Every pair of five: no set is smaller than all, 5 x 3 x 4 x 2 x 2. */
    @Test
    void knowsAllWhereEveryTwoAreToldTogether() {
        var space = Space.of(
                Cohorts.everyPair().attributes(),
                Cohorts.everyPair().ladders().stream()
                        .map(ladder -> ladder.rungs().getFirst().attributes())
                        .toList());

        assertThat(space.size()).isEqualTo(240);
        assertThat(space.ties()).isEmpty();
    }

    /** A ring of four attributes gets a short cut: two sets of three, of 8 combinations each. */
    @Test
    void cutsARingShort() {
        assertThat(Cliques.of(List.of(List.of("A", "B"), List.of("B", "C"), List.of("C", "D"), List.of("D", "A"))))
                .hasSize(2)
                .allMatch(clique -> clique.size() == 3);
    }

    @Test
    void countsTheSameChildrenInEveryClique() {
        var children = Cohorts.of(40, 4);
        var space = Space.of(
                Cohorts.defaults().attributes(),
                List.of(
                        List.of("ETHNICITY", "WITHIN_14_MONTHS"),
                        List.of("SIBLINGS", "WITHIN_14_MONTHS"),
                        List.of("SEX")));
        var world = space.counted(children);

        assertThat(space.ties()).hasSize(3).allMatch(tie -> tie.holds(world));
        assertThat(space.where(Map.of()).of(world)).isEqualTo(40);
        assertThat(space.where(Map.of("SEX", Set.of("MALE"))).of(world)).isEqualTo((int) children.stream()
                .filter(child -> "MALE".equals(child.codes().get("SEX")))
                .count());
    }
}
