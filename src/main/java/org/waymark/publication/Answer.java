package org.waymark.publication;

import java.util.List;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;

/** Cells, what they mean, and what they rest on. Everything that shows figures renders one of these. */
public record Answer(List<Row> rows, List<Definition> definitions, Provenance provenance) {

    /**
     * @param keys the codes of the outermost dimensions; none for a period's total
     * @param isTotal whether rows below this one part it further, or it is the period's
     */
    public record Row(String period, List<Key> keys, boolean isTotal, List<PublishedCell> cells) {}

    public record Key(Dimension dimension, String code, String label) {}
}
