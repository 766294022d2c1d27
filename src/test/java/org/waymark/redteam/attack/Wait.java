package org.waymark.redteam.attack;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import java.util.Map;

/** What a mean of days says of how many waited less than fourteen months. */
final class Wait {
    static final String ATTRIBUTE = "WITHIN_14_MONTHS";
    static final Map<String, String> QUICK = Map.of(ATTRIBUTE, "YES");
    static final Map<String, String> SLOW = Map.of(ATTRIBUTE, "NO");

    private static final int FOURTEEN_MONTHS = 426;
    private static final int A_CHILDHOOD = 18 * 366;
    private static final int HALF_A_STEP = 5;
    private static final int FEWEST_OF_A_MEAN = 10;

    private Wait() {}

    /** Those of whom no days are known count as slow and not in the mean, which is of ten at least and rounded to ten. */
    static void learn(CpModel model, LinearExpr quick, LinearExpr slow, int adopted, int mean) {
        var unknown = model.newIntVar(0, Math.max(0, adopted - FEWEST_OF_A_MEAN), "");
        model.addLessOrEqual(unknown, slow);
        // least days of those counted <= (adopted - unknown) * (mean + 5)
        model.addLessOrEqual(
                LinearExpr.newBuilder()
                        .addTerm(slow, FOURTEEN_MONTHS)
                        .addTerm(unknown, mean + HALF_A_STEP - FOURTEEN_MONTHS)
                        .build(),
                (long) adopted * (mean + HALF_A_STEP));
        // most days of those counted >= (adopted - unknown) * (mean - 5)
        model.addGreaterOrEqual(
                LinearExpr.newBuilder()
                        .addTerm(quick, FOURTEEN_MONTHS - 1)
                        .addTerm(slow, A_CHILDHOOD)
                        .addTerm(unknown, mean - HALF_A_STEP - A_CHILDHOOD)
                        .build(),
                (long) adopted * (mean - HALF_A_STEP));
    }
}
