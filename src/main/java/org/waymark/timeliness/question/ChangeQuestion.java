package org.waymark.timeliness.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A question why a figure moved.
 *
 * @param from, to the years in which the two windows end
 * @param by whose codes make the groups that the change is parted by
 * @param where codes by dimension
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record ChangeQuestion(
        String measure,
        FinancialYear from,
        FinancialYear to,
        Window window,
        List<Dimension> by,
        Map<Dimension, List<String>> where,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {

    /** The question for the figures of both windows. */
    public Question figures(List<Dimension> dimensions) {
        return new Question(
                List.of(measure), List.of(from, to), window, dimensions, where, CountingUnit.CHILD, asKnownAt, purpose);
    }
}
