package org.waymark.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CannotStart;
import org.waymark.shared.ChildKey;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.SiblingGroupKey;

/**
 * Finds or makes the key under which a child's or a sibling group's events are kept. What it hands out is on disk before
 * it is handed out, so that no event ever names a child that the vault has forgotten.
 */
public final class Vault implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    final VaultStore store;
    final VaultKeys keys;
    private final SealedTexts texts;

    private final ShreddedFile shredded;

    private Vault(VaultStore store, VaultKeys keys, ShreddedFile shredded) {
        this.store = store;
        this.keys = keys;
        this.texts = new SealedTexts(store, store.inTransaction(connection -> DataKeys.of(connection, keys)));
        this.shredded = shredded;
    }

    /** With the ledger of shredded keys beside it. */
    public static Vault open(Path file, Path keyFile) {
        return open(file, keyFile, file.resolveSibling("shredded"));
    }

    /**
     * Opens or makes a vault. Keys that were destroyed and that a backup has put back are destroyed again.
     *
     * @param shredded the ledger of shredded keys
     */
    public static Vault open(Path file, Path keyFile, Path shredded) {
        try {
            var connection = VaultFile.open(file);
            var sealed = VaultFile.firstSealed(connection);
            if (sealed.isPresent() && !Files.exists(keyFile)) {
                connection.close();
                throw new CannotStart(
                        "The vault's key file is missing.",
                        "Put back the vault.key that " + file.toAbsolutePath() + " was made with.",
                        null);
            }
            var keys = VaultKeys.open(keyFile);
            sealed.ifPresent(row -> keys.authorityKey(row.authority(), row.keyset()));
            var vault = new Vault(new VaultStore(connection), keys, new ShreddedFile(shredded));
            vault.destroyAgain();
            return vault;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The vault " + file.toAbsolutePath()
                            + " cannot be opened: it is damaged, or there is no room on its disk.",
                    "It is never mended or thrown away by this program. Make room, or put back the last backup of it and of its key.",
                    null);
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
            AuthorityCode authority, Collection<String> ids, Lookups.Finding<K> known, Lookups.Finding<K> fresh) {
        return store.inTransaction(connection ->
                Lookups.each(Lookups.made(connection, keys, authority), ids, (lookups, id) -> {
                    var found = known.in(lookups, id);
                    return found == null ? fresh.in(lookups, id) : found;
                }));
    }

    private <K> Map<String, K> known(AuthorityCode authority, Collection<String> ids, Lookups.Finding<K> known) {
        return store.inTransaction(connection -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : Lookups.each(lookups.get(), ids, known);
        });
    }

    /** Those of these changes, by their old ids, of which one id has another partner already. */
    public Set<String> contradicted(AuthorityCode authority, Map<String, String> changes) {
        return store.inTransaction(connection -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Set.of() : new IdChanges(connection, lookups.get()).contradicted(changes);
        });
    }

    /** Writes down what an id_changes.csv says, all of it or nothing. What was sealed under keys given up holds nowhere. */
    public void change(AuthorityCode authority, ChangedIds changed) {
        store.inTransaction(connection -> {
            new IdChanges(connection, Lookups.made(connection, keys, authority)).write(changed);
            return changed;
        });
        if (!changed.givenUp().isEmpty()) {
            texts.shred(changed.givenUp().keySet());
        }
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

    /**
     * Destroys all that tells who these children are or what they are like, but not the way from an id to its key: a
     * later return leads to the same child. It is written down outside the vault first.
     */
    public synchronized void shred(Collection<ChildKey> children, ShredBasis basis, Instant at) {
        shredded.append(
                children.stream().filter(child -> !shredded.names(child)).toList(), basis, at);
        destroy(children);
    }

    private void destroyAgain() {
        if (!shredded.isWhole()) {
            LOG.error("The ledger of shredded keys was changed or lost lines; what it says is done. Look at your copy");
        }
        var named = shredded.lines().stream().map(Shredded::child).collect(Collectors.toSet());
        if (!texts.shredded().containsAll(named) || readable().stream().anyMatch(named::contains)) {
            destroy(named);
        }
    }

    private void destroy(Collection<ChildKey> children) {
        store.inTransaction(connection -> ReadableIds.destroy(connection, children));
        texts.shred(children);
    }

    /** The ledger of shredded keys, in the order in which they were destroyed. */
    public synchronized List<Shredded> shredded() {
        return shredded.lines();
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
