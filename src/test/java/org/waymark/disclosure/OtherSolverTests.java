package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.disclosure.Solver.Answer;

/** A second solver, of quite another kind, finds the bounds that the first found, and that nothing is known nearer. */
class OtherSolverTests {
    @ParameterizedTest
    @ValueSource(ints = {15, 32, 60})
    void findsTheSameBounds(int size) {
        var proposal = new Proposal(
                Cohorts.defaults(),
                Cohorts.of(size, size),
                List.of(),
                Cohorts.rules("any number", 6, 3),
                Weights.secret("any", 0),
                Set.of(),
                Duration.ofMinutes(1));
        var decision = new Protector().decide(proposal);
        var scene = new Scene(proposal, decision.tables());
        var implied = decision.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(CellId.TOTAL) && tells(cell.getValue(), proposal, cell.getKey()))
                .flatMap(cell -> PrimaryRules.implied(
                        proposal.rules(), decision.tables(), proposal.counts(), cell.getKey(), Set.of(CellId.TOTAL))
                        .stream())
                .map(each -> each.limit(scene::sum))
                .toList();

        assertThat(decision.hidden()).isNotEmpty().allSatisfy(hidden -> {
            var cell = List.of(hidden.cell());
            assertThat(extreme(scene, decision, List.of(), cell, 1)).isEqualTo(hidden.least());
            assertThat(extreme(scene, decision, List.of(), cell, -1)).isEqualTo(hidden.most());
        });
        assertThat(decision.bounds()).isNotEmpty().allSatisfy(bounds -> {
            assertThat(extreme(scene, decision, implied, bounds.cells(), 1)).isEqualTo(bounds.least());
            assertThat(extreme(scene, decision, implied, bounds.cells(), -1)).isEqualTo(bounds.most());
            assertThat(bounds.least()).isLessThanOrEqualTo(1);
            assertThat(bounds.most()).isGreaterThanOrEqualTo(Rules.DEFAULT.threshold());
        });
    }

    /** What is shown; and noughts that a rule would let be shown. */
    private static boolean tells(Verdict verdict, Proposal proposal, CellId cell) {
        return verdict instanceof Verdict.Shown
                || verdict.equals(new Verdict.Suppressed(Set.of(Reason.PROTECTS_OTHERS)))
                        && proposal.counts().children(cell) == 0;
    }

    private static int extreme(Scene scene, Decision decision, List<Limit> implied, List<CellId> cells, int price) {
        var programme = scene.puzzle().programme(Demand.OUTSIDER);
        decision.shown().forEach((cell, value) -> programme.between(scene.sum(cell), value, value));
        implied.forEach(limit -> limit.keptBy(programme));
        var sum = cells.stream().map(scene::sum).reduce(Sum.NONE, Sum::and);
        programme.price(sum, price);
        var answer = new OrSolver().solve(programme, 60_000);
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return sum.of(((Answer.Found) answer).numbers());
    }
}
