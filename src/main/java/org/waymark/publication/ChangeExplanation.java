package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.statistics.Cause;
import org.waymark.timeliness.question.Definition;

/**
 * Why a figure moved.
 *
 * @param change null where one of the two figures is not available, or over no cases; then there are no parts
 * @param text the change, ready to print
 * @param parts which come to exactly the change, also as printed
 * @param evidence whether chance alone may have made the change; null where there is none
 * @param pools of a count, who could have been counted, in both windows; none for other measures
 */
public record ChangeExplanation(
        PublishedCell before,
        PublishedCell after,
        @Nullable Double change,
        @Nullable String text,
        List<Part> parts,
        @Nullable Evidence evidence,
        List<YearsPool> pools,
        List<Definition> definitions,
        Provenance provenance) {

    /**
     * @param group whom it is about; none where it is about all
     * @param value in the measure's unit; of shares from -1 to 1
     * @param text the value, ready to print
     */
    public record Part(Cause code, List<Answer.Key> group, String title, double value, String text, String sentence) {}

    /**
     * @param lower, upper of the change's 95% interval; null for counts, and where there are too few to say
     * @param ratio of counts, how many times as many there were; null over none
     */
    public record Evidence(
            Comparison.Verdict verdict,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double ratio,
            @Nullable Double ratioLower,
            @Nullable Double ratioUpper,
            String sentence) {}

    /**
     * Those who could have been counted in a window.
     *
     * @param carriedOver on their way when it began
     * @param came who came within it
     * @param leftOtherwise who left otherwise than by arriving
     * @param carriedOn on their way when it ended
     * @param countedBeside counted without having been seen on the way; below nought where not all who arrived are counted
     */
    public record YearsPool(
            String period,
            int carriedOver,
            int came,
            int arrived,
            int leftOtherwise,
            int carriedOn,
            int countedBeside) {}
}
