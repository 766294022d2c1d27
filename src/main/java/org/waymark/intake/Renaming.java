package org.waymark.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    record Renamed(Map<String, ChildKey> keys, int recorded, int unchanged) {}

    Renamed of(List<Chain> chains, AuthorityCode authority, Problems problems) {
        Map<String, ChildKey> renamed = new LinkedHashMap<>();
        int recorded = 0;
        for (var chain : chains) {
            var known = vault.knownKeysOf(authority, chain.ids());
            var key = onlyOne(known, chain, problems);
            var before = renamed.size();
            chain.ids().stream().filter(id -> !key.equals(known.get(id))).forEach(id -> renamed.put(id, key));
            recorded += renamed.size() > before ? chain.changes() : 0;
        }
        int changes = chains.stream().mapToInt(Chain::changes).sum();
        return new Renamed(renamed, recorded, changes - recorded);
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
                .read(session ->
                        session.rows(LISTED, row -> new ChildKey(java.util.UUID.fromString(row.getString(1))), asked)));
    }
}
