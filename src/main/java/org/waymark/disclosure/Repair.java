package org.waymark.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.disclosure.Deadline.OutOfTime;
import org.waymark.disclosure.Demand.Wanted;
import org.waymark.disclosure.Solver.Answer;

/** Which further cells to hide, at the least weight, so that a demand can be met. */
final class Repair {
    private final Puzzle puzzle;
    private final List<Published> cells;
    private final Solver solver;
    private final Deadline deadline;

    Repair(Puzzle puzzle, List<Published> cells, Solver solver, Deadline deadline) {
        this.puzzle = puzzle;
        this.cells = cells;
        this.solver = solver;
        this.deadline = deadline;
    }

    /**
     * @param world numbers that meet the demand
     * @param more the cells that must be hidden for them to fit
     */
    record Found(int[] world, BitSet more, double weight) {}

    /** Empty if it cannot be met, whatever is hidden. */
    Optional<Found> cheapest(Demand demand, BitSet hidden) throws OutOfTime {
        Optional<Found> best = Optional.empty();
        for (var way : demand.ways()) {
            best = Stream.concat(best.stream(), by(way, demand, hidden).stream())
                    .min(Comparator.comparingDouble(Found::weight));
        }
        return best;
    }

    private Optional<Found> by(Wanted way, Demand demand, BitSet hidden) throws OutOfTime {
        var programme = puzzle.programme(demand.floors());
        var most = cells.stream().mapToInt(Published::value).max().orElse(0);
        for (int n = hidden.nextClearBit(0); n < cells.size(); n = hidden.nextClearBit(n + 1)) {
            var cell = cells.get(n);
            if (cell.fixed()) {
                cell.shownIn(programme);
            } else {
                int hide = programme.unknown(0, 1, cell.weight());
                programme.atMostUnless(cell.sum(), cell.value(), hide, most - cell.value());
                programme.atLeastUnless(cell.sum(), cell.value(), hide, cell.value());
                cell.implied().forEach(limit -> limit.keptUnless(programme, hide, most));
            }
        }
        switch (way) {
            case Wanted.AtMost(var value) -> programme.between(demand.sum(), -Programme.FREE, value);
            case Wanted.AtLeast(var value) -> programme.between(demand.sum(), value, Programme.FREE);
            case Wanted.Unlike _ -> throw new IllegalArgumentException("Unlike is not one way.");
        }
        return switch (solver.solve(programme, deadline.milliseconds())) {
            case Answer.Found(var numbers) -> found(Arrays.copyOf(numbers, puzzle.unknowns()), demand, hidden);
            case Answer.None() -> Optional.empty();
            case Answer.OutOfTime() -> throw new OutOfTime();
        };
    }

    /** Read from the numbers, not from the solver's switches: nothing more is believed of it. */
    private Optional<Found> found(int[] world, Demand demand, BitSet hidden) {
        if (!puzzle.fits(world) || !demand.metBy(world)) {
            return Optional.empty();
        }
        var more = new BitSet();
        var weight = 0.0;
        for (int n = hidden.nextClearBit(0); n < cells.size(); n = hidden.nextClearBit(n + 1)) {
            if (!cells.get(n).holds(world)) {
                more.set(n);
                weight += cells.get(n).weight();
            }
        }
        return more.stream().anyMatch(n -> cells.get(n).fixed())
                ? Optional.empty()
                : Optional.of(new Found(world, more, weight));
    }
}
