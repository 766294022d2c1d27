package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.disclosure.Deadline.OutOfTime;
import org.waymark.disclosure.Solver.Answer;

/** Sees one release and nothing else, and works out what each hidden cell can be. Never knows the numbers as they are. */
final class Outsider {
    private final Scene scene;
    private final Map<CellId, Integer> shown;
    private final Solver solver;
    private final Deadline deadline;

    Outsider(Scene scene, Map<CellId, Integer> shown, Solver solver, Deadline deadline) {
        this.scene = scene;
        this.shown = shown;
        this.solver = solver;
        this.deadline = deadline;
    }

    /** @param notYet headlines that may not be shown as they are */
    static List<CellBounds> bounds(
            Proposal proposal, Attempt attempt, Set<CellId> notYet, Solver solver, Deadline deadline) throws OutOfTime {
        var verdicts = attempt.verdicts();
        var shown = Decision.shown(verdicts);
        shown.keySet().removeAll(notYet);
        var outsider = new Outsider(new Scene(proposal.alone(), attempt.tables()), shown, solver, deadline);
        List<CellBounds> bounds = new ArrayList<>();
        for (var cell : verdicts.entrySet()) {
            if (cell.getValue() instanceof Verdict.Suppressed) {
                bounds.add(outsider.bounds(cell.getKey()));
            }
        }
        return bounds;
    }

    private CellBounds bounds(CellId cell) throws OutOfTime {
        return new CellBounds(cell, furthest(cell, 1), furthest(cell, -1));
    }

    private int furthest(CellId cell, double price) throws OutOfTime {
        var puzzle = scene.puzzle();
        var programme = puzzle.programme(Demand.OUTSIDER);
        shown.forEach((each, value) -> programme.between(scene.sum(each), value, value));
        var sum = scene.sum(cell);
        programme.price(sum, price);
        return switch (solver.solve(programme, deadline.milliseconds())) {
            case Answer.Found(var world) when puzzle.fits(world) && shows(world) -> sum.of(world);
            default -> throw new OutOfTime();
        };
    }

    private boolean shows(int[] world) {
        return shown.entrySet().stream()
                .allMatch(cell -> scene.sum(cell.getKey()).of(world) == cell.getValue());
    }
}
