package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue may list finer codes than it publishes. */
class AlikeTests {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    /** Each code is split in three, and every table puts the three together again. */
    @ParameterizedTest
    @MethodSource("seeds")
    void decidesTheSameWithFinerCodesThatNoTableTellsApart(long seed) {
        var children = Cohorts.of(40, seed);
        var coarse = Years.proposal(Cohorts.defaults(), children);
        var fine = Years.proposal(
                finer(Cohorts.defaults()),
                children.stream().map(AlikeTests::finer).toList());

        var decision = new Protector().decide(fine);

        assertThat(decision.hidden()).isNotEmpty();
        assertThat(decision.cells()).isEqualTo(new Protector().decide(coarse).cells());
        assertThat(decision.digest()).isEqualTo(new Protector().decide(coarse).digest());
        assertThat(new Scene(fine, decision.tables()).truth()).isEqualTo(new Scene(coarse, decision.tables()).truth());
    }

    /** A and B are one in the only table; C is told from both; and what an earlier release told of B alone is told. */
    @Test
    void tellsApartWhatAnyTableOrEarlierReleaseDoes() {
        var group = new Attribute("GROUP", List.of("A", "B", "C"));
        var table = Table.of("table", Axis.of(group, Axis.Category.of("A or B", "A", "B"), Axis.Category.of("C", "C")));
        var catalogue = new Catalogue("1", List.of(group), List.of(), List.of(Ladder.of(table)));
        var fine = new EarlierRelease(List.of(Table.of("fine", Axis.of(group))), Map.of(), List.of());

        assertThat(Cohorts.proposal(catalogue, List.of()).alike().attributes())
                .containsExactly(new Attribute("GROUP", List.of("A", "C")));
        assertThat(Cohorts.proposal(catalogue, List.of(), fine).alike().attributes())
                .containsExactly(group);
    }

    private static Catalogue finer(Catalogue catalogue) {
        return new Catalogue(
                catalogue.version(),
                catalogue.attributes().stream()
                        .map(each ->
                                new Attribute(each.name(), finer(each.codes()).toList()))
                        .toList(),
                catalogue.headlines(),
                catalogue.ladders().stream()
                        .map(ladder -> new Ladder(
                                ladder.rungs().stream().map(AlikeTests::finer).toList()))
                        .toList());
    }

    private static Table finer(Table table) {
        return new Table(
                table.name(),
                table.within(),
                table.axes().stream().map(AlikeTests::finer).toList(),
                table.sensitive());
    }

    private static Axis finer(Axis axis) {
        return new Axis(
                axis.attribute(),
                axis.categories().stream()
                        .map(each ->
                                new Axis.Category(each.code(), finer(each.of()).collect(Collectors.toSet())))
                        .toList());
    }

    private static Stream<String> finer(Collection<String> codes) {
        return codes.stream().flatMap(code -> Stream.of(1, 2, 3).map(n -> code + "/" + n));
    }

    private static Child finer(Child child) {
        return new Child(
                child.key(),
                child.family(),
                child.codes().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                code -> code.getValue() + "/"
                                        + (1 + Math.floorMod(child.key().hashCode(), 3)))));
    }
}
