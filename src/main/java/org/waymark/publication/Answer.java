package org.waymark.publication;

import java.time.Instant;
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

    /**
     * @param knownAt as known when
     * @param position of the last event that the figures include
     * @param projection version of the tables
     * @param parkedEvents events that could not be read
     * @param provisional whether figures may change without anything new being told
     * @param digest SHA-256 of the resolved question, the definition versions and the rows
     */
    public record Provenance(
            Instant knownAt, long position, String projection, int parkedEvents, boolean provisional, String digest) {}
}
