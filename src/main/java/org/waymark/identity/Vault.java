package org.waymark.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/**
 * Finds or makes the key under which a child's or a sibling group's events are kept. What it hands out is on disk before
 * it is handed out, so that no event ever names a child that the vault has forgotten.
 */
public final class Vault implements AutoCloseable {
    private final Connection connection;
    private final VaultKeys keys;

    private Vault(Connection connection, VaultKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    public static Vault open(Path file, Path keyFile) {
        try {
            var connection = VaultFile.open(file);
            var sealed = VaultFile.firstSealed(connection);
            if (sealed.isPresent() && !Files.exists(keyFile)) {
                connection.close();
                throw new IllegalStateException("The vault's key file is missing: restore the one it was made with");
            }
            var keys = VaultKeys.open(keyFile);
            sealed.ifPresent(row -> keys.authorityKey(row.authority(), row.keyset()));
            return new Vault(connection, keys);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /** The keys of these children of one authority; children not seen before get one, committed before this returns. */
    public synchronized Map<String, ChildKey> keysOf(AuthorityCode authority, Collection<String> childIds) {
        return inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            return each(childIds, id -> {
                var known = lookups.child(id);
                return known == null ? lookups.newChild(id) : known;
            });
        });
    }

    /** The keys of those of these children that the vault already knows; makes none. */
    public synchronized Map<String, ChildKey> knownKeysOf(AuthorityCode authority, Collection<String> childIds) {
        return inTransaction(() -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : each(childIds, lookups.get()::child);
        });
    }

    /** As {@link #keysOf}, of sibling groups. */
    public synchronized Map<String, SiblingGroupKey> groupKeysOf(AuthorityCode authority, Collection<String> groupIds) {
        return inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            return each(groupIds, id -> {
                var known = lookups.group(id);
                return known == null ? lookups.newGroup(id) : known;
            });
        });
    }

    /** As {@link #knownKeysOf}, of sibling groups. */
    public synchronized Map<String, SiblingGroupKey> knownGroupKeysOf(
            AuthorityCode authority, Collection<String> groupIds) {
        return inTransaction(() -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : each(groupIds, lookups.get()::group);
        });
    }

    /** Those of these changes, by their old ids, of which one id has another partner already. */
    public synchronized Set<String> contradicted(AuthorityCode authority, Map<String, String> changes) {
        return inTransaction(() -> {
            Set<String> contradicted = new HashSet<>();
            var lookups = Lookups.of(connection, keys, authority);
            var table = new IdChangeTable(connection);
            for (var change : lookups.isEmpty() ? List.<Map.Entry<String, String>>of() : changes.entrySet()) {
                if (table.contradicts(
                        lookups.get().of(change.getKey()), lookups.get().of(change.getValue()))) {
                    contradicted.add(change.getKey());
                }
            }
            return contradicted;
        });
    }

    /** Writes down what an id_changes.csv says, all of it or nothing. */
    public synchronized void change(AuthorityCode authority, ChangedIds changed) {
        inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            var table = new IdChangeTable(connection);
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
            return changed;
        });
    }

    private interface Finding<K> {
        @Nullable
        K of(String id) throws SQLException;
    }

    private static <K> Map<String, K> each(Collection<String> ids, Finding<K> finding) throws SQLException {
        Map<String, K> found = new LinkedHashMap<>();
        for (var id : ids) {
            var key = finding.of(id);
            if (key != null) {
                found.put(id, key);
            }
        }
        return found;
    }

    /** The authority's own id of a child, the one named last; empty once it was destroyed, or where the key is unknown. */
    public synchronized Optional<String> readableId(ChildKey child) {
        return inTransaction(() -> {
            try (var select = connection.prepareStatement(
                    "select sealed_id from child where child_key = ? order by named desc limit 1")) {
                select.setString(1, child.toString());
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? Optional.ofNullable(row.getBytes(1)).map(bytes -> keys.open(bytes, child.toString()))
                            : Optional.empty();
                }
            }
        });
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    /** The driver's own text may quote what was bound; only its code is passed on. */
    private static IllegalStateException unusable(SQLException cause) {
        return new IllegalStateException("The vault cannot be used (SQLite code " + cause.getErrorCode() + ")");
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }
}
