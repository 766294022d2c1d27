package org.waymark.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.HouseholdKey;

/**
 * All that was ever told of one household of adopters.
 *
 * @param version for the next command to expect
 * @param descriptions oldest first
 * @param steps in the order of their days, what no longer holds beside what holds
 * @param clocks that ever started, as it holds now
 */
public record HouseholdFile(
        HouseholdKey household,
        String authority,
        long version,
        List<Description> descriptions,
        List<Step> steps,
        List<Clock> clocks) {

    /**
     * How long a stage took against the time that guidance gives it.
     *
     * @param way 1 for the first, another after each leaving
     * @param clock STAGE_ONE, BETWEEN_STAGES or STAGE_TWO
     * @param stoppedOn null while it runs
     * @param finding WITHIN, LATE, LEFT, RUNNING or OVERDUE
     */
    public record Clock(
            int way,
            String clock,
            LocalDate startedOn,
            LocalDate dueOn,
            @Nullable LocalDate stoppedOn,
            String finding) {}

    /**
     * From when to when it was known.
     *
     * @param knownTo null while it holds
     */
    public record Description(
            String ethnicGroup,
            String agency,
            Instant knownFrom,
            @Nullable Instant knownTo) {}

    /**
     * A step and from when to when it was known.
     *
     * @param outcome, child null where the step has none
     * @param knownTo null while it holds
     * @param status HOLDS, CORRECTED or RETRACTED
     * @param replacedBy the fact that holds in its place; null unless it was corrected
     * @param confirmed the rules that had warned
     */
    public record Step(
            String factId,
            String step,
            LocalDate occurredOn,
            String precision,
            @Nullable String outcome,
            @Nullable String child,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String status,
            @Nullable String replacedBy,
            @Nullable String because,
            @Nullable String onAuthorityOf,
            List<String> confirmed) {}
}
