package org.waymark.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.List;

/** Google's CP-SAT, which works quite otherwise than the first solver: what both find is not the fault of either. */
final class OrSolver implements Solver {
    private static final long LARGE = 100_000;
    private static final double PRICES = 1_000_000;

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Answer solve(Programme programme, long milliseconds) {
        var model = new CpModel();
        var unknowns = programme.unknowns().stream()
                .map(each -> model.newIntVar(each.least(), Math.min(each.most(), LARGE), ""))
                .toArray(IntVar[]::new);
        for (var row : programme.rows()) {
            var places = Arrays.stream(row.places())
                    .mapToObj(place -> unknowns[place])
                    .toArray(IntVar[]::new);
            model.addLinearConstraint(
                    LinearExpr.weightedSum(places, row.factors()),
                    Math.max(row.least(), -LARGE * LARGE),
                    Math.min(row.most(), LARGE * LARGE));
        }
        model.minimize(LinearExpr.weightedSum(
                unknowns,
                programme.unknowns().stream()
                        .mapToLong(each -> Math.round(each.price() * PRICES))
                        .toArray()));
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(milliseconds / 1000.0);
        return answer(solver, solver.solve(model), List.of(unknowns));
    }

    private static Answer answer(CpSolver solver, CpSolverStatus status, List<IntVar> unknowns) {
        return switch (status) {
            case OPTIMAL ->
                new Answer.Found(unknowns.stream()
                        .mapToInt(each -> Math.toIntExact(solver.value(each)))
                        .toArray());
            case INFEASIBLE -> new Answer.None();
            default -> new Answer.OutOfTime();
        };
    }
}
