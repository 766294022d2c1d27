package org.waymark.redteam.attack;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** All numbers of children that fit what is known, asked one at a time; what each answer says of other numbers is kept. */
public final class Worlds {
    private static final double SECONDS = 60;

    private final CpModel model;
    private final Map<Target, IntVar> asked;
    private final List<List<Long>> seen = new ArrayList<>();
    private final Map<Target, SortedSet<Long>> possible = new HashMap<>();

    private Worlds(CpModel model, Map<Target, IntVar> asked) {
        this.model = model;
        this.asked = asked;
    }

    static Worlds of(CpModel model, Map<Target, IntVar> asked) {
        return new Worlds(model, Map.copyOf(asked));
    }

    /** Those of them in which numbers are not less than that. */
    Worlds with(Map<IntVar, Integer> least) {
        var fewer = new Worlds(model.getClone(), asked);
        least.forEach(fewer.model::addGreaterOrEqual);
        seen.stream()
                .filter(world -> least.entrySet().stream()
                        .allMatch(each -> world.get(each.getKey().getIndex()) >= each.getValue()))
                .forEach(fewer::see);
        return fewer;
    }

    /** @param enough so many values need not be looked beyond */
    public Values values(Target target, int enough) {
        var number = number(target);
        model.minimize(number);
        solve(model, true);
        model.maximize(number);
        solve(model, true);
        var found = possible(target);
        var least = found.getFirst();
        var most = found.getLast();
        for (long value = least + 1; value < most && possible(target).size() < enough; value++) {
            if (!found.contains(value)) {
                isPossible(target, value);
            }
        }
        return new Values(least, most, possible(target).size());
    }

    /** Whether there is only one value, which is looked for no longer than until there are two. */
    public boolean isExact(Target target) {
        if (possible(target).size() < 2) {
            model.minimize(number(target));
            solve(model, true);
        }
        if (possible(target).size() < 2) {
            model.maximize(number(target));
            solve(model, true);
        }
        return possible(target).size() < 2;
    }

    public boolean isPossible(Target target, long value) {
        if (possible(target).contains(value)) {
            return true;
        }
        var with = model.getClone();
        with.clearObjective();
        with.addEquality(number(target), value);
        return solve(with, false);
    }

    private boolean solve(CpModel one, boolean must) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(SECONDS);
        var status = solver.solve(one);
        if (status == CpSolverStatus.OPTIMAL || (!must && status == CpSolverStatus.FEASIBLE)) {
            see(solver.response().getSolutionList());
            return true;
        }
        if (must || status != CpSolverStatus.INFEASIBLE) {
            throw new IllegalStateException("What was learnt does not fit together, or not in time: " + status);
        }
        return false;
    }

    private void see(List<Long> world) {
        seen.add(world);
        asked.forEach((target, number) -> possible(target).add(world.get(number.getIndex())));
    }

    private IntVar number(Target target) {
        var number = asked.get(target);
        if (number == null) {
            throw new IllegalArgumentException("This was not asked for: " + target);
        }
        return number;
    }

    private SortedSet<Long> possible(Target target) {
        return possible.computeIfAbsent(target, _ -> new TreeSet<>());
    }
}
