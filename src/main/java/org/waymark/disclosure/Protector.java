package org.waymark.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.disclosure.Deadline.OutOfTime;

/** Decides what of a proposal may be shown: as much as stands up to one who knows the rules, and never on a weaker proof. */
public final class Protector {
    private final Solver solver;

    public Protector() {
        this(new OjSolver());
    }

    Protector(Solver solver) {
        this.solver = solver;
    }

    public Decision decide(Proposal proposal) {
        var rungs = new Rungs(proposal.catalogue().ladders());
        var gate = new RestatementGate(proposal);
        var heldBack = rungs.tables().stream()
                .filter(table -> !gate.lets(table.within()))
                .toList();
        heldBack.forEach(rungs::drop);
        proposal.rules().belowFloor(rungs.tables(), proposal.counts()).forEach(rungs::drop);
        var refused = headlines(proposal, headline -> !gate.lets(headline));
        var deadline = Deadline.in(proposal.time());
        while (true) {
            var time = deadline.half();
            var attempt = new Attempt(proposal, rungs.tables(), solver, time);
            var outcome = outcome(proposal, attempt, refused, time);
            if (outcome.isProven() || rungs.tables().isEmpty()) {
                return new Decision(
                        rungs.tables(),
                        outcome.verdicts(attempt),
                        heldBack.stream().map(Table::name).toList(),
                        outcome.isProven() ? refused : headlines(proposal, gate::hasChanged),
                        outcome.hidden().stream()
                                .filter(bounds -> !bounds.isKnown())
                                .toList(),
                        attempt.bounds(),
                        proposal.rules().text(),
                        solver.name());
            }
            rungs.coarsen(outcome.stuck());
        }
    }

    /** @param stuck a cell that cannot be protected; none where there was no time to find out */
    private record Outcome(boolean isProven, Optional<CellId> stuck, List<CellBounds> hidden) {
        /** What everybody can work out, such as a decoy alone in its line, is shown: to hide it would only look like protection. */
        SortedMap<CellId, Verdict> verdicts(Attempt attempt) {
            var verdicts = attempt.verdicts();
            hidden.stream()
                    .filter(CellBounds::isKnown)
                    .forEach(known -> verdicts.put(known.cell(), new Verdict.Shown(known.least())));
            return verdicts;
        }
    }

    private Outcome outcome(Proposal proposal, Attempt attempt, Set<CellId> refused, Deadline deadline) {
        try {
            var stuck = attempt.protect();
            return stuck.isEmpty()
                    ? new Outcome(true, stuck, Outsider.bounds(proposal, attempt, refused, solver, deadline))
                    : new Outcome(false, stuck, List.of());
        } catch (OutOfTime e) {
            return new Outcome(false, Optional.empty(), List.of());
        }
    }

    /** Those that the owner has not decided to show. */
    private static SortedSet<CellId> headlines(Proposal proposal, Predicate<CellId> which) {
        return Table.cells(proposal.catalogue().headlines()).stream()
                .filter(which)
                .filter(headline -> !proposal.overruled().contains(headline))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
