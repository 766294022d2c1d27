package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.timeliness.question.Definition;

/**
 * What is published of a breakdown: headlines, or the cells of one table, over periods.
 *
 * @param definitions of the measures of which anything is published, in the order in which they were asked for
 * @param editions from which its figures are, in the order of their periods; none where nothing is published yet
 * @param knownAt the latest day of knowledge of any of these; the moment of asking where there are none
 * @param unpublished what was asked and stands in no catalogue, or was left out of an edition, in words
 * @param digest of the question and the figures
 */
public record PublishedBreakdown(
        List<Row> rows,
        List<Definition> definitions,
        List<EditionId> editions,
        Instant knownAt,
        List<String> unpublished,
        String digest) {
    public PublishedBreakdown {
        rows = List.copyOf(rows);
        definitions = List.copyOf(definitions);
        editions = List.copyOf(editions);
        unpublished = List.copyOf(unpublished);
    }

    /** @param keys none for the total of all */
    public record Row(String period, List<PublishedEdition.Key> keys, List<Cell> cells) {}

    /**
     * @param measure as it was asked for
     * @param figure null where nobody has published anything of the period
     * @param inDays whether a figure is a mean of days, rather than a count
     * @param threshold of the scorecard, in days; null where there is none
     */
    public record Cell(
            String measure,
            @Nullable EditionFigure figure,
            boolean inDays,
            @Nullable Integer threshold,
            @Nullable String seriesBreak) {}
}
