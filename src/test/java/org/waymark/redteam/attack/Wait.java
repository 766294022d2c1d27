package org.waymark.redteam.attack;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Map;

/**
 * The days that some children waited, all together, and how many of them waited less than fourteen months. Those of whom no days are
 * known count as slow.
 */
final class Wait {
    static final String ATTRIBUTE = "WITHIN_14_MONTHS";

    private static final int FOURTEEN_MONTHS = 426;
    private static final int A_CHILDHOOD = 18 * 366;
    private static final int HALF_A_STEP = 5;
    private static final int FEWEST_OF_A_MEAN = 10;

    private final IntVar unknown;
    private final IntVar days;

    Wait(CpModel model, Children children) {
        var quick = children.in(Map.of(ATTRIBUTE, "YES"));
        var slow = children.in(Map.of(ATTRIBUTE, "NO"));
        unknown = model.newIntVar(0, Children.MANY, "");
        days = model.newIntVar(0, (long) Children.MANY * A_CHILDHOOD, "");
        model.addLessOrEqual(unknown, slow);
        model.addGreaterOrEqual(
                days,
                LinearExpr.newBuilder()
                        .addTerm(slow, FOURTEEN_MONTHS)
                        .addTerm(unknown, -FOURTEEN_MONTHS)
                        .build());
        model.addLessOrEqual(
                days,
                LinearExpr.newBuilder()
                        .addTerm(quick, FOURTEEN_MONTHS - 1)
                        .addTerm(slow, A_CHILDHOOD)
                        .addTerm(unknown, -A_CHILDHOOD)
                        .build());
    }

    /** A mean is of ten at least, and rounded to ten days. */
    void hasMean(CpModel model, LinearExpr all, int mean) {
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(all).addTerm(unknown, -1).build(), FEWEST_OF_A_MEAN);
        model.addGreaterOrEqual(days, times(all, mean - HALF_A_STEP));
        model.addLessOrEqual(days, times(all, mean + HALF_A_STEP));
    }

    private LinearExpr times(LinearExpr all, int each) {
        return LinearExpr.newBuilder()
                .addTerm(all, each)
                .addTerm(unknown, -each)
                .build();
    }

    /** These are the days of those others who stayed, with some of those who came. */
    static void turn(CpModel model, Wait before, Wait left, Wait after, Wait joined) {
        turn(model, before.unknown, left.unknown, after.unknown, joined.unknown);
        turn(model, before.days, left.days, after.days, joined.days);
    }

    private static void turn(CpModel model, IntVar before, IntVar left, IntVar after, IntVar joined) {
        model.addEquality(LinearExpr.sum(new IntVar[] {after, left}), LinearExpr.sum(new IntVar[] {before, joined}));
    }
}
