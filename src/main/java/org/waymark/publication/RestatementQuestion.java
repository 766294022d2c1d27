package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/**
 * A question for what became of published figures.
 *
 * @param published the set that was published
 * @param measures ids by the definitions of then
 * @param definitions ids by the definitions of now, in the same order; null for those of then
 * @param years null for all years that returns cover now
 * @param where codes by dimension
 * @param asKnownAt null for now
 * @param purpose why it is asked; null where not stated
 */
public record RestatementQuestion(
        Published published,
        List<String> measures,
        @Nullable List<String> definitions,
        @Nullable List<FinancialYear> years,
        Window window,
        List<Dimension> by,
        Map<Dimension, List<String>> where,
        @Nullable Instant asKnownAt,
        @Nullable String purpose) {

    /**
     * @param knownAt as known when
     * @param position up to which events it rested on; null for all that are stored now
     * @param printed whether its figures are those that the council printed, and not the ledger's of then
     */
    public record Published(Instant knownAt, @Nullable Long position, boolean printed) {
        /** What an edition rested on. */
        public static Published with(EditionSummary edition) {
            return new Published(edition.knownAt(), edition.position(), false);
        }
    }

    List<String> now() {
        return definitions == null ? measures : definitions;
    }
}
