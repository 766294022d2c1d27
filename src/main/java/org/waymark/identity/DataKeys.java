package org.waymark.identity;

import com.google.crypto.tink.Aead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;

/**
 * The key of each child under which its characteristics are sealed. All are held in memory, so that reading events asks
 * no database.
 */
final class DataKeys {
    private final VaultKeys keys;

    /** Empty where it was destroyed. */
    private final Map<ChildKey, Optional<Aead>> held = new ConcurrentHashMap<>();

    private DataKeys(VaultKeys keys) {
        this.keys = keys;
    }

    static DataKeys of(Connection connection, VaultKeys keys) throws SQLException {
        var found = new DataKeys(keys);
        try (var select = connection.prepareStatement("select child_key, sealed_key from data_key");
                var row = select.executeQuery()) {
            while (row.next()) {
                var child = new ChildKey(UUID.fromString(row.getString(1)));
                var sealed = row.getBytes(2);
                found.held.put(
                        child,
                        sealed == null ? Optional.empty() : Optional.of(keys.openDataKey(sealed, child.toString())));
            }
        }
        return found;
    }

    /** Null where the child has none, empty where it was destroyed. */
    @Nullable
    Optional<Aead> of(ChildKey child) {
        return held.get(child);
    }

    boolean hasAll(Set<ChildKey> children) {
        return held.keySet().containsAll(children);
    }

    Set<ChildKey> destroyed() {
        return held.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is to become of the keys of some children: made where there is none yet, or destroyed. */
    record Change(Collection<ChildKey> children, boolean destroys) {
        static Change making(Collection<ChildKey> children) {
            return new Change(children, false);
        }

        static Change destroying(Collection<ChildKey> children) {
            return new Change(children, true);
        }
    }

    /** Writes it down; to be {@link #hold held} once it is committed. */
    Map<ChildKey, Optional<Aead>> apply(Connection connection, Change change) throws SQLException {
        Map<ChildKey, Optional<Aead>> changed = new HashMap<>();
        try (var insert = connection.prepareStatement("insert or replace into data_key values (?, ?)")) {
            for (var child : change.children()) {
                if (change.destroys() || !held.containsKey(child)) {
                    var fresh = change.destroys() ? null : keys.newDataKey(child.toString());
                    insert.setString(1, child.toString());
                    insert.setBytes(2, fresh);
                    insert.addBatch();
                    changed.put(
                            child,
                            fresh == null ? Optional.empty() : Optional.of(keys.openDataKey(fresh, child.toString())));
                }
            }
            insert.executeBatch();
        }
        return changed;
    }

    void hold(Map<ChildKey, Optional<Aead>> committed) {
        held.putAll(committed);
    }
}
