package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtectorTests {
    private static final Attribute GROUP = new Attribute("GROUP", List.of("A", "B", "C", "D"));

    /** Of A 20, B 9, C 8 and D 3 only D is few. It is 40 - 20 - 9 - 8, so one more goes: C, the least, leaves 11 for both. */
    @Test
    void hidesASecondCellSoThatTheFirstCannotBeSubtracted() {
        var decision = decide(oneWay(), Map.of("A", 20, "B", 9, "C", 8, "D", 3));

        assertThat(decision.cells())
                .isEqualTo(Map.of(
                        CellId.TOTAL,
                        new Verdict.Shown(40),
                        cell("GROUP", "A"),
                        new Verdict.Shown(20),
                        cell("GROUP", "B"),
                        new Verdict.Shown(9),
                        cell("GROUP", "C"),
                        new Verdict.Suppressed(Set.of(Reason.PROTECTS_OTHERS)),
                        cell("GROUP", "D"),
                        new Verdict.Suppressed(Set.of(Reason.FEW_CHILDREN))));
        assertThat(decision.bounds())
                .containsExactly(new Bounds(new Whose(Whose.Group.COUNTED, 0), List.of(cell("GROUP", "D")), 3, 0, 11));
    }

    /** C and D are hidden, and 11 together: whatever each is, all the world knows is that it is 0 to 11. */
    @Test
    void saysOfHiddenCellsWhatAnyoneCanWorkOut() {
        var known = List.of(new CellBounds(cell("GROUP", "C"), 0, 11), new CellBounds(cell("GROUP", "D"), 0, 11));

        assertThat(decide(oneWay(), Map.of("A", 20, "B", 9, "C", 8, "D", 3)).hidden())
                .isEqualTo(known);
        assertThat(decide(oneWay(), Map.of("A", 20, "B", 9, "C", 7, "D", 4)).hidden())
                .isEqualTo(known);
    }

    /** C 2 and D 2 hide each other's number, but both together are 4 and none can be 6: a third goes, the lightest. */
    @Test
    void hidesAThirdCellWhereTwoAreFewTogether() {
        var decision = decide(oneWay(), Map.of("A", 20, "B", 16, "C", 2, "D", 2));

        assertThat(decision.cells().get(cell("GROUP", "B")))
                .isEqualTo(new Verdict.Suppressed(Set.of(Reason.PROTECTS_OTHERS)));
        assertThat(decision.cells().get(cell("GROUP", "A"))).isEqualTo(new Verdict.Shown(20));
    }

    /** Of five children none can be six of anything: only the headline is left, and it is shown. */
    @Test
    void leavesTheHeadlineWhereNothingElseCanBeShown() {
        var decision = decide(oneWay(), Map.of("A", 3, "B", 2));

        assertThat(decision.tables()).isEmpty();
        assertThat(decision.cells()).isEqualTo(Map.of(CellId.TOTAL, new Verdict.Shown(5)));
    }

    /** 31 of A and B, 15 and 16, of which nothing is few; then 32. */
    @Test
    void publishesNoTablesOfFewerThanTheFloor() {
        assertThat(decide(oneWay(), Map.of("A", 15, "B", 16)).cells())
                .isEqualTo(Map.of(CellId.TOTAL, new Verdict.Shown(31)));
        assertThat(decide(oneWay(), Map.of("A", 16, "B", 16)).shown())
                .containsEntry(cell("GROUP", "A"), 16)
                .containsEntry(cell("GROUP", "B"), 16);
    }

    @Test
    void namesAllThatItsRulesAsk() {
        assertThat(decide(oneWay(), Map.of("A", 10, "B", 10)).ruleSet())
                .isEqualTo(
                        "2: fewer than 6 children or 3 families are few; no tables of fewer than 32; one cell in 10 hidden by chance;"
                                + " means of 10 children of 5 families or more, to 10 days, where 16 are counted");
    }

    /** In the time of one instant nothing is proven, and so nothing but the headline is shown. */
    @Test
    void showsLessRatherThanProvingLess() {
        var proposal = new Proposal(
                oneWay(),
                Cohorts.alone("GROUP", Map.of("A", 20, "B", 9, "C", 8, "D", 3)),
                List.of(),
                Rules.DEFAULT,
                Weights.byCount(),
                Set.of(),
                Duration.ZERO);

        assertThat(new Protector().decide(proposal).cells()).isEqualTo(Map.of(CellId.TOTAL, new Verdict.Shown(40)));
    }

    /** D is shown by decision of the owner; then nothing is few any more, and nothing need protect it. */
    @Test
    void showsWhatTheOwnerOverrules() {
        var proposal = new Proposal(
                oneWay(),
                Cohorts.alone("GROUP", Map.of("A", 20, "B", 9, "C", 8, "D", 3)),
                List.of(),
                Rules.DEFAULT,
                Weights.byCount(),
                Set.of(cell("GROUP", "D")),
                Duration.ofMinutes(1));

        assertThat(new Protector().decide(proposal).cells().values())
                .allMatch(verdict -> verdict instanceof Verdict.Shown);
    }

    @Test
    void decidesTheSameInWhateverOrderAndUnderWhateverKeysChildrenCome() {
        var children = Cohorts.of(60, 7);
        var renamed = new ArrayList<Child>();
        children.forEach(child -> renamed.add(
                new Child("x" + child.key().hashCode(), "y" + child.family().hashCode(), child.codes())));
        Collections.shuffle(renamed, new Random(1));

        var first = decide(Cohorts.defaults(), children);
        var second = decide(Cohorts.defaults(), renamed);

        assertThat(second).isEqualTo(first);
        assertThat(second.digest()).isEqualTo(first.digest());
    }

    /** Who does not have the secret cannot repeat the choice; who has it can. */
    @Test
    void choosesBySecretWhatItHidesBesides() {
        var children = Cohorts.alone("GROUP", Map.of("A", 20, "B", 20, "C", 20, "D", 3));
        var first = bySecret(children, "one");

        assertThat(bySecret(children, "one")).isEqualTo(first);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(n -> bySecret(children, "secret " + n).keySet())
                        .distinct())
                .hasSize(3);
    }

    /** One cell in two is hidden, and none for what it says. */
    @Test
    void hidesDecoysThatNeedNotBeHidden() {
        assertThat(withDecoys(1).hidden()).hasSizeGreaterThan(1);
        assertThat(withDecoys(1).cells())
                .allSatisfy((cell, verdict) -> assertThat(verdict)
                        .isIn(
                                new Verdict.Shown(20),
                                new Verdict.Shown(80),
                                new Verdict.Suppressed(Set.of(Reason.DECOY))));
    }

    /** The total less all others says what one alone would be: to hide it would only look like protection. */
    @Test
    void showsWhatEverybodyCanWorkOut() {
        var hidden = IntStream.range(0, 20)
                .mapToObj(secret -> withDecoys(secret).hidden().size())
                .collect(Collectors.toSet());

        assertThat(hidden).contains(0, 2).doesNotContain(1);
    }

    /** All of it could be shown; one cell in two is to be hidden by chance. */
    private static Decision withDecoys(int secret) {
        return new Protector()
                .decide(new Proposal(
                        oneWay(),
                        Cohorts.alone("GROUP", Map.of("A", 20, "B", 20, "C", 20, "D", 20)),
                        List.of(),
                        Rules.DEFAULT,
                        Weights.secret("secret " + secret, 2),
                        Set.of(),
                        Duration.ofMinutes(1)));
    }

    private static Map<CellId, Integer> bySecret(List<Child> children, String secret) {
        return new Protector()
                .decide(new Proposal(
                        oneWay(),
                        children,
                        List.of(),
                        Rules.DEFAULT,
                        Weights.secret(secret, 0),
                        Set.of(),
                        Duration.ofMinutes(1)))
                .shown();
    }

    /** At 60 children the paper asks for two cells in five. */
    @Test
    void showsMostOfTheDefaultCatalogueAtSixtyChildren() {
        for (long seed = 1; seed <= 5; seed++) {
            var cells = decide(Cohorts.defaults(), Cohorts.of(60, seed)).cells();

            assertThat(cells.get(CellId.TOTAL)).isEqualTo(new Verdict.Shown(60));
            assertThat(cells.values().stream()
                            .filter(verdict -> verdict instanceof Verdict.Shown)
                            .count())
                    .isGreaterThanOrEqualTo(cells.size() * 2L / 5);
        }
    }

    private static Catalogue oneWay() {
        return new Catalogue(
                "1",
                List.of(GROUP),
                List.of(Table.of("headline")),
                List.of(Ladder.of(Table.of("group", Axis.of(GROUP)))));
    }

    private static Decision decide(Catalogue catalogue, Map<String, Integer> numbers) {
        return decide(catalogue, Cohorts.alone("GROUP", numbers));
    }

    private static Decision decide(Catalogue catalogue, List<Child> children) {
        return new Protector().decide(Cohorts.proposal(catalogue, children));
    }
}
