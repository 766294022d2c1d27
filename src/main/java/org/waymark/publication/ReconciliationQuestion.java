package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;

/**
 * A question for what does not add up.
 *
 * @param years null for all years with a completed return, and of printed figures for all that there are
 * @param where codes by dimension; only by what a child is for good
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record ReconciliationQuestion(
        @Nullable List<FinancialYear> years,
        Map<Dimension, List<String>> where,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {}
