package org.waymark.timeliness.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child whose own opening, flows and closing do not add up.
 *
 * @param caseKey pseudonym
 * @param residual by how much the stock holds more (or, below 0, less) of the child than follows
 * @param reason one of the check's, else {@code NOT_EXPLAINED}
 * @param opened whether the stock held the child at the end of the year before
 * @param closed whether it holds the child at the end of the year
 * @param flows every case of the child in the check's flows, by day
 * @param leftCareOn null where the child left no care in the year
 */
public record ResidualCase(
        String caseKey,
        String authority,
        int residual,
        String reason,
        boolean opened,
        boolean closed,
        List<FlowCase> flows,
        @Nullable LocalDate leftCareOn) {

    public static final String NOT_EXPLAINED = "NOT_EXPLAINED";

    /** One case of a flow. */
    public record FlowCase(Check.Flow flow, LocalDate countedOn) {}
}
