package org.waymark.redteam.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads everything that is published, over every edition and table that the catalogue and the list of editions name. */
public final class Listing {
    private static final String EDITIONS = "query Editions { editions { id authority period digest } }";
    private static final String READ = """
            query Edition($of: ID!, $period: String!, $table: ID) {
              edition(authority: $of, period: $period, table: $table) {
                summary { id authority period }
                headlines { measure from figure { text ... on ShownFigure { value } ... on SuppressedFigure { explanation } } }
                tables { name from rows { keys { attribute code }
                  figure { text ... on ShownFigure { value } ... on SuppressedFigure { explanation } } } } } }""";

    private final Door door;

    public Listing(Door door) {
        this.door = door;
    }

    /** Each period of a council once, as it is read now. */
    public List<Edition> of(String authority) {
        return door.ask("Editions", EDITIONS, Map.of())
                .get("editions")
                .valueStream()
                .filter(each -> each.get("authority").asString().equals(authority))
                .map(each -> each.get("period").asString())
                .distinct()
                .map(period -> edition(authority, period))
                .toList();
    }

    public Edition edition(String authority, String period) {
        return Edition.read(door.ask("Edition", READ, Map.of("of", authority, "period", period))
                .get("edition"));
    }

    /** Tables that are told otherwise alone than among all: there should be none. */
    public List<String> toldOtherwiseAlone(Edition edition) {
        List<String> otherwise = new ArrayList<>();
        for (var table : edition.tables()) {
            var alone = Edition.read(door.ask(
                            "Edition",
                            READ,
                            Map.of("of", edition.authority(), "period", edition.period(), "table", table.name()))
                    .get("edition"));
            if (!alone.tables().equals(List.of(table))) {
                otherwise.add(table.name());
            }
        }
        return otherwise;
    }
}
