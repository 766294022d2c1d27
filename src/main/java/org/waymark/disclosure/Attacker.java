package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waymark.disclosure.Deadline.OutOfTime;
import org.waymark.disclosure.Demand.Wanted;
import org.waymark.disclosure.Solver.Answer;

/**
 * Knows the rules and all that is shown, and looks for numbers that fit. A demand holds only if such numbers have been found
 * and checked, so a fault of the solver can hide too much and never too little.
 */
final class Attacker {
    private final Puzzle puzzle;
    private final List<Published> cells;
    private final Solver solver;
    private final Deadline deadline;
    private final List<int[]> worlds = new ArrayList<>();

    /** @param truth the numbers as they are, which always fit */
    Attacker(Puzzle puzzle, List<Published> cells, int[] truth, Solver solver, Deadline deadline) {
        this.puzzle = puzzle;
        this.cells = cells;
        this.solver = solver;
        this.deadline = deadline;
        remember(truth);
    }

    /** Numbers that were found some other way. */
    void remember(int[] world) {
        if (!puzzle.fits(world)) {
            throw new IllegalArgumentException("These numbers do not fit what is known.");
        }
        worlds.add(world);
    }

    /** Those that are remembered and fit what is shown. */
    List<int[]> fitting(BitSet hidden) {
        return worlds.stream().filter(world -> fits(world, hidden)).toList();
    }

    boolean fits(int[] world, BitSet hidden) {
        for (int n = hidden.nextClearBit(0); n < cells.size(); n = hidden.nextClearBit(n + 1)) {
            if (!cells.get(n).holds(world)) {
                return false;
            }
        }
        return true;
    }

    /** Looks for numbers that meet the demand, and remembers them. */
    boolean finds(Demand demand, BitSet hidden) throws OutOfTime {
        for (var way : demand.ways()) {
            var world = furthest(demand, way, hidden);
            if (world.isPresent() && demand.metBy(world.get())) {
                return true;
            }
        }
        return false;
    }

    /** The numbers that go as far as can be that way. */
    Optional<int[]> furthest(Demand demand, Wanted way, BitSet hidden) throws OutOfTime {
        var programme = puzzle.programme(demand.floors());
        for (int n = hidden.nextClearBit(0); n < cells.size(); n = hidden.nextClearBit(n + 1)) {
            cells.get(n).shownIn(programme);
        }
        programme.price(demand.sum(), way instanceof Wanted.AtLeast ? -1 : 1);
        return switch (solver.solve(programme, deadline.milliseconds())) {
            case Answer.Found(var world)
            when puzzle.fits(world) && fits(world, hidden) -> {
                worlds.add(world);
                yield Optional.of(world);
            }
            case Answer.OutOfTime() -> throw new OutOfTime();
            default -> Optional.empty();
        };
    }
}
