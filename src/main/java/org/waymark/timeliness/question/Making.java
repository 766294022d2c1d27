package org.waymark.timeliness.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one measure are made.
 *
 * @param files of which the statement is made, outermost first: paths below {@code queries/}, without ending
 * @param statement SQL as it is run
 * @param parameters what is put into it, in their order
 * @param milliseconds from asking to the last row, planning included
 * @param rowsRead from tables
 * @param work what the engine did, the longest first
 */
public record Making(
        List<String> files,
        String statement,
        List<Parameter> parameters,
        double milliseconds,
        long rowsRead,
        List<Work> work) {

    /**
     * @param place as it stands in the statement, {@code $1}
     * @param holds what it is, in words
     * @param value null where nothing is put there
     */
    public record Parameter(
            String place, String holds, @Nullable String value) {}

    /**
     * @param what the engine's name of the kind of work
     * @param times in how many places of the plan
     * @param milliseconds of all cores together
     * @param rows that came out of it
     */
    public record Work(String what, int times, double milliseconds, long rows) {}
}
