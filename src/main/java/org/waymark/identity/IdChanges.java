package org.waymark.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an id_changes.csv does to the ids of one authority. Within the vault's transaction. */
final class IdChanges {
    private final Lookups lookups;
    private final IdChangeTable table;

    IdChanges(Connection connection, Lookups lookups) {
        this.lookups = lookups;
        this.table = new IdChangeTable(connection);
    }

    Set<String> contradicted(Map<String, String> changes) throws SQLException {
        Set<String> contradicted = new HashSet<>();
        for (var change : changes.entrySet()) {
            if (table.contradicts(lookups.of(change.getKey()), lookups.of(change.getValue()))) {
                contradicted.add(change.getKey());
            }
        }
        return contradicted;
    }

    void write(ChangedIds changed) throws SQLException {
        for (var each : changed.givenUp().entrySet()) {
            lookups.lead(each.getKey(), each.getValue());
        }
        for (var each : changed.named().entrySet()) {
            // named last is the id in use: not one that has changed since
            if (lookups.child(each.getKey()) == null || table.newOf(lookups.of(each.getKey())) == null) {
                lookups.name(each.getKey(), each.getValue());
            }
        }
        for (var each : changed.changes().entrySet()) {
            table.add(lookups.of(each.getKey()), lookups.of(each.getValue()));
        }
    }
}
