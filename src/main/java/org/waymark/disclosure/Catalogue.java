package org.waymark.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a council publishes of one set of children, whatever the data say.
 *
 * @param headlines tables whose cells are never hidden
 * @param ladders the tables; those that matter most come first
 */
public record Catalogue(String version, List<Attribute> attributes, List<Table> headlines, List<Ladder> ladders) {
    public Catalogue {
        attributes = List.copyOf(attributes);
        headlines = List.copyOf(headlines);
        ladders = List.copyOf(ladders);
        codes(attributes, tables(headlines, ladders));
    }

    /** The attribute's codes that each category of any table puts together; a category means the same in every table. */
    Map<CellId.Part, Set<String>> codes() {
        return codes(attributes, tables());
    }

    /** All that there are, however coarse. */
    List<Table> tables() {
        return tables(headlines, ladders);
    }

    /** Likewise, of other tables as well. */
    static Map<CellId.Part, Set<String>> codes(List<Attribute> attributes, List<Table> tables) {
        Map<CellId.Part, Set<String>> codes = new HashMap<>();
        attributes.forEach(attribute ->
                attribute.codes().forEach(code -> codes.put(new CellId.Part(attribute.name(), code), Set.of(code))));
        tables.stream()
                .flatMap(table -> table.axes().stream())
                .forEach(axis -> axis.categories().forEach(category -> put(codes, axis, category)));
        return codes;
    }

    private static List<Table> tables(List<Table> headlines, List<Ladder> ladders) {
        return Stream.concat(headlines.stream(), ladders.stream().flatMap(ladder -> ladder.rungs().stream()))
                .toList();
    }

    private static void put(Map<CellId.Part, Set<String>> codes, Axis axis, Axis.Category category) {
        var before = codes.put(new CellId.Part(axis.attribute(), category.code()), category.of());
        if (before != null && !before.equals(category.of())) {
            throw new IllegalArgumentException("%s=%s means two things.".formatted(axis.attribute(), category.code()));
        }
    }
}
