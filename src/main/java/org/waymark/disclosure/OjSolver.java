package org.waymark.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;

/** ojAlgo, in one thread so that it finds the same each time. First without asking for whole numbers: mostly they are. */
final class OjSolver implements Solver {
    private static final double NEAR = 1e-6;

    /** No fraction is this near to one. With its cuts ojAlgo 57.1.0 calls programmes impossible that are not. */
    private static final GMICutConfiguration NO_CUTS = new GMICutConfiguration().withFractionality(0.9999);

    @Override
    public String name() {
        return "ojAlgo " + OjAlgoUtils.getVersion();
    }

    @Override
    public Answer solve(Programme programme, long milliseconds) {
        var loose = run(programme, milliseconds, false);
        if (loose.getState().isOptimal() && isWhole(loose)) {
            return new Answer.Found(numbers(loose));
        }
        if (loose.getState() == Optimisation.State.INFEASIBLE) {
            return new Answer.None();
        }
        var whole = run(programme, milliseconds, true);
        if (whole.getState().isOptimal()) {
            return new Answer.Found(numbers(whole));
        }
        return whole.getState() == Optimisation.State.INFEASIBLE ? new Answer.None() : new Answer.OutOfTime();
    }

    private static Optimisation.Result run(Programme programme, long milliseconds, boolean whole) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = milliseconds;
        model.options.time_suffice = milliseconds;
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(Parallelism.ONE)
                .withGMICutConfiguration(NO_CUTS));
        var unknowns = programme.unknowns().stream()
                .map(each -> unknown(model, each, whole))
                .toList();
        programme.rows().forEach(row -> row(model, unknowns, row));
        return model.minimise();
    }

    private static Variable unknown(ExpressionsBasedModel model, Programme.Unknown unknown, boolean whole) {
        var variable = model.newVariable("x" + model.countVariables())
                .lower(unknown.least())
                .integer(whole);
        if (unknown.most() != Programme.FREE) {
            variable.upper(unknown.most());
        }
        return unknown.price() == 0 ? variable : variable.weight(unknown.price());
    }

    private static void row(ExpressionsBasedModel model, List<Variable> unknowns, Programme.Row row) {
        Expression expression = model.newExpression("r" + model.countExpressions());
        for (int n = 0; n < row.places().length; n++) {
            expression.set(unknowns.get(row.places()[n]), row.factors()[n]);
        }
        if (row.least() != -Programme.FREE) {
            expression.lower(row.least());
        }
        if (row.most() != Programme.FREE) {
            expression.upper(row.most());
        }
    }

    private static boolean isWhole(Optimisation.Result result) {
        return IntStream.range(0, result.size())
                .allMatch(n -> Math.abs(result.doubleValue(n) - Math.rint(result.doubleValue(n))) < NEAR);
    }

    private static int[] numbers(Optimisation.Result result) {
        return IntStream.range(0, result.size())
                .map(n -> (int) Math.rint(result.doubleValue(n)))
                .toArray();
    }
}
