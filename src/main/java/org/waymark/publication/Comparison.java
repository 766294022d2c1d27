package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;

/**
 * How groups compare.
 *
 * @param comparisons for how many rows it could be said how sure the difference is
 * @param caution what that many mean; null where there is only one
 */
public record Comparison(
        List<Row> rows,
        int comparisons,
        @Nullable String caution,
        List<Definition> definitions,
        Provenance provenance) {

    /**
     * @param cell the group's figure
     * @param others that of those whom it is compared with
     * @param difference as the figures stand; null where one of them is not available
     * @param adjusted as if both had the same mix; null where none was asked for, too
     */
    public record Row(
            String period,
            Answer.Key group,
            PublishedCell cell,
            PublishedCell others,
            @Nullable Difference difference,
            @Nullable Difference adjusted) {}

    /** What the interval allows to say. */
    public enum Verdict {
        HIGHER,
        LOWER,
        NO_EVIDENCE_OF_A_DIFFERENCE,
        TOO_FEW_TO_SAY
    }

    /**
     * @param group, others the figures that are apart; null, as the value, where each side has not even two families
     * @param value the group's less that of the others, in the measure's unit; of shares from -1 to 1
     * @param lower, upper of the 95% interval; null where nothing tells how much is chance
     * @param covered what share of the cases is in combinations of codes that both sides have; null where as it stands
     */
    public record Difference(
            @Nullable Double group,
            @Nullable Double others,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double covered,
            Verdict verdict,
            String sentence) {}
}
