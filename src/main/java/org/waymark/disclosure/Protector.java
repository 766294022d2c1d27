package org.waymark.disclosure;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
        var deadline = Deadline.in(proposal.time());
        while (true) {
            var attempt = new Attempt(proposal, rungs.tables(), solver, deadline.half());
            var outcome = outcome(attempt);
            if (outcome.isProven() || rungs.tables().isEmpty()) {
                return new Decision(
                        rungs.tables(),
                        attempt.verdicts(),
                        heldBack.stream().map(Table::name).toList(),
                        toApprove(proposal, gate, outcome),
                        attempt.bounds(),
                        proposal.rules().version(),
                        solver.name());
            }
            rungs.coarsen(outcome.stuck());
        }
    }

    /** @param stuck a cell that cannot be protected; none where there was no time to find out */
    private record Outcome(boolean isProven, Optional<CellId> stuck) {}

    private static Outcome outcome(Attempt attempt) {
        try {
            var stuck = attempt.protect();
            return new Outcome(stuck.isEmpty(), stuck);
        } catch (OutOfTime e) {
            return new Outcome(false, Optional.empty());
        }
    }

    private static SortedSet<CellId> toApprove(Proposal proposal, RestatementGate gate, Outcome outcome) {
        return Table.cells(proposal.catalogue().headlines()).stream()
                .filter(headline -> !gate.lets(headline) || !outcome.isProven() && gate.hasChanged(headline))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
