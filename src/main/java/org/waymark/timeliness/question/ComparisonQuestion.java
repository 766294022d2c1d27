package org.waymark.timeliness.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A question whether groups differ.
 *
 * @param measure id of a mean or share
 * @param by whose codes make the groups
 * @param years null for all years with a completed return
 * @param against the code with which each other is compared; null for each against all others
 * @param standardisedBy what else the groups may differ in, and are to be compared without
 * @param where codes by dimension
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record ComparisonQuestion(
        String measure,
        Dimension by,
        @Nullable List<FinancialYear> years,
        Window window,
        @Nullable String against,
        List<Dimension> standardisedBy,
        Map<Dimension, List<String>> where,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {

    /** The group first, then what is to be the same. */
    public List<Dimension> dimensions() {
        return Stream.concat(Stream.of(by), standardisedBy.stream()).toList();
    }

    /** The question for the figures of the groups, or of whatever else. */
    public Question figures(List<Dimension> dimensions) {
        return new Question(List.of(measure), years, window, dimensions, where, CountingUnit.CHILD, asKnownAt, purpose);
    }
}
