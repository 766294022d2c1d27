package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.ChangedIds;
import org.waymark.identity.Vault;
import org.waymark.intake.IdChangesReading.Chain;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Which child each changed id is to stand for. The ids that a child had all lead to one key, whichever was sent first. */
final class Renaming {
    private static final Sql LISTED = Sql.file("intake/listed");

    private final Vault vault;
    private final Projection projection;

    Renaming(Vault vault, Projection projection) {
        this.vault = vault;
        this.projection = projection;
    }

    /**
     * What is to be written down.
     *
     * @param recorded, unchanged in rows of the file
     */
    record Renamed(ChangedIds ids, int recorded, int unchanged) {}

    /** The chains that are of one child, since they meet in a key that is known. */
    private record Child(List<Chain> chains, Set<ChildKey> keys) {
        Child with(Child other) {
            var together = new ArrayList<>(chains);
            together.addAll(other.chains);
            var all = new LinkedHashSet<>(keys);
            all.addAll(other.keys);
            return new Child(together, all);
        }
    }

    Renamed of(List<Chain> chains, AuthorityCode authority, Problems problems) {
        Map<String, String> changes = new LinkedHashMap<>();
        chains.forEach(chain -> changes.putAll(chain.changes()));
        var contradicted = vault.contradicted(authority, changes);
        Set<String> ids = new LinkedHashSet<>(changes.keySet());
        ids.addAll(changes.values());
        var known = vault.knownKeysOf(authority, ids);
        List<Chain> clear = new ArrayList<>();
        for (var chain : chains) {
            if (chain.changes().keySet().stream().anyMatch(contradicted::contains)) {
                problems.error(
                        chain.at(),
                        "ID_CHANGE_AMBIGUOUS",
                        null,
                        "An earlier file told another change of one of these ids, so it cannot be told who is who. Each old id has one new id, and each new id one old one.");
            } else {
                clear.add(chain);
            }
        }
        Map<String, ChildKey> named = new LinkedHashMap<>();
        Map<ChildKey, ChildKey> givenUp = new HashMap<>();
        children(clear, known).forEach(child -> {
            var key = onlyOne(child, problems);
            child.keys().stream().filter(other -> !other.equals(key)).forEach(other -> givenUp.put(other, key));
            for (var chain : child.chains()) {
                chain.ids().stream()
                        .filter(id ->
                                !known.containsKey(id) || id.equals(chain.ids().getLast()))
                        .forEach(id -> named.put(id, key));
            }
        });
        int unchanged = (int) changes.entrySet().stream()
                .filter(change -> known.containsKey(change.getKey())
                        && Objects.equals(known.get(change.getKey()), known.get(change.getValue())))
                .count();
        return new Renamed(new ChangedIds(changes, named, givenUp), changes.size() - unchanged, unchanged);
    }

    private static List<Child> children(List<Chain> chains, Map<String, ChildKey> known) {
        Map<ChildKey, Child> byKey = new HashMap<>();
        List<Child> strangers = new ArrayList<>();
        for (var chain : chains) {
            Set<ChildKey> keys = new LinkedHashSet<>();
            chain.ids().stream().map(known::get).filter(Objects::nonNull).forEach(keys::add);
            var child = new Child(List.of(chain), keys);
            if (keys.isEmpty()) {
                strangers.add(child);
            }
            for (var met : Set.copyOf(keys)) {
                var other = byKey.get(met);
                if (other != null && !other.chains().containsAll(child.chains())) {
                    child = other.with(child);
                }
            }
            var whole = child;
            whole.keys().forEach(key -> byKey.put(key, whole));
        }
        strangers.addAll(new LinkedHashSet<>(byKey.values()));
        return strangers;
    }

    private ChildKey onlyOne(Child child, Problems problems) {
        if (child.keys().size() < 2) {
            return child.keys().stream().findFirst().orElseGet(ChildKey::random);
        }
        // what was withdrawn holds nothing any more, so its key may be given up
        var listed = listed(child.keys());
        if (listed.size() > 1) {
            problems.error(
                    child.chains().getFirst().at(),
                    "ID_IN_USE",
                    null,
                    "Facts are kept under both ids of this change already, as of two children. Withdraw the submissions that were sent under the new id, send this file, then send them again.");
        }
        return (listed.isEmpty() ? child.keys() : listed).iterator().next();
    }

    private Set<ChildKey> listed(Set<ChildKey> keys) {
        return new HashSet<>(projection
                .warehouse()
                .read(session -> session.rows(
                        LISTED, row -> new ChildKey(UUID.fromString(row.getString(1))), Keys.joined(keys))));
    }
}
