package org.waymark.timeliness.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;
import org.waymark.statistics.OtherWaysOut;

/**
 * A question for how long children wait between two milestones.
 *
 * @param years null for all years with a completed return
 * @param by dimensions, outermost first
 * @param where codes by dimension: any of a list, in all lists
 * @param horizonDays up to which day waiting is averaged
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record WaitingQuestion(
        Milestone from,
        Milestone to,
        List<WaitingCohort> cohorts,
        @Nullable List<FinancialYear> years,
        Window window,
        List<Dimension> by,
        Map<Dimension, List<String>> where,
        OtherWaysOut otherWaysOut,
        int horizonDays,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {
    /** Fourteen months: the last line that the scorecards drew between entering care and moving in. */
    public static final int SCORECARD_HORIZON = 426;

    /** A cohort that is named twice is looked at once. */
    public WaitingQuestion {
        cohorts = cohorts.stream().distinct().toList();
    }

    /** The measure that counts, on the last day of a window, those who are on the same way. */
    public String measure() {
        return "BETWEEN:" + from + ":" + to;
    }
}
