package org.waymark.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.shared.ChildKey;

/** The authorities' own ids of children, sealed under the master key while the case is open. Within the vault's transaction. */
final class ReadableIds {
    private ReadableIds() {}

    static Optional<String> of(Connection connection, VaultKeys keys, ChildKey child) throws SQLException {
        try (var select = connection.prepareStatement(
                "select sealed_id from child where child_key = ? order by named desc limit 1")) {
            select.setString(1, child.toString());
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getBytes(1)).map(bytes -> keys.open(bytes, child.toString()))
                        : Optional.empty();
            }
        }
    }

    /** Whether an id of this child was destroyed, so that none is kept again. */
    static boolean destroyed(Connection connection, ChildKey child) throws SQLException {
        try (var select =
                connection.prepareStatement("select 1 from child where child_key = ? and sealed_id is null limit 1")) {
            select.setString(1, child.toString());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    static Set<ChildKey> kept(Connection connection) throws SQLException {
        Set<ChildKey> kept = new HashSet<>();
        try (var select = connection.prepareStatement("select child_key from child where sealed_id is not null");
                var row = select.executeQuery()) {
            while (row.next()) {
                kept.add(new ChildKey(UUID.fromString(row.getString(1))));
            }
        }
        return kept;
    }

    /** Whether there was anything to destroy. */
    static boolean destroy(Connection connection, Collection<ChildKey> children) throws SQLException {
        boolean any = false;
        try (var update = connection.prepareStatement(
                "update child set sealed_id = null where child_key = ? and sealed_id is not null")) {
            for (var child : children) {
                update.setString(1, child.toString());
                any |= update.executeUpdate() > 0;
            }
        }
        return any;
    }
}
