package org.waymark.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.identity.ChangedIds;
import org.waymark.identity.Sealer;
import org.waymark.identity.Vault;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/**
 * The vault as one import sees it: with the ids that its id_changes.csv gives to children known by others, before they
 * are written down.
 */
final class Keyring {
    private final Vault vault;
    private final AuthorityCode authority;
    private final ChangedIds changed;
    private final Map<Saying, Keys> found = new IdentityHashMap<>();
    private final Map<String, ChildKey> proposedChildren = new HashMap<>();
    private final Map<String, SiblingGroupKey> proposedGroups = new HashMap<>();

    Keyring(Vault vault, AuthorityCode authority, ChangedIds changed) {
        this.vault = vault;
        this.authority = authority;
        this.changed = changed;
    }

    /** Those that are known already; makes none. Looked up once, since nobody else imports of this authority. */
    Keys known(Saying saying) {
        return found.computeIfAbsent(saying, this::lookedUp);
    }

    private Keys lookedUp(Saying saying) {
        var children = new HashMap<>(vault.knownKeysOf(authority, saying.childIds()));
        children.replaceAll((_, key) -> changed.givenUp().getOrDefault(key, key));
        changed.named().forEach((id, key) -> {
            if (saying.childIds().contains(id)) {
                children.put(id, key);
            }
        });
        return new Keys(children, vault.knownGroupKeysOf(authority, saying.groupIds()));
    }

    /** Those of all; what is new is written down before this returns. */
    Keys made(Saying saying) {
        var keys =
                new Keys(vault.keysOf(authority, saying.childIds()), vault.groupKeysOf(authority, saying.groupIds()));
        found.put(saying, keys);
        return keys;
    }

    /** Those of all, those not known made up; writes nothing down. */
    Keys proposed(Saying saying) {
        var known = known(saying);
        return new Keys(
                completed(known.children(), saying.childIds(), proposedChildren, ChildKey::random),
                completed(known.groups(), saying.groupIds(), proposedGroups, SiblingGroupKey::random));
    }

    private static <K> Map<String, K> completed(
            Map<String, K> known, Collection<String> ids, Map<String, K> madeUp, Supplier<K> random) {
        Map<String, K> all = new HashMap<>(known);
        ids.forEach(id -> all.computeIfAbsent(id, _ -> madeUp.computeIfAbsent(id, _ -> random.get())));
        return all;
    }

    /** Children of whom no characteristics are kept any more. */
    Set<ChildKey> shredded() {
        return vault.texts().shredded();
    }

    /** Keys that it needs and that are not there yet are made. */
    Sealer sealer() {
        return vault.texts();
    }

    /** Writes the changed ids down. */
    void change() {
        if (!changed.changes().isEmpty()) {
            vault.change(authority, changed);
        }
    }
}
