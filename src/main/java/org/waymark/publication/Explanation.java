package org.waymark.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Making;

/**
 * How the answer to a question is made.
 *
 * @param provenance of that answer, its digest included
 */
public record Explanation(List<OfMeasure> measures, List<Definition> definitions, Provenance provenance) {

    /**
     * @param measure as it was asked for
     * @param making null where there is nothing to ask the tables
     */
    public record OfMeasure(
            String measure,
            List<OfPeriod> periods,
            @Nullable Making making) {}

    /**
     * From cases to a figure.
     *
     * @param steps null where no record can say
     * @param explanation why none can; null where one can
     */
    public record OfPeriod(
            String period, @Nullable Steps steps, @Nullable String explanation) {}

    /**
     * @param considered cases of the measure, of all that the asker may read
     * @param asked those of them that the question is about
     * @param units what these are as they are counted: themselves, or sibling groups
     * @param leftOut how many of the units, by reason
     * @param counted the rest, which are in the figure
     * @param groups into how many groups that have any the answer parts them; 0 where it does not
     */
    public record Steps(int considered, int asked, int units, Map<String, Integer> leftOut, int counted, int groups) {}
}
