package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;

/**
 * An edition as everybody may read it: with the figures of earlier ones in the place of those that are held back.
 *
 * @param released all that is published with it, as it is kept
 */
public record PublishedEdition(
        EditionSummary summary, Released released, List<Headline> headlines, List<Table> tables) {
    public PublishedEdition {
        headlines = List.copyOf(headlines);
        tables = List.copyOf(tables);
    }

    /**
     * @param measure by id with version
     * @param heldBack whether it has been revised since, by too little to be published
     * @param from the edition that published it
     */
    public record Headline(String measure, String title, EditionFigure figure, boolean heldBack, EditionId from) {}

    /**
     * @param by attributes; none where there are no cells
     * @param from the edition that published its cells; null where none did
     */
    public record Table(
            String name, TableState state, @Nullable EditionId from, List<String> by, List<Row> rows) {}

    /** @param keys none for the total */
    public record Row(List<Key> keys, EditionFigure figure) {}

    public record Key(String attribute, String code, String label) {}

    /** The same with one table only, or with none where it has none of that name. */
    PublishedEdition onlyOf(String table) {
        return new PublishedEdition(
                summary,
                released,
                List.of(),
                tables.stream().filter(each -> each.name().equals(table)).toList());
    }
}
