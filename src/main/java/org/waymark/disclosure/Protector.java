package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.disclosure.Deadline.OutOfTime;

/** Decides what of a proposal may be shown: as much as stands up to one who knows the rules, and never a weaker proof. */
public final class Protector {
    private final Solver solver;

    public Protector() {
        this(new OjSolver());
    }

    Protector(Solver solver) {
        this.solver = solver;
    }

    public Decision decide(Proposal proposal) {
        var rungs = new ArrayList<>(
                proposal.catalogue().ladders().stream().map(_ -> 0).toList());
        while (true) {
            var attempt = new Attempt(proposal, tables(proposal, rungs), solver);
            try {
                var stuck = attempt.protect();
                if (stuck.isEmpty()) {
                    return attempt.decision();
                }
                coarsen(proposal, rungs, stuck);
            } catch (OutOfTime e) {
                coarsen(proposal, rungs, Optional.empty());
            }
        }
    }

    private static List<Table> tables(Proposal proposal, List<Integer> rungs) {
        List<Table> tables = new ArrayList<>();
        for (int n = 0; n < rungs.size(); n++) {
            rung(proposal, rungs, n).ifPresent(tables::add);
        }
        return tables;
    }

    private static Optional<Table> rung(Proposal proposal, List<Integer> rungs, int ladder) {
        var all = proposal.catalogue().ladders().get(ladder).rungs();
        return rungs.get(ladder) < all.size() ? Optional.of(all.get(rungs.get(ladder))) : Optional.empty();
    }

    /** Takes the next rung of the last table that the cell stands in, or of the last table. */
    private static void coarsen(Proposal proposal, List<Integer> rungs, Optional<CellId> stuck) {
        for (int n = rungs.size() - 1; n >= 0; n--) {
            var table = rung(proposal, rungs, n);
            if (table.isPresent() && stuck.map(table.get().cells()::contains).orElse(true)) {
                rungs.set(n, rungs.get(n) + 1);
                return;
            }
        }
        throw new IllegalStateException("Headlines alone have nothing to protect.");
    }
}
