package org.waymark.publication;

import java.util.List;

/** An edition as everybody may read it. */
public record PublishedEdition(EditionSummary summary, List<Headline> headlines, List<Table> tables) {
    public PublishedEdition {
        headlines = List.copyOf(headlines);
        tables = List.copyOf(tables);
    }

    /** @param measure by id with version */
    public record Headline(String measure, String title, EditionFigure figure) {}

    /** @param by attributes; none where the table would have told of single children and so was left out */
    public record Table(String name, List<String> by, List<Row> rows) {}

    /** @param keys none for the total */
    public record Row(List<Key> keys, EditionFigure figure) {}

    public record Key(String attribute, String code, String label) {}

    /** The same with one table only, or with none where it has none of that name. */
    PublishedEdition onlyOf(String table) {
        return new PublishedEdition(
                summary,
                List.of(),
                tables.stream().filter(each -> each.name().equals(table)).toList());
    }
}
