package org.waymark.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    Renamed of(List<Chain> chains, AuthorityCode authority, Problems problems) {
        Map<String, String> changes = new LinkedHashMap<>();
        chains.forEach(chain -> changes.putAll(chain.changes()));
        var contradicted = vault.contradicted(authority, changes);
        Map<String, ChildKey> named = new LinkedHashMap<>();
        Map<ChildKey, ChildKey> givenUp = new HashMap<>();
        int recorded = 0;
        for (var chain : chains) {
            if (chain.changes().keySet().stream().anyMatch(contradicted::contains)) {
                problems.error(
                        chain.at(),
                        "ID_CHANGE_AMBIGUOUS",
                        null,
                        "An earlier file told another change of one of these ids, so it cannot be told who is who. Each old id has one new id, and each new id one old one.");
                continue;
            }
            var known = vault.knownKeysOf(authority, chain.ids());
            var key = onlyOne(known, chain, problems);
            known.values().stream().filter(other -> !other.equals(key)).forEach(other -> givenUp.put(other, key));
            if (!known.keySet().containsAll(chain.ids()) || givenUp.containsValue(key)) {
                chain.ids().stream()
                        .filter(id ->
                                !known.containsKey(id) || id.equals(chain.ids().getLast()))
                        .forEach(id -> named.put(id, key));
                recorded += chain.changes().size();
            }
        }
        return new Renamed(new ChangedIds(changes, named, givenUp), recorded, changes.size() - recorded);
    }

    private ChildKey onlyOne(Map<String, ChildKey> known, Chain chain, Problems problems) {
        Set<ChildKey> keys = new LinkedHashSet<>(known.values());
        if (keys.size() > 1) {
            // what was withdrawn holds nothing any more, so its key may be given up
            var listed = listed(keys);
            if (listed.size() > 1) {
                problems.error(
                        chain.at(),
                        "ID_IN_USE",
                        null,
                        "Facts are kept under both ids of this change already, as of two children. Withdraw the submissions that were sent under the new id, send this file, then send them again.");
            }
            keys.retainAll(listed.isEmpty() ? keys : listed);
        }
        return keys.stream().findFirst().orElseGet(ChildKey::random);
    }

    private Set<ChildKey> listed(Set<ChildKey> keys) {
        var asked = keys.stream().map(ChildKey::toString).collect(Collectors.joining(","));
        return new HashSet<>(projection
                .warehouse()
                .read(session -> session.rows(LISTED, row -> new ChildKey(UUID.fromString(row.getString(1))), asked)));
    }
}
