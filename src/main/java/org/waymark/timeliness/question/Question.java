package org.waymark.timeliness.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A question for cells.
 *
 * @param measures ids, {@code CODE} or {@code CODE@version}
 * @param years null for all years with a completed return
 * @param by dimensions, outermost first
 * @param where codes by dimension: any of a list, in all lists
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record Question(
        List<String> measures,
        @Nullable List<FinancialYear> years,
        Window window,
        List<Dimension> by,
        Map<Dimension, List<String>> where,
        CountingUnit unit,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {

    /**
     * Whether there is anything to ask a measure: nobody records what is of no record, and what is counted by the year, or
     * known of adopters, has no other parts, and no families.
     */
    public boolean isFor(Definition definition) {
        return switch (definition.records()) {
            case NONE -> false;
            case COUNTS, HOUSEHOLDS ->
                unit == CountingUnit.CHILD
                        && Stream.concat(by.stream(), where.keySet().stream()).allMatch(definition::isParted);
            case RETURNS, MILESTONES -> true;
        };
    }
}
