package org.waymark.identity;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.SiblingGroupKey;

/**
 * Finds or makes the key under which a child's or a sibling group's events are kept. What it hands out is on disk before
 * it is handed out, so that no event ever names a child that the vault has forgotten.
 */
public final class Vault implements AutoCloseable {
    private final VaultStore store;
    private final VaultKeys keys;
    private final SealedTexts texts;

    private Vault(VaultStore store, VaultKeys keys) {
        this.store = store;
        this.keys = keys;
        this.texts = new SealedTexts(store, store.inTransaction(connection -> DataKeys.of(connection, keys)));
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
            return new Vault(new VaultStore(connection), keys);
        } catch (SQLException e) {
            throw VaultStore.unusable(e);
        }
    }

    /** The keys of these children of one authority; children not seen before get one, committed before this returns. */
    public Map<String, ChildKey> keysOf(AuthorityCode authority, Collection<String> childIds) {
        return made(authority, childIds, Lookups::child, Lookups::newChild);
    }

    /** The keys of those of these children that the vault already knows; makes none. */
    public Map<String, ChildKey> knownKeysOf(AuthorityCode authority, Collection<String> childIds) {
        return known(authority, childIds, Lookups::child);
    }

    /** As {@link #keysOf}, of sibling groups. */
    public Map<String, SiblingGroupKey> groupKeysOf(AuthorityCode authority, Collection<String> groupIds) {
        return made(authority, groupIds, Lookups::group, Lookups::newGroup);
    }

    /** As {@link #knownKeysOf}, of sibling groups. */
    public Map<String, SiblingGroupKey> knownGroupKeysOf(AuthorityCode authority, Collection<String> groupIds) {
        return known(authority, groupIds, Lookups::group);
    }

    /** As {@link #keysOf}, of households of adopters by the authority's own references. */
    public Map<String, HouseholdKey> householdKeysOf(AuthorityCode authority, Collection<String> references) {
        return made(authority, references, Lookups::household, Lookups::newHousehold);
    }

    /** As {@link #knownKeysOf}, of households of adopters. */
    public Map<String, HouseholdKey> knownHouseholdKeysOf(AuthorityCode authority, Collection<String> references) {
        return known(authority, references, Lookups::household);
    }

    private <K> Map<String, K> made(
            AuthorityCode authority, Collection<String> ids, Finding<K> known, Finding<K> fresh) {
        return store.inTransaction(connection -> each(Lookups.made(connection, keys, authority), ids, (lookups, id) -> {
            var found = known.in(lookups, id);
            return found == null ? fresh.in(lookups, id) : found;
        }));
    }

    private <K> Map<String, K> known(AuthorityCode authority, Collection<String> ids, Finding<K> known) {
        return store.inTransaction(connection -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : each(lookups.get(), ids, known);
        });
    }

    /** Those of these changes, by their old ids, of which one id has another partner already. */
    public Set<String> contradicted(AuthorityCode authority, Map<String, String> changes) {
        return store.inTransaction(connection -> {
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

    /** Writes down what an id_changes.csv says, all of it or nothing. What was sealed under keys given up holds nowhere. */
    public void change(AuthorityCode authority, ChangedIds changed) {
        store.inTransaction(connection -> {
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
        if (!changed.givenUp().isEmpty()) {
            texts.shred(changed.givenUp().keySet());
        }
    }

    private interface Finding<K> {
        @Nullable
        K in(Lookups lookups, String id) throws SQLException;
    }

    private static <K> Map<String, K> each(Lookups lookups, Collection<String> ids, Finding<K> finding)
            throws SQLException {
        Map<String, K> found = new LinkedHashMap<>();
        for (var id : ids) {
            var key = finding.in(lookups, id);
            if (key != null) {
                found.put(id, key);
            }
        }
        return found;
    }

    /** The authority's own id of a child, the one named last; empty once it was destroyed, or where the key is unknown. */
    public Optional<String> readableId(ChildKey child) {
        return store.inTransaction(connection -> ReadableIds.of(connection, keys, child));
    }

    /** Destroys the readable ids of these children: nobody finds an id by a key any more, only a key by an id. */
    public void forgetIds(Collection<ChildKey> children) {
        boolean destroyed = store.inTransaction(connection -> ReadableIds.destroy(connection, children));
        if (destroyed) {
            store.wipe();
        }
    }

    /** Children of whom an id can be read. */
    public Set<ChildKey> readable() {
        return store.inTransaction(ReadableIds::kept);
    }

    /** What is sealed in the events. */
    public SealedTexts texts() {
        return texts;
    }

    @Override
    public void close() {
        store.close();
    }
}
